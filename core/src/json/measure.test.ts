import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureOf } from './measure.ts'

const shortest = (text: string) => measureOf(JSON.parse(text), 64).shortest

describe('the measure of a value', () => {
  test.each([
    '{}',
    '[]',
    '0',
    '""',
    'null',
    'true',
    'false',
    '-17',
    '{"a":[1,{"b":null}],"":{}}',
    '[[],[false]]',
    '"ü😀"',
  ])('%s cannot be written shorter', (text) => {
    expect(shortest(text)).toBe(text.length)
  })

  test.each(['[ ]', '"\\u0041"', '"\\n"', '{"a":1,"a":1}', '{"a":1,"\\u0061":1}', '1.0', '-0', '10e1', '{} '])(
    '%s is longer than it need be',
    (text) => {
      expect(shortest(text)).toBeLessThan(text.length)
    },
  )

  // Otherwise a short number could make room for a repeated name.
  test.each(['{"a":1,"a":1e6}', '{"a":1,"a":1e20}', '{"a":1,"a":7,"b":3e9,"c":12e3}', '{"a":0,"a":1e-7}'])(
    'the name that %s repeats is not made up for by a number',
    (text) => {
      expect(shortest(text)).toBeLessThan(text.length)
    },
  )

  test('is never more than a text of it has', () => {
    const number = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -3, max: 25 }))
    fc.assert(
      fc.property(fc.array(number), fc.jsonValue(), fc.nat(2), (numbers, value, indent) => {
        const written = numbers.map(([digits, exponent]) => `${digits}e${exponent}`)
        const text = `[${[...written, JSON.stringify(value, null, indent)].join(',')}]`
        expect(shortest(text)).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('counts names, and tells prototype names', () => {
    expect(measureOf({ a: { b: [{ c: 1 }] } }, 64)).toMatchObject({ names: 3, prototype: false })
    expect(measureOf({ a: [{ constructor: 1 }] }, 64)).toMatchObject({ names: 2, prototype: true })
  })

  test('goes no deeper than it may', () => {
    const deep = JSON.parse(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)
    expect(measureOf(deep, 64).shortest).toBe(0)
    expect(measureOf([[]], 2).shortest).toBe(4)
    expect(measureOf([[]], 1).shortest).toBe(0)
  })
})
