import { describe, expect, test } from 'vitest'
import { schema, words } from '../../contracts/small.contract.ts'
import type { JsonObject } from '../../json/value.ts'
import { checkedLibrary, checkedType, object } from '../checked.contract.ts'

const name = 'https://w3id.org/fallnetz/parts/1.0.0/name.schema.json'
const text: JsonObject = { type: 'string', maxLength: 20 }

describe('the name and dialect of a schema', () => {
  test.each([
    {
      claim: 'another name than its path',
      content: { $id: 'https://w3id.org/fallnetz/parts/1.0.0/other.schema.json' },
      finds: ['schema-name-differs /$id'],
    },
    {
      claim: 'another version in its name',
      content: { $id: 'https://w3id.org/fallnetz/parts/1.0.1/thing.schema.json' },
      finds: ['schema-name-differs /$id'],
    },
    {
      claim: 'an older dialect',
      content: { $schema: 'http://json-schema.org/draft-07/schema#' },
      finds: ['schema-dialect /$schema'],
    },
    {
      claim: 'a second name inside',
      content: object({ a: { ...text, $id: 'https://w3id.org/fallnetz/x' } }),
      finds: ['schema-name-inside /properties/a/$id'],
    },
  ] as { claim: string; content: JsonObject; finds: string[] }[])('$claim', async ({ content, finds }) => {
    expect(await checkedType({ ...text, ...content })).toEqual(finds)
  })
})

describe('the profile of the language', () => {
  test.each([
    '$dynamicRef',
    '$dynamicAnchor',
    '$recursiveRef',
    '$anchor',
    'unevaluatedProperties',
    'unevaluatedItems',
    'patternProperties',
    'prefixItems',
    'dependentSchemas',
    'default',
    'definitions',
    'maxLenght',
    'x-note',
    '$data',
  ])('has no %s', async (keyword) => {
    expect(await checkedType({ ...text, [keyword]: 'x' })).toEqual([`keyword-not-allowed /${keyword}`])
  })

  test('knows the formats everybody checks alike', async () => {
    expect(await checkedType({ ...text, format: 'date' })).toEqual([])
    expect(await checkedType({ ...text, format: 'hostname' })).toEqual(['format-unknown /format'])
  })

  test('takes words under properties for names, not for keywords', async () => {
    expect(await checkedType(object({ default: text, definitions: text }))).toEqual([])
  })
})

describe('patterns', () => {
  test.each([
    { pattern: '^[a-z]{1,9}$', finds: [] },
    { pattern: '^(a|b)$', finds: [] },
    { pattern: '^[^\\x00-\\x1F]*$', finds: [] },
    { pattern: '^(?=a)a$', finds: ['pattern-unsafe'] },
    { pattern: '^(?<!a)b$', finds: ['pattern-unsafe'] },
    { pattern: '^(a)\\1$', finds: ['pattern-unsafe'] },
    { pattern: '^(a$', finds: ['pattern-unsafe'] },
    { pattern: '^(a+)+$', finds: ['pattern-slow'] },
    { pattern: '^a*a*$', finds: ['pattern-slow'] },
    { pattern: '[a-z]', finds: ['pattern-unanchored'] },
    { pattern: '^a$|^b$', finds: ['pattern-unanchored'] },
    { pattern: '^[0-9]', finds: ['pattern-unanchored'] },
    { pattern: '^\\d$', finds: ['pattern-ambiguous'] },
    { pattern: '^[\\w-]$', finds: ['pattern-ambiguous'] },
    { pattern: '^a.c$', finds: ['pattern-ambiguous'] },
    { pattern: '^\\p{L}$', finds: ['pattern-ambiguous'] },
    { pattern: '^a{2,3}?$', finds: ['pattern-ambiguous'] },
    { pattern: '^(?<year>[0-9]{4})$', finds: ['pattern-ambiguous'] },
  ])('$pattern: $finds', async ({ pattern, finds }) => {
    expect(await checkedType({ ...text, pattern })).toEqual(finds.map((code) => `${code} /pattern`))
  })
})

describe('bounds', () => {
  test.each([
    { claim: 'a text of any length', content: { type: 'string' }, finds: ['text-unbounded '] },
    { claim: 'a text that may also be null', content: { type: ['string', 'null'], maxLength: 5 }, finds: [] },
    { claim: 'a text its format ends', content: { type: 'string', format: 'uuid' }, finds: [] },
    { claim: 'a text its pattern ends', content: { type: 'string', pattern: '^[a-z]{1,9}$' }, finds: [] },
    {
      claim: 'a text its pattern does not end',
      content: { type: 'string', pattern: '^[a-z]+$' },
      finds: ['text-unbounded '],
    },
    { claim: 'an address without a length', content: { type: 'string', format: 'uri' }, finds: ['text-unbounded '] },
    { claim: 'a list of any length', content: { type: 'array', items: text }, finds: ['list-unbounded '] },
    {
      claim: 'a long list to compare',
      content: { type: 'array', items: text, maxItems: 6_000, uniqueItems: true },
      finds: ['list-too-long /maxItems'],
    },
    { claim: 'a number without a greatest', content: { type: 'integer', minimum: 0 }, finds: ['number-unbounded '] },
    { claim: 'a number between two others', content: { type: 'integer', minimum: 0, maximum: 9 }, finds: [] },
    { claim: 'a value that is listed', content: { enum: ['a', 'b'] }, finds: [] },
  ] as { claim: string; content: JsonObject; finds: string[] }[])('$claim', async ({ content, finds }) => {
    expect(await checkedType(content)).toEqual(finds)
  })
})

describe('closed objects', () => {
  test.each([
    {
      claim: 'an open object',
      content: { ...object({ a: text }), additionalProperties: true },
      finds: ['object-open ', 'value-open /additionalProperties'],
    },
    {
      claim: 'an object that says nothing about others',
      content: { type: 'object', properties: {} },
      finds: ['object-open '],
    },
    { claim: 'an open object inside', content: object({ a: { type: 'object' } }), finds: ['value-open /properties/a'] },
    { claim: 'a property that may be anything', content: object({ a: {} }), finds: ['value-open /properties/a'] },
    {
      claim: 'items that may be anything',
      content: { type: 'array', maxItems: 3, items: true },
      finds: ['value-open /items'],
    },
    {
      claim: 'a property without items',
      content: object({ a: { type: 'array', maxItems: 3 } }),
      finds: ['value-open /properties/a'],
    },
    {
      claim: 'a dictionary with a limit',
      content: { type: 'object', additionalProperties: text, maxProperties: 3 },
      finds: [],
    },
    {
      claim: 'a dictionary inside without a limit',
      content: object({ a: { type: 'object', additionalProperties: text } }),
      finds: ['value-open /properties/a'],
    },
    {
      claim: 'branches that are closed',
      content: object({ a: { oneOf: [object({ b: text }), { type: 'null' }] } }),
      finds: [],
    },
    {
      claim: 'a branch that is open',
      content: object({ a: { anyOf: [text, { type: 'object' }] } }),
      finds: ['value-open /properties/a'],
    },
    {
      claim: 'a reference with a narrower property',
      content: object(
        { a: { $ref: '#/$defs/b', type: 'object', properties: { c: { const: 'x' } } } },
        { $defs: { b: object({ c: text }) } },
      ),
      finds: [],
    },
    {
      claim: 'a rule beside what it narrows',
      content: object(
        { a: text, b: text },
        {
          allOf: [
            {
              if: { properties: { a: { const: 'x' } }, required: ['a'] },
              else: { properties: { b: true }, required: ['b'] },
            },
          ],
        },
      ),
      finds: [],
    },
  ] as { claim: string; content: JsonObject; finds: string[] }[])('$claim', async ({ content, finds }) => {
    expect(await checkedType(content)).toEqual(finds)
  })
})

describe('names every object has already', () => {
  test.each(['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is no property',
    async (name) => {
      expect(await checkedType(object({ [name]: text }))).toEqual([`property-name-inherited /properties/${name}`])
    },
  )

  test('__proto__ is no property, though JSON can say it', async () => {
    const file = JSON.stringify(schema('parts/1.0.0/thing.schema.json', object({ a: text }))).replace(
      '"a":',
      '"__proto__":',
    )
    expect(await checkedLibrary({ 'thing.schema.json': file })).toEqual([
      'property-name-inherited thing.schema.json#/properties/__proto__',
    ])
  })
})

describe('words', () => {
  const described = words('Part', 'Teil')

  test.each([
    { claim: 'no words at all', property: text, finds: 4 },
    { claim: 'English only', property: { ...text, title: 'Part', description: 'Part.' }, finds: 2 },
    { claim: 'an empty title', property: { ...described, ...text, title: ' ' }, finds: 1 },
    { claim: 'words of the schema referred to', property: { $ref: name }, finds: 0 },
    { claim: 'half its own words beside a reference', property: { $ref: name, title: 'Name' }, finds: 3 },
  ] as { claim: string; property: JsonObject; finds: number }[])('$claim', async ({ property, finds }) => {
    const found = await checkedType({ ...object({}), properties: { a: property } })
    expect(found).toEqual(Array(finds).fill('words-missing /properties/a'))
  })

  test('a schema has them itself', async () => {
    expect(await checkedType({ ...text, title: 'Thing', 'x-i18n': {} })).toEqual(['words-missing ', 'words-missing '])
  })
})

describe('our own keywords', () => {
  test.each([
    { claim: 'a label nobody knows', content: { 'x-sensitivity': ['secret'] }, finds: ['enum /x-sensitivity/0'] },
    {
      claim: 'a norm without its date',
      content: { 'x-legal-basis': [{ law: 'SGB X', norm: '§ 67d', review: 'pending' }] },
      finds: ['required /x-legal-basis/0/asOf'],
    },
    {
      claim: 'a code list that is not there',
      content: { 'x-codelist': 'urn:fallnetz:codelist:nowhere' },
      finds: ['codelist-unknown /x-codelist'],
    },
  ] as { claim: string; content: JsonObject; finds: string[] }[])('$claim', async ({ content, finds }) => {
    expect(await checkedType({ ...text, ...content })).toEqual(finds)
  })
})

describe('limits', () => {
  test.each([
    {
      claim: 'an enum nobody reads',
      content: { enum: Array.from({ length: 5_001 }, (_, index) => `v${index}`) },
      finds: ['schema-too-large /enum'],
    },
    {
      claim: 'more properties than a form has',
      content: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`p${index}`, true])),
      },
      finds: ['schema-too-large /properties'],
    },
    {
      claim: 'more branches than anybody follows',
      content: { anyOf: Array.from({ length: 101 }, () => text) },
      finds: ['schema-too-large /anyOf'],
    },
    {
      claim: 'more schemas than a file should hold',
      content: { $defs: Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`d${index}`, {}])) },
      finds: ['schema-too-large '],
    },
  ] as { claim: string; content: JsonObject; finds: string[] }[])('$claim', async ({ content, finds }) => {
    expect(await checkedType(content)).toEqual(finds)
  })
})

describe('what a strict validator asks', () => {
  test.each([
    { claim: 'a keyword of the wrong type', content: { ...text, minLength: -1 }, code: 'minimum' },
    { claim: 'a bound that means nothing for the type', content: { ...text, minimum: 3 }, code: 'schema-ambiguous' },
    {
      claim: 'something required that is not described',
      content: object({ a: text }, { required: ['b'] }),
      code: 'schema-ambiguous',
    },
  ] as { claim: string; content: JsonObject; code: string }[])('$claim: $code', async ({ content, code }) => {
    expect((await checkedType(content)).map((one) => one.split(' ')[0])).toContain(code)
  })
})
