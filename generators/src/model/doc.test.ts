import { describe, expect, test } from 'vitest'
import { docOf, harmless } from './doc.ts'

describe('docOf', () => {
  test.each([
    {
      claim: 'English first, then German',
      schema: {
        title: 'Street',
        description: 'With number.',
        'x-i18n': { de: { title: 'Straße', description: 'Mit Nummer.' } },
      },
      doc: 'Street: With number.\n(de) Straße: Mit Nummer.',
    },
    { claim: 'one language alone', schema: { title: 'Street' }, doc: 'Street' },
    { claim: 'nothing to say', schema: { type: 'string', title: 5 }, doc: undefined },
  ])('$claim', ({ schema, doc }) => {
    expect(docOf(schema)).toBe(doc)
  })
})

describe('harmless', () => {
  test.each([
    { words: 'a */ evil() /* b', line: 'a * / evil() / * b' },
    { words: 'a\n@ts-nocheck\n@deprecated', line: 'a @ ts-nocheck @ deprecated' },
    { words: 'mail to erika@example.org', line: 'mail to erika@example.org' },
    { words: 'a\u2028b\u202Ec\u0000d', line: 'a b c d' },
  ])('$words → $line', ({ words, line }) => {
    expect(harmless(words)).toBe(line)
  })
})
