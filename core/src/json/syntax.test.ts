import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstMistake, JsonSyntaxError } from './syntax.ts'

describe('the first mistake', () => {
  test.each([
    { text: '', at: 0, expected: 'a JSON value' },
    { text: ' \n ', at: 3, expected: 'a JSON value' },
    { text: '{"a":1,}', at: 7, expected: 'a name in double quotes', advice: 'There is no comma after the last entry.' },
    { text: '[1,]', at: 3, expected: 'a JSON value', advice: 'There is no comma after the last entry.' },
    { text: "{'a':1}", at: 1, expected: 'a name in double quotes', advice: 'Use straight double quotes (").' },
    { text: '{„a“:1}', at: 1, expected: 'a name in double quotes', advice: 'Use straight double quotes (").' },
    { text: '{"a" 1}', at: 5, expected: 'a colon after the name' },
    { text: '{"a":}', at: 5, expected: 'a JSON value', advice: 'Add the missing value.' },
    { text: '{"a":1 "b":2}', at: 7, expected: 'a comma or "}"' },
    { text: '[1 2]', at: 3, expected: 'a comma or "]"' },
    { text: '{} {}', at: 3, expected: 'the end of the text' },
    { text: '"abc', at: 4, expected: 'the closing quote' },
    {
      text: '[NaN]',
      at: 1,
      expected: 'a JSON value',
      advice: 'JSON does not know this value; use null or leave the property out.',
    },
    { text: '[True]', at: 1, expected: 'a JSON value', advice: 'Write true, false and null in lower case.' },
    { text: '[1 // one\n]', at: 3, expected: 'JSON without a comment', advice: 'Remove the comment.' },
    {
      text: '"C:\\Users"',
      at: 4,
      expected: 'after "\\" one of " \\ / b f n r t or u and four hex digits',
      advice: 'Write a single backslash as \\\\.',
    },
    {
      text: '"a\nb"',
      at: 2,
      expected: 'the rest of the string',
      advice: 'Write line breaks and tabs inside text as \\n and \\t.',
    },
    { text: '\ufeff{}', at: 0, expected: 'a JSON value', advice: 'Save the text as UTF-8 without BOM.' },
  ])('$text', ({ text, at, expected, advice }) => {
    const mistake = firstMistake(text)
    expect({ at: mistake.at, expected: mistake.expected.en, advice: mistake.advice?.en }).toEqual({
      at,
      expected,
      advice,
    })
  })

  test('is found exactly where JSON.parse refuses', () => {
    const inserts = fc.constantFrom(...'{}[],:"\\-e.tn u0/a1\n\t')
    const texts = fc
      .tuple(fc.json(), fc.array(fc.tuple(fc.nat(), fc.boolean(), inserts), { maxLength: 3 }))
      .map(([text, edits]) => edits.reduce((now, edit) => changed(now, ...edit), text))
    fc.assert(
      fc.property(texts, (text) => {
        const mistake = firstMistake(text)
        const fine = mistake.at === text.length && mistake.expected.en === 'the end of the text'
        expect(fine).toBe(isJson(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('is told with line, column and what stands there, in both languages', () => {
    const text = '{\n  "a": 1,\n}'
    const error = new JsonSyntaxError(text, firstMistake(text))
    expect(error).toMatchObject({ code: 'json-syntax', line: 3, column: 1 })
    expect(error.text).toEqual({
      de: 'Zeile 3, Spalte 1: Hier steht „}“. Erwartet: ein Name in doppelten Anführungszeichen. Nach dem letzten Eintrag steht kein Komma.',
      en: 'Line 3, column 1: Here stands "}". Expected: a name in double quotes. There is no comma after the last entry.',
    })
  })

  test.each([
    { text: '[\u0000]', shown: 'U+0000' },
    { text: '[\u202e]', shown: 'U+202E' },
    { text: '[\u00a0]', shown: 'U+00A0' },
  ])('names hidden characters by number: $shown', ({ text, shown }) => {
    expect(new JsonSyntaxError(text, firstMistake(text)).text.de).toContain(`„${shown}“`)
  })
})

function changed(text: string, where: number, replace: boolean, insert: string): string {
  const at = where % (text.length + 1)
  return text.slice(0, at) + insert + text.slice(replace ? at + 1 : at)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
