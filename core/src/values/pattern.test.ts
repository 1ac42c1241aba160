import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFolder } from '../contracts/read-folder.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { everySubschema } from '../contracts/subschemas.ts'
import { isObject } from '../json/value.ts'
import { codePoints } from '../validation/formats.ts'
import { partOf } from './pattern.ts'
import { sourceOf } from './source.ts'

const index = schemaIndexOf(readFolder(join(import.meta.dirname, '../../../schemas')))
const patterns = [...index.values()].flatMap((file) =>
  [...everySubschema(file.schema)].flatMap(({ schema }) => {
    const pattern = isObject(schema) ? schema['pattern'] : undefined
    return typeof pattern === 'string' ? [pattern] : []
  }),
)

describe('texts written from a pattern', () => {
  test.each([...new Set(patterns)])('match %s', (pattern) => {
    const part = partOf(pattern)
    const source = sourceOf(1)
    const test = new RegExp(pattern, 'u')
    for (let round = 0; round < 200; round++) {
      const text = part.write(source, source.int(part.min, Math.min(part.max, part.min + 40)))
      expect(test.test(text), JSON.stringify(text)).toBe(true)
    }
  })

  test.each([
    { pattern: '^[a-z]{3,9}$', wanted: 9, length: 9 },
    { pattern: '^[a-z]{3,9}$', wanted: 3, length: 3 },
    { pattern: '^a[b-d]*e$', wanted: 50, length: 50 },
    { pattern: '^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$', wanted: 135, length: 135 },
    { pattern: '^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$', wanted: 71, length: 71 },
    { pattern: '^([a-z]{2}-){0,4}[a-z]{2}$', wanted: 14, length: 14 },
    { pattern: '^[😀-😂]{5}$', wanted: 5, length: 5 },
  ])('of $pattern are $wanted characters long when asked', ({ pattern, wanted, length }) => {
    expect(codePoints(partOf(pattern).write(sourceOf(1), wanted))).toBe(length)
  })
})

describe('the length a pattern allows', () => {
  test.each([
    { pattern: '^[a-z]{3,9}$', min: 3, max: 9 },
    { pattern: '^(ab|c)?d$', min: 1, max: 3 },
    { pattern: '^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}$', min: 7, max: 15 },
    { pattern: '^x+$', min: 1, max: Infinity },
    { pattern: '^$', min: 0, max: 0 },
    { pattern: '^(a{0}b)$', min: 1, max: 1 },
  ])('$pattern: $min to $max', ({ pattern, min, max }) => {
    expect(partOf(pattern)).toMatchObject({ min, max })
  })
})

test('an open class is filled with characters from all over the world', () => {
  const part = partOf('^[^\\x00-\\x1F\\x7F]{40}$')
  const source = sourceOf(1)
  const all = Array.from({ length: 50 }, () => part.write(source, 40)).join('')
  for (const letter of ['ß', 'ł', '\u0308', 'א', '王', '😀', "'"]) expect(all).toContain(letter)
})
