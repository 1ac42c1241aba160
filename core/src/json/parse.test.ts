import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KnownError } from '../errors.ts'
import { decodeUtf8, parseJson, readJson } from './parse.ts'

describe('parseJson', () => {
  test.each([
    { claim: 'plain JSON is read', text: '{"a":[1,{"b":null}]}', gives: { a: [1, { b: null }] } },
    { claim: 'the same name in two objects is no repetition', text: '[{"a":1},{"a":2}]', gives: [{ a: 1 }, { a: 2 }] },
    { claim: 'colons and quotes in text are no names', text: '{"a":"x\\":\\"","b":":"}', gives: { a: 'x":"', b: ':' } },
  ])('$claim', ({ text, gives }) => {
    expect(parseJson(text)).toEqual(gives)
  })

  test.each([
    { claim: 'broken text', text: '{', code: 'json-syntax' },
    { claim: 'a byte order mark', text: '\ufeff{}', code: 'json-syntax' },
    { claim: 'a repeated name', text: '{"a":1,"a":1}', code: 'json-duplicate-name' },
    { claim: 'a repeated name among blanks', text: '{ "a" : 1, "b": "\\":", "a"\n: 1 }', code: 'json-duplicate-name' },
    { claim: 'a repeated name written in two ways', text: '{"a":1,"\\u0061":1}', code: 'json-duplicate-name' },
    { claim: '10,000 arrays in each other', text: '['.repeat(10_000), code: 'json-too-deep' },
    {
      claim: '10,000 objects in each other',
      text: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      code: 'json-too-deep',
    },
    { claim: '50 MB', text: `[${'1,'.repeat(25_000_000)}1]`, code: 'json-too-large' },
    { claim: 'few characters of many bytes', text: `"${'😀'.repeat(2_700_000)}"`, code: 'json-too-large' },
  ])('$claim is refused with $code', ({ text, code }) => {
    expect(codeOf(() => parseJson(text))).toBe(code)
  })

  test('exactly as deep and as long as allowed is fine', () => {
    expect(codeOf(() => parseJson('[[]]', { maxDepth: 2, maxBytes: 4 }))).toBe('nothing thrown')
    expect(codeOf(() => parseJson('[[]]', { maxDepth: 1 }))).toBe('json-too-deep')
    expect(codeOf(() => parseJson('[[]]', { maxBytes: 3 }))).toBe('json-too-large')
  })

  test('brackets in text do not nest', () => {
    expect(parseJson('["[[[[\\"[[", "{{{"]', { maxDepth: 1 })).toEqual(['[[[["[[', '{{{'])
  })
})

describe('odd names', () => {
  test.each([
    { text: '{"a":1,"b":{"a":1},"a":2}', odd: [['duplicate', '/a', 19]] },
    { text: '{"x":[{"c":1},{"c":1,"\\u0063":2}]}', odd: [['duplicate', '/x/1/c', 21]] },
    {
      text: '{"__proto__":1,"x":{"constructor":2,"prototype":3}}',
      odd: [
        ['prototype', '/__proto__', 1],
        ['prototype', '/x/constructor', 20],
        ['prototype', '/x/prototype', 36],
      ],
    },
    { text: '{"":1,"":2}', odd: [['duplicate', '/', 6]] },
    { text: '{"a/b":[0,{"~" : 1,"~" : 1}]}', odd: [['duplicate', '/a~1b/1/~0', 19]] },
    { text: '{"a":"__proto__"}', odd: [] },
  ])('$text', ({ text, odd }) => {
    expect(readJson(text).oddNames.map(({ kind, at, offset }) => [kind, at, offset])).toEqual(odd)
  })

  test('are never seen in what JSON.stringify writes of plain objects', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(4), (value, indent) => {
        const odd = readJson(JSON.stringify(value, null, indent)).oddNames
        expect(odd.filter((name) => name.kind === 'duplicate')).toEqual([])
      }),
    )
  })

  test('a __proto__ in the text stays data', () => {
    const { value } = readJson('{"__proto__":{"admin":true}}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value as object)).toEqual(['__proto__'])
  })
})

describe('decodeUtf8', () => {
  test('reads what UTF-8 can say', () => {
    expect(decodeUtf8(new TextEncoder().encode('Grüße 😀'))).toBe('Grüße 😀')
  })

  test.each([
    { claim: 'Latin-1', bytes: [0x61, 0xe4, 0x62], byte: 2 },
    { claim: 'a character cut off', bytes: [0x61, 0x62, 0xc3], byte: 3 },
    { claim: 'an encoded surrogate', bytes: [0xed, 0xa0, 0x80], byte: 1 },
    { claim: 'UTF-16', bytes: [0xff, 0xfe, 0x7b, 0x00], byte: 1 },
  ])('$claim is refused at byte $byte', ({ bytes, byte }) => {
    expect(codeOf(() => decodeUtf8(Uint8Array.from(bytes)))).toBe('not-utf8')
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(`Byte ${byte}:`)
  })
})

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof KnownError) return error.code
    throw error
  }
  return 'nothing thrown'
}
