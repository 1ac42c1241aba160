import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Budget } from '../budget.ts'
import { Languages } from './languages.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '_', '-', ' ', '\n', 'é', '🐲'), maxLength: 5 })

describe('patterns as regular languages', () => {
  test.each([
    'a',
    '^a',
    'a$',
    '^a$',
    '^$',
    '',
    'a|^b',
    '(^a|b)c?$',
    '^(a|b)*$',
    '^[^a]{2,3}$',
    '.',
    '^.$',
    '^\\w+$',
    '\\W',
    '^\\d',
    '\\s',
    '^\\S*$',
    'a.*b',
    '(a|b1){2}',
    '^(a?b?){1,2}$',
    '^(?=a)',
    '(?!a)b',
    '^(?!ab)',
    'a(?=b)',
    'a(?!b|$)',
    '^(?=.*a)(?=.*b).{2,3}$',
    '^(?!.*a.*a)',
    '\\ba',
    'a\\b',
    '\\Ba',
    '\\b\\b',
    '^\\b.',
    '(a\\b)?b',
    '^\\p{L}+$',
    '^\\p{Lu}',
    '^[\\p{L}\\d]$',
    '^🐲*$',
    '[🐲é]',
    '\\u{1F432}',
    'a{0}b',
    '^(a|)+$',
    '(?:a|b)+?1',
    '(^|b)a',
    'a($|b)',
  ])('%s finds what the engine finds', (pattern) => {
    const languages = new Languages(new Budget(1_000_000))
    const engine = new RegExp(pattern, 'u')
    expect(languages.of(pattern)).toBeDefined()
    fc.assert(
      fc.property(text, (one) => {
        expect(languages.matches(pattern, one)).toBe(engine.test(one))
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  test.each(['(a)\\1', '(?<=a)b', '(?<!a)b', '(a\\b)*c', '[', '(?<n>a)\\k<n>'])('%s is left alone', (pattern) => {
    expect(new Languages(new Budget(1000)).of(pattern)).toBeUndefined()
  })
})

describe('shortest texts', () => {
  const shortest = (pattern: string, min = 0, max = Number.POSITIVE_INFINITY) => {
    const languages = new Languages(new Budget(100_000))
    return languages.shortest(languages.of(pattern) ?? languages.terms.nothing, min, max)
  }

  test.each([
    { pattern: '^(ab)+$', min: 3, max: 9, text: 'abab' },
    { pattern: '^(ab)+$', min: 3, max: 3, text: undefined },
    { pattern: '^a{3,5}$', min: 4, max: 9, text: 'aaaa' },
    { pattern: '[0-9]{2}', min: 5, max: 9, text: '00aaa' },
    { pattern: 'x', min: 0, max: 0, text: undefined },
    { pattern: '^[^a-z0-9]$', min: 1, max: 1, text: 'A' },
  ])('$pattern, $min to $max characters', ({ pattern, min, max, text: expected }) => {
    expect(shortest(pattern, min, max)).toBe(expected)
  })
})
