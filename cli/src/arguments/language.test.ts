import { describe, expect, test } from 'vitest'
import { languageOf } from './language.ts'

describe('language', () => {
  test.each([
    { claim: 'English where nothing is said', words: [], env: {}, language: 'en' },
    { claim: 'German where the environment is', words: [], env: { LANG: 'de_DE.UTF-8' }, language: 'de' },
    { claim: 'Austria too', words: [], env: { LANG: 'de_AT' }, language: 'de' },
    { claim: 'LC_ALL outranks LANG', words: [], env: { LC_ALL: 'C.UTF-8', LANG: 'de_DE.UTF-8' }, language: 'en' },
    { claim: 'LC_MESSAGES stands between', words: [], env: { LC_MESSAGES: 'de_CH', LANG: 'fr_CH' }, language: 'de' },
    { claim: 'an empty variable counts as none', words: [], env: { LC_ALL: '', LANG: 'de' }, language: 'de' },
    { claim: 'a language beginning with de is not German', words: [], env: { LANG: 'den_CA' }, language: 'en' },
    { claim: '--lang outranks all', words: ['list', '--lang', 'de'], env: { LC_ALL: 'en_GB' }, language: 'de' },
    { claim: 'also with an equals sign', words: ['--lang=en', 'list'], env: { LANG: 'de_DE' }, language: 'en' },
    {
      claim: 'a wrong --lang is answered in that of the environment',
      words: ['--lang', 'fr'],
      env: { LANG: 'de' },
      language: 'de',
    },
  ])('$claim', ({ words, env, language }) => {
    expect(languageOf(words, env)).toBe(language)
  })
})
