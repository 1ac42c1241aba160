import { describe, expect, test } from 'vitest'
import { placeOf } from '../contracts/places.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { schema, smallCatalog } from '../contracts/small.contract.ts'
import { KnownError } from '../errors.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { labelGraph } from './label-graph.ts'
import { type FoundLabel, labelsIn } from './labels.ts'
import { standard } from './messages.contract.ts'

const box = 'https://w3id.org/fallnetz/parts/1.0.0/box.schema.json'
const social = { 'x-sensitivity': ['social'] }
const health = { 'x-sensitivity': ['special-category'] }
// Written as text: an object with a member called "then" is taken for a promise.
const conditional = JSON.parse(
  `{ "if": { "const": "x" }, "then": ${JSON.stringify(social)}, "else": ${JSON.stringify(health)} }`,
) as JsonObject

/** Labels of a value held against this schema, `label at`; a choice is decided by `const` and `required`. */
function labelled(content: JsonObject, value: JsonValue, others: Record<string, JsonValue> = {}): string[] {
  const catalog = smallCatalog({}, { 'box.schema.json': schema('parts/1.0.0/box.schema.json', content), ...others })
  const whole = { ...catalog, contracts: new Map([...standard.contracts, ...catalog.contracts]) }
  return listed(labelsIn(labelGraph(schemaIndexOf(whole))(box), value, ({ schema: one }, part) => simpleFit(one, part)))
}

describe('labels that the schema gives', () => {
  test.each<{ claim: string; content: JsonObject; value: JsonValue; finds: string[] }>([
    { claim: 'to the whole', content: social, value: 'x', finds: ['social '] },
    { claim: 'to a property', content: { properties: { a: social } }, value: { a: 1 }, finds: ['social /a'] },
    { claim: 'but not to one that is absent', content: { properties: { a: social } }, value: { b: 1 }, finds: [] },
    {
      claim: 'nor to anything inside an absent one',
      content: { properties: { a: { properties: { b: health } } } },
      value: {},
      finds: [],
    },
    {
      claim: 'to a property that is there but null',
      content: { properties: { a: social } },
      value: { a: null },
      finds: ['social /a'],
    },
    {
      claim: 'several at once',
      content: { 'x-sensitivity': ['social', 'disputed'] },
      value: 1,
      finds: ['social ', 'disputed '],
    },
    {
      claim: 'to each item',
      content: { items: social },
      value: ['x', 'y'],
      finds: ['social /0', 'social /1'],
    },
    { claim: 'to no item of an empty list', content: { items: social }, value: [], finds: [] },
    {
      claim: 'to properties nobody names',
      content: { properties: { a: {} }, additionalProperties: health },
      value: { a: 1, 'b/c': 2 },
      finds: ['special-category /b~1c'],
    },
    {
      claim: 'through allOf',
      content: { allOf: [{ properties: { a: health } }] },
      value: { a: 1 },
      finds: ['special-category /a'],
    },
    {
      claim: 'the same label at the same place once',
      content: { ...social, allOf: [social] },
      value: 1,
      finds: ['social '],
    },
    {
      claim: 'also where something else was said in between',
      content: { allOf: [{ ...social, properties: { a: health } }, social] },
      value: { a: 1 },
      finds: ['social ', 'special-category /a'],
    },
    {
      claim: 'of anyOf only what fits',
      content: {
        anyOf: [
          { const: 'x', ...social },
          { const: 'y', ...health },
        ],
      },
      value: 'y',
      finds: ['special-category '],
    },
    {
      claim: 'of oneOf only what fits',
      content: {
        oneOf: [
          { required: ['a'], properties: { a: social } },
          { required: ['b'], properties: { b: health } },
        ],
      },
      value: { b: 1 },
      finds: ['special-category /b'],
    },
    { claim: 'then, if', content: conditional, value: 'x', finds: ['social '] },
    {
      claim: 'else, if not',
      content: conditional,
      value: 'z',
      finds: ['special-category '],
    },
    { claim: 'nothing of what must not hold', content: { not: { const: 'x', ...health } }, value: 'z', finds: [] },
    {
      claim: 'to items that fit contains',
      content: { contains: { const: 'y', ...health } },
      value: ['x', 'y'],
      finds: ['special-category /1'],
    },
    {
      claim: 'to parts of parts of the same kind',
      content: { properties: { inner: { $ref: '#' }, a: social } },
      value: { inner: { inner: { a: 1 } } },
      finds: ['social /inner/inner/a'],
    },
    {
      claim: 'none to names every object inherits',
      content: { properties: { a: social } },
      value: { constructor: 1 },
      finds: [],
    },
  ])('$claim', ({ content, value, finds }) => {
    expect(labelled(content, value)).toEqual(finds)
  })

  test('through a reference to another file, named as its source', () => {
    const other = { 'other.schema.json': schema('parts/1.0.0/other.schema.json', { properties: { b: health } }) }
    const content = { properties: { a: { $ref: './other.schema.json', ...social } } }
    expect(labelled(content, { a: { b: 1 } }, other)).toEqual(['social /a', 'special-category /a/b'])
  })

  test('a reference that leads nowhere is told as such', () => {
    expect(() => labelled({ properties: { a: { $ref: './gone.schema.json' } } }, {})).toThrow(KnownError)
  })
})

describe('labels that the sender sets', () => {
  const list = { $ref: 'https://w3id.org/fallnetz/common/1.0.0/sensitivity-labels.schema.json' }
  test.each<{ claim: string; value: JsonValue; finds: string[] }>([
    {
      claim: 'each where it is set',
      value: { sensitivity: ['disputed', 'third-party'] },
      finds: ['disputed /sensitivity/0', 'third-party /sensitivity/1'],
    },
    { claim: 'none where none is set', value: {}, finds: [] },
    {
      claim: 'in every part that may be labelled',
      value: { parts: [{ sensitivity: ['social'] }, {}, { sensitivity: ['disputed'] }] },
      finds: ['social /parts/0/sensitivity/0', 'disputed /parts/2/sensitivity/0'],
    },
  ])('$claim', ({ value, finds }) => {
    const content = { properties: { sensitivity: list, parts: { items: { properties: { sensitivity: list } } } } }
    expect(labelled(content, value)).toEqual(finds)
  })

  test('are told apart from those of the schema', () => {
    const index = schemaIndexOf(standard)
    const id = 'https://w3id.org/fallnetz/common/1.0.0/attachment.schema.json'
    const found = labelsIn(labelGraph(index)(id), { sensitivity: ['disputed'] }, () => true)
    expect(found).toEqual([
      { label: 'social', at: '', schema: id },
      { label: 'disputed', at: '/sensitivity/0' },
    ])
  })
})

describe('where labels may stand', () => {
  const index = schemaIndexOf(standard)
  const graph = labelGraph(index)

  test('is worked out once per schema', () => {
    const id = 'https://w3id.org/fallnetz/referral/1.0.0/request.schema.json'
    expect(graph(id)).toBe(graph(id))
    expect(graph(id).place).toEqual(placeOf(index, id))
  })

  test.each([...index.keys()])('agrees with the words x-sensitivity of %s', (id) => {
    const reaches = JSON.stringify([...closure(id)]).includes('"x-sensitivity":') || [...names(id)].some(isLabelFile)
    expect(graph(id).carries).toBe(reaches)
  })

  function* names(id: string, seen = new Set<string>()): Generator<string> {
    if (seen.has(id)) return
    seen.add(id)
    yield id
    const text = JSON.stringify(index.get(id)?.schema)
    for (const [, ref = ''] of text.matchAll(/"\$ref":"([^"#]+)/g)) yield* names(ref, seen)
  }

  function* closure(id: string) {
    for (const name of names(id)) yield withoutProse(index.get(name)?.schema ?? null)
  }
})

function isLabelFile(id: string): boolean {
  return /common\/1\.0\.0\/sensitivity-labels?\.schema\.json$/.test(id)
}

/** Meta-schemas name the keyword as a property; only where it lists labels does it give any. */
function withoutProse(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutProse)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name !== 'x-sensitivity' || Array.isArray(inner))
      .map(([name, inner]) => [name, withoutProse(inner)]),
  )
}

function listed(found: readonly FoundLabel[]): string[] {
  return found.map(({ label, at }) => `${label} ${at}`)
}

function simpleFit({ const: only, required }: JsonObject, value: JsonValue): boolean {
  if (only !== undefined) return only === value
  return Array.isArray(required) && isObject(value) && required.every((name) => String(name) in value)
}
