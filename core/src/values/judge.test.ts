import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withRealCodes } from '../codelists/real-codes.ts'
import { placeOf } from '../contracts/places.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import { createValidator } from '../validation/validator.ts'
import { boundariesOf, drawnOf, violationsOf } from './index.ts'
import { judgeOf } from './judge.ts'
import { id, indexWith } from './one-schema.contract.ts'

const catalog = readFolder(join(import.meta.dirname, '../../../schemas'))
const index = withRealCodes(schemaIndexOf(catalog), catalog.codelists.values())
const validator = await createValidator(catalog)
const judge = judgeOf(index)

describe('a judge and the compiled validator agree', () => {
  const messages = [...index.values()].filter((file) => 'envelope' in Object(file.schema['properties']))

  test.each(messages.map((file) => file.id))('on what is drawn for %s, and on every example', (schema) => {
    const [valid = null] = drawnOf(index, schema, 3, 1)
    const values = [
      ...drawnOf(index, schema, 4, 20),
      ...violationsOf(index, schema, valid).map(({ value }) => value),
      ...boundariesOf(index, schema, valid).map(({ value }) => value),
      ...examples(),
    ]
    const place = placeOf(index, schema)
    const apart = values.filter((value) => judge.holds(place, value) !== validator.isValid(value, { schema }))
    expect(values.length).toBeGreaterThan(300)
    expect(apart).toEqual([])
  })

  function examples(): JsonValue[] {
    const files = [...catalog.contracts.values()].flatMap((contract) => [...contract.files])
    return files
      .filter(([path]) => /^examples\/.*\.json$/.test(path))
      .map(([, text]) => JSON.parse(text).message ?? null)
  }
})

describe('what is broken', () => {
  test.each([
    { claim: 'nothing', content: { type: 'string' }, value: 'a', broken: [] },
    { claim: 'all of it', content: { type: 'string', const: 'a' }, value: 7, broken: ['type ', 'const '] },
    {
      claim: 'deep inside, with the names escaped',
      content: { properties: { 'a/b': { items: { maxLength: 1 } } } },
      value: { 'a/b': ['x', 'yy', 'zz'] },
      broken: ['maxLength /a~1b/1', 'maxLength /a~1b/2'],
    },
    {
      claim: 'one for each missing and each other property',
      content: { properties: { a: true }, required: ['a', 'b'], additionalProperties: false },
      value: { c: 1, d: 2 },
      broken: ['required ', 'required ', 'additionalProperties ', 'additionalProperties '],
    },
    {
      claim: 'in every branch when none fits',
      content: { anyOf: [{ const: 1 }, { type: 'string' }] },
      value: 2,
      broken: ['const ', 'type ', 'anyOf '],
    },
    { claim: 'only the choice when two fit', content: { oneOf: [{}, {}] }, value: 2, broken: ['oneOf '] },
    {
      claim: 'in the branch a condition leads to',
      content: JSON.parse('{"if":{"const":1},"then":{"type":"string"},"else":{"type":"null"}}'),
      value: 2,
      broken: ['type ', 'if '],
    },
    {
      claim: 'through a reference',
      content: { $ref: '#/$defs/x', $defs: { x: { minimum: 3 } } },
      value: 2,
      broken: ['minimum '],
    },
    {
      claim: 'by what must never be',
      content: { properties: { a: false } },
      value: { a: 1 },
      broken: ['false schema /a'],
    },
  ] as { claim: string; content: JsonObject; value: JsonValue; broken: string[] }[])(
    '$claim',
    ({ content, value, broken }) => {
      const one = indexWith(content)
      const found = judgeOf(one).broken(placeOf(one, id), value)
      expect(found.map(({ keyword, at }) => `${keyword} ${at}`)).toEqual(broken)
    },
  )
})

test('a keyword outside the profile is refused, not overlooked', () => {
  const one = indexWith({ type: 'object', unevaluatedProperties: false })
  expect(() => judgeOf(one).holds(placeOf(one, id), {})).toThrow(expect.objectContaining({ code: 'schema-unusable' }))
})
