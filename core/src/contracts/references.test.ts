import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../json/value.ts'
import { bundle, closureOf } from './bundle.ts'
import { baseUri } from './contract.ts'
import { referencesOf } from './references.ts'
import { schemaIndexOf } from './schemas.ts'
import { schema, smallCatalog } from './small.contract.ts'

const base = `${baseUri}loan/1.0.0/`

describe('the references of a schema', () => {
  test.each([
    { claim: 'a neighbour by file name', schema: { $ref: 'b.schema.json' }, targets: [`${base}b.schema.json`] },
    { claim: 'a definition of its own', schema: { $ref: '#/$defs/x' }, targets: [`${base}a.schema.json#/$defs/x`] },
    {
      claim: 'inside items, branches and definitions',
      schema: { items: { $ref: '#' }, anyOf: [{ $ref: '#' }], $defs: { x: { $ref: '#' } } },
      targets: [1, 2, 3].map(() => `${base}a.schema.json#`),
    },
    {
      claim: 'under a property that is called like a keyword',
      schema: { properties: { const: { $ref: '#' }, $ref: { $ref: '#' } } },
      targets: [1, 2].map(() => `${base}a.schema.json#`),
    },
    {
      claim: 'none in data',
      schema: { const: { $ref: '#' }, enum: [{ $ref: '#' }], examples: [{ $ref: '#' }], 'x-note': { $ref: '#' } },
      targets: [],
    },
    {
      claim: 'a file on this computer stays what it is',
      schema: { $ref: 'file:///etc/passwd' },
      targets: ['file:///etc/passwd'],
    },
    {
      claim: 'climbing out of the folder stays inside the name space',
      schema: { $ref: '../../../../../etc/passwd' },
      targets: ['https://w3id.org/etc/passwd'],
    },
  ] as { claim: string; schema: JsonObject; targets: string[] }[])('$claim', ({ schema, targets }) => {
    expect(referencesOf(schema, `${base}a.schema.json`).map((one) => one.target)).toEqual(targets)
  })

  test('survive a schema ten thousand levels deep', () => {
    let deep: JsonObject = { $ref: '#' }
    for (let level = 0; level < 10_000; level++) deep = { items: deep }
    expect(referencesOf(deep, base)).toHaveLength(1)
  })
})

describe('a bundle', () => {
  test('holds everything its root refers to, each under its own name', () => {
    const bundled = bundle(schemaIndexOf(smallCatalog()), `${base}ask.schema.json`)
    expect(Object.keys(bundled['$defs'] as JsonObject)).toEqual([`${baseUri}parts/1.0.0/name.schema.json`])
    expect(bundled['$id']).toBe(`${base}ask.schema.json`)
    expect(JSON.stringify(bundled['$defs'])).not.toContain('$schema')
  })

  test('keeps the definitions the root already has', () => {
    const index = schemaIndexOf(
      smallCatalog({
        'lend.schema.json': schema('loan/1.0.0/lend.schema.json', {
          $defs: { day: { type: 'string', format: 'date' } },
          items: { $ref: `${baseUri}parts/1.0.0/name.schema.json` },
        }),
      }),
    )
    const bundled = bundle(index, `${base}lend.schema.json`)
    expect(Object.keys(bundled['$defs'] as JsonObject)).toEqual(['day', `${baseUri}parts/1.0.0/name.schema.json`])
  })

  test('is the schema itself where it refers to nothing', () => {
    const index = schemaIndexOf(smallCatalog())
    expect(bundle(index, `${base}lend.schema.json`)).toBe(index.get(`${base}lend.schema.json`)?.schema)
  })

  test('ends although two schemas refer to each other', () => {
    const index = schemaIndexOf(
      smallCatalog({
        'lend.schema.json': schema('loan/1.0.0/lend.schema.json', { items: { $ref: 'refuse.schema.json' } }),
        'refuse.schema.json': schema('loan/1.0.0/refuse.schema.json', { items: { $ref: 'lend.schema.json' } }),
      }),
    )
    expect(closureOf(index, `${base}lend.schema.json`).map((file) => file.path)).toEqual([
      'lend.schema.json',
      'refuse.schema.json',
    ])
  })

  test.each([
    { claim: 'an address in the net', $ref: 'https://example.org/a.schema.json' },
    { claim: 'a file on this computer', $ref: 'file:///etc/passwd' },
    { claim: 'a version that does not exist', $ref: `${baseUri}parts/1.0.1/name.schema.json` },
    { claim: 'a neighbour that does not exist', $ref: 'nobody.schema.json' },
  ])('is refused where it leads to $claim', ({ $ref }) => {
    const index = schemaIndexOf(
      smallCatalog({ 'lend.schema.json': schema('loan/1.0.0/lend.schema.json', { items: { $ref } }) }),
    )
    expect(() => bundle(index, `${base}lend.schema.json`)).toThrow(
      expect.objectContaining({ code: 'reference-foreign' }),
    )
  })

  test('a root that does not exist is a known error', () => {
    const index = schemaIndexOf(smallCatalog())
    expect(() => bundle(index, `${base}nobody.schema.json`)).toThrow(
      expect.objectContaining({ code: 'schema-not-found' }),
    )
  })
})

describe('the index of schemas', () => {
  test.each([
    { claim: 'a schema that is a list', text: '[]', code: 'schema-unreadable' },
    { claim: 'a schema that is no JSON', text: '{', code: 'json-syntax' },
  ])('$claim: $code', ({ text, code }) => {
    expect(() => schemaIndexOf(smallCatalog({ 'lend.schema.json': text }))).toThrow(expect.objectContaining({ code }))
  })
})
