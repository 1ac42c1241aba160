import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../json/value.ts'
import { readings } from './dialects.ts'
import { prepare, shelfOf } from './prepare.ts'

function read(schema: JsonValue, reading: keyof typeof readings, rest: { readonly [name: string]: JsonValue } = {}) {
  return prepare(shelfOf({ schema, ...rest }, readings[reading]), '/schema')
}

describe('every dialect in the words of today', () => {
  test.each([
    {
      claim: 'nullable adds null to the type',
      reading: 'openapi-3.0',
      schema: { type: 'string', nullable: true },
      expected: { type: ['string', 'null'] },
    },
    {
      claim: 'nullable false says nothing',
      reading: 'openapi-3.0',
      schema: { type: 'string', nullable: false },
      expected: { type: 'string' },
    },
    {
      claim: 'nullable is no word of 3.1',
      reading: 'openapi-3.1',
      schema: { type: 'string', nullable: true },
      expected: { type: 'string', nullable: true },
    },
    {
      claim: 'an exclusive bound as a flag',
      reading: 'openapi-3.0',
      schema: { minimum: 3, exclusiveMinimum: true },
      expected: { exclusiveMinimum: 3 },
    },
    {
      claim: 'an exclusive bound switched off',
      reading: 'openapi-3.0',
      schema: { maximum: 3, exclusiveMaximum: false },
      expected: { maximum: 3 },
    },
    {
      claim: 'a tuple',
      reading: 'draft-07',
      schema: { items: [{ type: 'string' }], additionalItems: false },
      expected: { prefixItems: [{ type: 'string' }], items: false },
    },
    {
      claim: 'dependencies of both kinds',
      reading: 'draft-07',
      schema: { dependencies: { a: ['b'], c: { type: 'object' } } },
      expected: { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { type: 'object' } } },
    },
    {
      claim: 'a type that YAML read as null',
      reading: 'openapi-3.1',
      schema: { type: ['string', null] },
      expected: { type: ['string', 'null'] },
    },
    {
      claim: 'a slip where a schema should be',
      reading: 'openapi-3.1',
      schema: { properties: { a: null } },
      expected: { properties: { a: true } },
    },
    {
      claim: 'data is no schema',
      reading: 'openapi-3.0',
      schema: { enum: [{ nullable: true, type: 'x', $ref: '#/nowhere' }] },
      expected: { enum: [{ nullable: true, type: 'x', $ref: '#/nowhere' }] },
    },
  ] as const)('$claim', ({ reading, schema, expected }) => {
    expect(read(schema, reading).schema).toEqual(expected)
  })
})

describe('references', () => {
  const components = {
    schemas: { Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } } },
  }

  test('bring what they mean, also in a circle', () => {
    const { schema, definitions } = read({ $ref: '#/components/schemas/Node' }, 'openapi-3.1', { components })
    expect(schema).toEqual({ $ref: '#/components/schemas/Node' })
    expect([...definitions.keys()]).toEqual(['/components/schemas/Node'])
  })

  test('rule alone where the dialect says so', () => {
    const beside = { $ref: '#/components/schemas/Node', maxProperties: 1 }
    expect(read(beside, 'openapi-3.0', { components }).schema).toEqual({ $ref: '#/components/schemas/Node' })
    expect(read(beside, 'openapi-3.1', { components }).schema).toEqual(beside)
  })

  test('that lead out of the file are named, never followed', () => {
    expect(read({ $ref: 'https://example.org/a.json' }, 'openapi-3.1').unknown).toEqual(['https://example.org/a.json'])
    expect(read({ $ref: '#/nowhere' }, 'openapi-3.1').unknown).toEqual(['#/nowhere'])
  })

  test('mean the nearest schema with a name of its own', () => {
    const inner = {
      $id: 'https://example.org/inner',
      $defs: { a: { type: 'string' } },
      properties: { a: { $ref: '#/$defs/a' } },
    }
    const { definitions } = read({ properties: { inner } }, 'openapi-3.1')
    expect([...definitions]).toEqual([['/schema/properties/inner/$defs/a', { type: 'string' }]])
  })
})
