import { join } from 'node:path'
import { sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { besidesCodes } from '../codelists/besides-codes.ts'
import { withRealCodes } from '../codelists/real-codes.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import { createValidator } from '../validation/validator.ts'
import { valuesOf } from './arbitrary.ts'
import { boundariesOf, violationsOf } from './index.ts'
import { id, indexWith } from './one-schema.contract.ts'

const catalog = readFolder(join(import.meta.dirname, '../../../schemas'))
const index = withRealCodes(schemaIndexOf(catalog), catalog.codelists.values())
const validator = await createValidator(catalog)
const messages = [...index.values()]
  .filter((file) => 'envelope' in Object(file.schema['properties']))
  .map((file) => file.id)

describe('violations of a keyword', () => {
  test.each([
    { content: { type: 'string', maxLength: 5 }, valid: 'abc', finds: ['maxLength  ', 'type  '] },
    {
      content: { type: 'integer', minimum: 0, maximum: 9 },
      valid: 3,
      finds: ['maximum  10', 'minimum  -1', 'type  3.5'],
    },
    { content: { type: 'number', exclusiveMinimum: 0 }, valid: 3, finds: ['exclusiveMinimum  0', 'type  "Text"'] },
    { content: { type: 'integer', multipleOf: 5 }, valid: 5, finds: ['multipleOf  '] },
    { content: { const: 'x' }, valid: 'x', finds: ['const  "xx"'] },
    { content: { enum: ['a', 'b'] }, valid: 'a', finds: ['enum  "ax"'] },
    { content: { type: 'string', minLength: 2 }, valid: 'ab', finds: ['minLength  "'] },
    { content: { type: 'string', pattern: '^[a-z]{2}$' }, valid: 'ab', finds: ['pattern  "ab "'] },
    { content: { type: 'string', format: 'date' }, valid: '2026-01-01', finds: ['format  "2026-02-30"'] },
    {
      content: { type: 'string', format: 'date-time' },
      valid: '2026-01-01T00:00:00Z',
      finds: ['format  "2026-11-22T09:30:00"'],
    },
    {
      content: { type: 'array', items: { const: 1 }, minItems: 1, maxItems: 2 },
      valid: [1, 1],
      finds: ['minItems  []', 'maxItems  [1,1,1]', 'const /0 [2,1]', 'const /1 [1,2]'],
    },
    {
      content: { type: 'array', items: { enum: [1, 2] }, uniqueItems: true },
      valid: [1, 2],
      finds: ['uniqueItems  [1,2,1]'],
    },
    {
      content: { type: 'array', items: { enum: [1, 2] }, contains: { const: 2 } },
      valid: [1, 2],
      finds: ['contains  '],
    },
    {
      content: { type: 'array', items: { enum: [1, 2] }, contains: { const: 2 }, maxContains: 1 },
      valid: [1, 2],
      finds: ['maxContains  '],
    },
    {
      content: { type: 'object', properties: { a: { const: 1 } }, required: ['a'], additionalProperties: false },
      valid: { a: 1 },
      finds: [
        'required /a {}',
        'additionalProperties /unknownProperty {"a":1,"unknownProperty":true}',
        'const /a {"a":2}',
      ],
    },
    {
      content: {
        type: 'object',
        propertyNames: { pattern: '^[a-z]$' },
        additionalProperties: { const: 1 },
        maxProperties: 2,
      },
      valid: { a: 1 },
      finds: ['propertyNames /not a name! ', 'maxProperties  '],
    },
    {
      content: { type: 'object', properties: { a: { const: 1 } }, minProperties: 1 },
      valid: { a: 1 },
      finds: ['minProperties  {}'],
    },
    {
      content: { type: 'object', properties: { a: { const: 1 }, b: { const: 2 } }, dependentRequired: { a: ['b'] } },
      valid: { a: 1, b: 2 },
      finds: ['dependentRequired /b {"a":1}'],
    },
    { content: { anyOf: [{ const: 1 }, { const: 2 }] }, valid: 1, finds: ['anyOf  '] },
    {
      content: {
        oneOf: [
          { type: 'object', properties: { a: { const: 1 } }, required: ['a'] },
          { type: 'object', properties: { b: { const: 1 } }, required: ['b'] },
        ],
      },
      valid: { a: 1 },
      finds: ['oneOf  '],
    },
    { content: { type: 'string', not: { const: 'x' } }, valid: 'y', finds: ['not  "x"'] },
  ] as { content: JsonObject; valid: JsonValue; finds: string[] }[])('$finds', ({ content, valid, finds }) => {
    const found = violationsOf(indexWith(content), id, valid)
    const listed = found.map(({ keyword, at, value }) => `${keyword} ${at} ${JSON.stringify(value)}`)
    for (const one of finds) expect(listed, one).toContainEqual(expect.stringContaining(one))
  })

  test('inside a branch are those of the branch taken', () => {
    const content = JSON.parse(
      '{"type":"object","properties":{"a":{"type":"boolean"},"b":{"type":"integer"}},"required":["a"],"if":{"properties":{"a":{"const":true}}},"then":{"required":["b"]}}',
    )
    const keywordsAt = (valid: JsonValue) =>
      violationsOf(indexWith(content), id, valid).map(({ keyword, at }) => `${keyword} ${at}`)
    expect(keywordsAt({ a: true, b: 1 })).toContain('required /b')
    expect(keywordsAt({ a: false, b: 1 })).not.toContain('required /b')
  })

  test('are made only where somebody asks for them', () => {
    const content = { type: 'object', properties: { a: { const: 1 } }, required: ['a'], additionalProperties: false }
    const asked: string[] = []
    const concerns = ({ at, keyword }: { at: string; keyword: string }) => {
      asked.push(`${keyword} ${at}`)
      return keyword === 'required'
    }
    const found = violationsOf(indexWith(content), id, { a: 1 }, { concerns })
    expect(found.map(({ keyword, at }) => `${keyword} ${at}`)).toEqual(['required /a'])
    expect(asked).toEqual(['type ', 'required /a', 'additionalProperties /unknownProperty', 'const /a'])
  })

  test('leave the value they break as it was', () => {
    const valid = { a: [1] }
    const content = { type: 'object', properties: { a: { type: 'array', items: { const: 1 } } }, required: ['a'] }
    violationsOf(indexWith(content), id, valid)
    expect(valid).toEqual({ a: [1] })
  })
})

describe.each(messages)('%s', (schema) => {
  const [valid = null] = sample(valuesOf(index, schema), { seed: 7, numRuns: 1 })

  // Which codes a list has, the schema itself does not say.
  const concerns = besidesCodes(index, schema, valid)
  const judged = violationsOf(index, schema, valid, { concerns }).map((violation) => {
    const { findings } = validator.validateValue(violation.value, { schema })
    return { ...violation, findings: findings.map(({ code, at }) => `${code} ${at}`) }
  })

  test('every violation is invalid, nearly always at the place and by the keyword it names', () => {
    expect(judged.filter(({ findings }) => findings.length === 0)).toEqual([])
    const named = judged.filter(({ at, keyword, findings }) => findings.includes(`${kebab(keyword)} ${at}`))
    expect(judged.length).toBeGreaterThan(100)
    expect(named.length / judged.length).toBeGreaterThan(0.98)
  })

  // A constant of another type breaks `type` and `const` at once; most other constraints can be broken alone.
  test('most violations break nothing else', () => {
    const pure = judged.filter(({ findings }) => findings.length === 1)
    expect(pure.length / judged.length).toBeGreaterThan(0.75)
  })

  test('no violation comes twice', () => {
    const listed = judged.map(({ value }) => JSON.stringify(value))
    expect(new Set(listed).size).toBeGreaterThan(listed.length * 0.98)
  })

  test('every boundary is valid', () => {
    const boundaries = boundariesOf(index, schema, valid)
    for (const { at, kind, value } of boundaries) {
      expect(validator.validateValue(value, { schema }).findings, `${kind} ${at}`).toEqual([])
    }
    expect(new Set(boundaries.map((one) => one.kind))).toContain('longest')
  })
})

describe('boundaries', () => {
  test.each([
    { content: { type: 'string', minLength: 2, maxLength: 4 }, valid: 'abc', finds: ['longest ', 'shortest '] },
    { content: { type: 'integer', minimum: -1, maximum: 9 }, valid: 3, finds: ['smallest -1', 'greatest 9'] },
    {
      content: { type: 'array', items: { const: 1 }, minItems: 1, maxItems: 3 },
      valid: [1, 1],
      finds: ['fewest [1]', 'most [1,1,1]'],
    },
    { content: { enum: ['a', 'b'] }, valid: 'a', finds: ['other-value "b"'] },
    { content: { type: 'boolean' }, valid: true, finds: ['other-value false'] },
    {
      content: { type: 'object', properties: { a: { const: 1 }, b: { const: 2 } } },
      valid: { a: 1 },
      finds: ['absent {}', 'present {"a":1,"b":2}', 'least {}', 'fullest {"a":1,"b":2}'],
    },
  ] as { content: JsonObject; valid: JsonValue; finds: string[] }[])('$finds', ({ content, valid, finds }) => {
    const found = boundariesOf(indexWith(content), id, valid).map(
      ({ kind, value }) => `${kind} ${JSON.stringify(value)}`,
    )
    for (const one of finds) expect(found).toContainEqual(expect.stringContaining(one))
  })

  test('of texts are as long and as short as allowed', () => {
    const found = boundariesOf(indexWith({ type: 'string', minLength: 2, maxLength: 4 }), id, 'abc')
    const length = (kind: string) => [...String(found.find((one) => one.kind === kind)?.value)].length
    expect([length('longest'), length('shortest')]).toEqual([4, 2])
  })

  test('of a schema inside itself come to an end', () => {
    const content = { type: 'object', properties: { a: { $ref: '#' }, b: { $ref: '#' } }, additionalProperties: false }
    const fullest = boundariesOf(indexWith(content), id, {}).find((one) => one.kind === 'fullest')
    expect(JSON.stringify(fullest?.value).split('"a"').length).toBeLessThan(300)
  })
})

function kebab(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
