import fc from 'fast-check'
import { checkSync } from 'recheck'
import { describe, expect, test } from 'vitest'
import { compilePattern } from './engine.ts'

describe('a pattern whose next character decides runs on the built-in engine', () => {
  test.each([
    '^[a-z][a-z0-9-]{0,63}$',
    '^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$',
    '^[0-9]{4}-(0[1-9]|1[0-2])$',
    '^urn(:[a-z0-9-]+)+$',
    '^\\d{1,3}(\\.\\d{1,3}){3}$',
    '^([0-9]{3}){2}$',
    '^\\p{Lu}[\\p{L} -]{0,50}$',
    '^[\\p{L}]{1,9}[0-9]{1,9}$',
    '^\\^.*\\$$',
    'abc',
  ])('%s', (source) => expect(compilePattern(source).native).toBe(true))
})

describe('any other runs on an automaton', () => {
  test.each([
    { source: '^(a+)+$', text: 'a', repeat: 100_000 },
    { source: '^(a|a)*$', text: 'a', repeat: 100_000 },
    { source: '^(a*)*$', text: 'a', repeat: 100_000 },
    { source: '^(.*)*x$', text: 'a', repeat: 100_000 },
    { source: '\\s+$', text: ' ', repeat: 100_000 },
    { source: '^a*a*a*a*$', text: 'a', repeat: 100_000 },
    { source: '^(a+){3}$', text: 'a', repeat: 100_000 },
    { source: '^([a-z-]+:)*[a-z]+$', text: 'a-', repeat: 100_000 },
    { source: '^((a*)?b)*$', text: 'b', repeat: 100_000 },
  ])('$source', ({ source, text, repeat }) => {
    const { matcher, native } = compilePattern(source)
    expect(native).toBe(false)
    expect(matcher.test(`${text.repeat(repeat)}!`)).toBe(false)
  })

  test('which gives the same answers', () => {
    fc.assert(
      fc.property(
        patterns,
        fc.array(fc.constantFrom('a', 'b', 'c', '-', '_', 'é', ' ', '\n', '\u2028', '😀')),
        (source, characters) => {
          const text = characters.join('')
          expect(attempt(source)?.matcher.test(text) ?? 'refused').toBe(
            attempt(source) ? new RegExp(source, 'u').test(text) : 'refused',
          )
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('what no automaton can read is refused', () => {
  test.each([
    '^(?=a)b$',
    '^(?!a)b$',
    '(?<=a)b',
    '^(a)\\1$',
    '^(?<x>a)\\k<x>$',
    '(',
    'a{2000}b{2000}(a*)*',
    '\\p{Nonsense}',
  ])('%s', (source) => {
    expect(() => compilePattern(source)).toThrow(expect.objectContaining({ code: 'pattern-unsafe' }))
  })
})

test('a second opinion never calls a pattern dangerous that we run on the built-in engine', () => {
  const ours = fc.sample(patterns, { numRuns: 300, seed: 2 }).filter((source) => attempt(source)?.native)
  expect(ours.length).toBeGreaterThan(50)
  expect(ours.filter((source) => checkSync(source, 'u').status === 'vulnerable')).toEqual([])
})

const patterns = fc
  .letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('a', 'b', '[ab]', '[^a]', '\\w', '\\s', '\\D', '.', '-'),
      fc.tuple(tie('part'), tie('part')).map((parts) => parts.join('')),
      fc.tuple(tie('part'), tie('part')).map((parts) => `(${parts.join('|')})`),
      fc
        .tuple(tie('part'), fc.constantFrom('*', '+', '?', '{0,9}', '{2}', '{1,3}'))
        .map(([part, times]) => `(?:${part})${times}`),
    ),
  }))
  .part.map((part) => `^${part}$`)

function attempt(source: string): ReturnType<typeof compilePattern> | undefined {
  try {
    return compilePattern(source)
  } catch {
    return undefined
  }
}
