import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostNames, outlineOf } from './outline.ts'

describe('the most names a text can have', () => {
  test.each([
    { text: '{}', names: 0 },
    { text: '{"a":1,"a":2}', names: 2 },
    { text: '{ "a" \r\n\t : { "": "b:" } }', names: 2 },
    { text: '["a:b", ":", ": "]', names: 2 },
    { text: ':', names: 0 },
    { text: '   :   :', names: 0 },
  ])('$text: $names', ({ text, names }) => {
    expect(mostNames(text)).toBe(names)
  })

  test('is never below what the outline counts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(mostNames(text)).toBeGreaterThanOrEqual(outlineOf(text, 1000).names)
      }),
    )
  })

  test('is what the outline counts where no text has a colon', () => {
    const stringUnit = fc.constantFrom('a', '"', '\\', ' ', '\n', '{')
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(mostNames(text)).toBe(outlineOf(text, 1000).names)
      }),
    )
  })
})
