import { describe, expect, test } from 'vitest'
import { languageOf } from './language.ts'

describe('language', () => {
  test.each([
    { claim: 'German where nothing is said', asked: undefined, header: undefined, language: 'de' },
    { claim: 'what is asked for comes first', asked: 'en', header: 'de', language: 'en' },
    { claim: 'what we do not speak is not asked for', asked: 'fr', header: 'en', language: 'en' },
    { claim: 'nor is what is no text', asked: ['en'], header: undefined, language: 'de' },
    { claim: 'a region is no other language', asked: undefined, header: 'en-GB', language: 'en' },
    { claim: 'a longer word is another language', asked: undefined, header: 'eng', language: 'de' },
    { claim: 'the heavier weight wins', asked: undefined, header: 'de;q=0.3, en;q=0.7', language: 'en' },
    { claim: 'of equals the first', asked: undefined, header: 'en, de', language: 'en' },
    { claim: 'a weight of nothing is a refusal', asked: undefined, header: 'en;q=0', language: 'de' },
    { claim: 'nonsense is passed over', asked: undefined, header: ';;q=x,,en;q=abc,en', language: 'en' },
  ])('$claim', ({ asked, header, language }) => {
    expect(languageOf(asked, header)).toBe(language)
  })
})
