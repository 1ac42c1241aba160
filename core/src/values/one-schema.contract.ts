import { catalogOf } from '../contracts/catalog.ts'
import { type SchemaIndex, schemaIndexOf } from '../contracts/schemas.ts'
import { schema, smallLibrary } from '../contracts/small.contract.ts'
import type { JsonObject } from '../json/value.ts'

/** The name of the schema under test. */
export const id = 'https://w3id.org/fallnetz/parts/1.0.0/thing.schema.json'

/** An index with one schema that says this. */
export function indexWith(content: JsonObject): SchemaIndex {
  const file = schema('parts/1.0.0/thing.schema.json', content)
  return schemaIndexOf(catalogOf([smallLibrary({ 'thing.schema.json': file })]))
}

/** Schemas of the profile, each about one keyword or one way of putting them together. */
export const profile: readonly { readonly claim: string; readonly content: JsonObject }[] = [
  { claim: 'const', content: { const: { a: [1] } } },
  { claim: 'enum', content: { enum: ['a', 2, null] } },
  { claim: 'two enums', content: { enum: ['a', 'b', 'c'], allOf: [{ enum: ['b', 'c', 'd'] }] } },
  { claim: 'two types', content: { type: ['string', 'null'], maxLength: 5 } },
  { claim: 'lengths', content: { type: 'string', minLength: 3, maxLength: 5 } },
  { claim: 'pattern and length', content: { type: 'string', pattern: '^[a-z-]{1,40}$', minLength: 10, maxLength: 12 } },
  { claim: 'two patterns', content: { type: 'string', pattern: '^[a-z]{2,4}$', allOf: [{ pattern: '^[a-m]*$' }] } },
  { claim: 'formats', content: { type: 'array', items: { type: 'string', format: 'date-time' }, maxItems: 9 } },
  { claim: 'format and pattern', content: { type: 'string', format: 'date', pattern: '^20[0-9-]{8}$' } },
  { claim: 'whole numbers', content: { type: 'integer', minimum: -2, exclusiveMaximum: 2 } },
  { claim: 'steps', content: { type: 'number', minimum: 0, maximum: 1, multipleOf: 0.01 } },
  { claim: 'numbers in the open', content: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 } },
  { claim: 'lists', content: { type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 4 } },
  {
    claim: 'unique items',
    content: { type: 'array', items: { enum: [1, 2, 3] }, minItems: 3, maxItems: 3, uniqueItems: true },
  },
  {
    claim: 'contains',
    content: { type: 'array', items: { enum: ['a', 'b'] }, contains: { const: 'b' }, minContains: 2, maxItems: 5 },
  },
  {
    claim: 'required and optional',
    content: {
      type: 'object',
      properties: { a: { const: 1 }, b: { const: 2 } },
      required: ['a'],
      additionalProperties: false,
    },
  },
  {
    claim: 'as many properties as asked',
    content: {
      type: 'object',
      properties: { a: { const: 1 }, b: { const: 2 }, c: { const: 3 } },
      minProperties: 2,
      maxProperties: 2,
      additionalProperties: false,
    },
  },
  {
    claim: 'a dictionary',
    content: {
      type: 'object',
      propertyNames: { pattern: '^[a-z]{3,5}$' },
      additionalProperties: { type: 'integer', minimum: 0, maximum: 9 },
      minProperties: 1,
      maxProperties: 4,
    },
  },
  {
    claim: 'one property asks for another',
    content: {
      type: 'object',
      properties: { a: { const: 1 }, b: { const: 2 } },
      dependentRequired: { a: ['b'] },
      additionalProperties: false,
    },
  },
  {
    claim: 'a closed object, narrowed beside its reference',
    content: {
      $ref: '#/$defs/x',
      type: 'object',
      properties: { k: { const: 'b' } },
      $defs: {
        x: { type: 'object', properties: { k: { enum: ['a', 'b'] } }, required: ['k'], additionalProperties: false },
      },
    },
  },
  { claim: 'any of', content: { anyOf: [{ type: 'integer', minimum: 0, maximum: 5 }, { type: 'boolean' }] } },
  {
    claim: 'one of, told apart by a word',
    content: {
      oneOf: ['x', 'y'].map((kind) => ({
        type: 'object',
        properties: { kind: { const: kind }, [kind]: { type: 'boolean' } },
        required: ['kind'],
        additionalProperties: false,
      })),
    },
  },
  {
    claim: 'one of, overlapping',
    content: {
      oneOf: [
        { type: 'integer', minimum: 0, maximum: 6 },
        { type: 'integer', minimum: 4, maximum: 9 },
      ],
    },
  },
  { claim: 'not one of these', content: { type: 'string', enum: ['a', 'b', 'c'], not: { enum: ['a', 'b'] } } },
  {
    claim: 'not both',
    content: {
      type: 'object',
      properties: { a: { const: 1 }, b: { const: 2 } },
      required: ['a'],
      additionalProperties: false,
      not: { required: ['b'] },
    },
  },
  {
    claim: 'a condition',
    content: JSON.parse(
      '{"type":"object","properties":{"a":{"type":"boolean"},"b":{"type":"boolean"}},"required":["a"],"additionalProperties":false,"if":{"properties":{"a":{"const":true}}},"then":{"required":["b"]},"else":{"properties":{"b":false}}}',
    ),
  },
  {
    claim: 'a schema inside itself',
    content: {
      type: 'object',
      properties: {
        name: { type: 'string', maxLength: 4 },
        inner: { type: 'array', items: { $ref: '#' }, maxItems: 5 },
      },
      required: ['name', 'inner'],
      additionalProperties: false,
    },
  },
  {
    claim: 'a schema that must choose to end',
    content: {
      $ref: '#/$defs/t',
      $defs: {
        t: { oneOf: [{ type: 'array', items: { $ref: '#/$defs/t' }, minItems: 2, maxItems: 3 }, { type: 'null' }] },
      },
    },
  },
]
