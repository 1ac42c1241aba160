import { describe, expect, test } from 'vitest'
import { isText } from './text.ts'

describe('a text', () => {
  test.each([
    { claim: 'in German and English is one', value: { de: 'ja', en: 'yes' }, is: true },
    { claim: 'may say more', value: { de: 'ja', en: 'yes', plainDe: 'ja' }, is: true },
    { claim: 'is one without words too', value: { de: '', en: '' }, is: true },
    { claim: 'lacks German', value: { en: 'yes' }, is: false },
    { claim: 'lacks English', value: { de: 'ja' }, is: false },
    { claim: 'has a number for a word', value: { de: 'ja', en: 1 }, is: false },
    { claim: 'has nothing for a word', value: { de: null, en: 'yes' }, is: false },
    { claim: 'is no string', value: 'ja', is: false },
    { claim: 'is no list', value: ['ja', 'yes'], is: false },
    { claim: 'is not nothing', value: null, is: false },
  ])('$claim', ({ value, is }) => {
    expect(isText(value)).toBe(is)
  })
})
