import { describe, expect, test } from 'vitest'
import { baseUri } from '../../contracts/contract.ts'
import { schema } from '../../contracts/small.contract.ts'
import type { JsonObject } from '../../json/value.ts'
import { checkedLibrary, checkedProcess, checkedType, object } from '../checked.contract.ts'

const itself = `${baseUri}parts/1.0.0/thing.schema.json`
const text: JsonObject = { type: 'string', maxLength: 20 }

describe('references', () => {
  test.each([
    { claim: 'to a neighbour', $ref: `${baseUri}parts/1.0.0/name.schema.json`, finds: [] },
    { claim: 'to a definition of its own', $ref: '#/$defs/b', finds: [] },
    { claim: 'into the net', $ref: 'https://example.org/a.json', finds: ['reference-foreign'] },
    { claim: 'onto the disk', $ref: 'file:///etc/passwd', finds: ['reference-foreign'] },
    { claim: 'to a code list by its name', $ref: 'urn:fallnetz:codelist:urgency', finds: ['reference-foreign'] },
    {
      claim: 'into another contract nobody declared',
      $ref: `${baseUri}common/1.0.0/text.schema.json`,
      finds: ['reference-undeclared'],
    },
    {
      claim: 'to another version of itself',
      $ref: `${baseUri}parts/1.1.0/name.schema.json`,
      finds: ['reference-undeclared'],
    },
    {
      claim: 'to a file that is not there',
      $ref: `${baseUri}parts/1.0.0/nobody.schema.json`,
      finds: ['reference-missing'],
    },
    { claim: 'to a definition that is not there', $ref: '#/$defs/c', finds: ['reference-missing'] },
    { claim: 'to an anchor', $ref: '#b', finds: ['reference-missing'] },
    { claim: 'to a word that is no schema', $ref: '#/title', finds: ['reference-missing'] },
    { claim: 'with a broken escape', $ref: '#/%zz', finds: ['reference-missing'] },
    { claim: 'to what every object inherits', $ref: '#/constructor', finds: ['reference-missing'] },
  ])('$claim: $finds', async ({ $ref, finds }) => {
    const content = object({ a: { $ref } }, { $defs: { b: text } })
    expect(await checkedType(content)).toEqual(finds.map((code) => `${code} /properties/a/$ref`))
  })

  test('in examples are words', async () => {
    expect(await checkedType({ ...text, examples: [{ $ref: 'https://example.org/' }] })).toEqual([])
  })
})

describe('references that go round', () => {
  test.each([
    { claim: 'to itself', content: { $ref: itself }, finds: true },
    {
      claim: 'through two definitions',
      content: {
        allOf: [{ $ref: '#/$defs/b' }],
        $defs: { b: { anyOf: [{ $ref: '#/$defs/c' }] }, c: { not: { $ref: '#/$defs/b' } } },
      },
      finds: true,
    },
    { claim: 'through a condition', content: { ...text, if: { $ref: itself }, else: true }, finds: true },
    { claim: 'with a step into the data', content: object({ a: { $ref: itself } }), finds: false },
    {
      claim: 'with a step into a list',
      content: object({ a: { type: 'array', maxItems: 3, items: { $ref: itself } } }),
      finds: false,
    },
  ] as { claim: string; content: JsonObject; finds: boolean }[])('$claim', async ({ content, finds }) => {
    const found = await checkedType(content)
    expect(found.some((one) => one.startsWith('reference-loop'))).toBe(finds)
    if (!finds) expect(found).toEqual([])
  })

  test('through another file', async () => {
    const refer = (from: string, to: string) => {
      return {
        [`${from}.schema.json`]: schema(`parts/1.0.0/${from}.schema.json`, {
          $ref: `${baseUri}parts/1.0.0/${to}.schema.json`,
        }),
      }
    }
    const found = await checkedLibrary({ ...refer('x', 'y'), ...refer('y', 'x') })
    expect(found).toEqual([expect.stringMatching(/^reference-loop [xy]\.schema\.json#$/)])
  })
})

describe('schemas that multiply', () => {
  test('a ladder of branches that doubles with each step', async () => {
    const steps = Array.from({ length: 22 }, (_, index) => [
      `s${index}`,
      { anyOf: [1, 2].map(() => ({ $ref: `#/$defs/s${index + 1}` })) },
    ])
    const $defs = Object.fromEntries([...steps, ['s22', text]])
    expect(await checkedType(object({ a: { $ref: '#/$defs/s0' } }, { $defs }))).toEqual(['schema-fans-out '])
  })

  test('two ways back to itself for the same part', async () => {
    const again = { anyOf: [{ $ref: itself }, { $ref: itself }] }
    expect(await checkedType(object({ a: again }))).toEqual([expect.stringMatching(/^schema-doubles /)])
  })

  test('not two ways for different parts', async () => {
    expect(await checkedType(object({ a: { $ref: itself }, b: { $ref: itself } }))).toEqual([])
  })
})

describe('dependencies', () => {
  const process = (dependsOn: JsonObject[], status = 'draft') => {
    const title = { de: 'Klein', en: 'Small' }
    const manifest = {
      id: 'loan',
      version: '1.0.0',
      kind: 'process',
      status,
      title,
      description: title,
      steward: title,
    }
    return { 'contract.json': { ...manifest, dependsOn, legalBasis: [] } }
  }
  const parts = { contract: 'parts', version: '1.0.0' }

  test.each([
    {
      claim: 'one that is not there',
      changes: process([parts, { contract: 'tools', version: '1.0.0' }]),
      finds: ['dependency-missing contract.json#/dependsOn/1', 'dependency-unused contract.json#/dependsOn/1'],
    },
    {
      claim: 'itself',
      changes: process([parts, { contract: 'loan', version: '1.0.0' }]),
      finds: ['dependency-loop contract.json#/dependsOn/1', 'dependency-unused contract.json#/dependsOn/1'],
    },
    {
      claim: 'one nobody uses',
      changes: process([parts, { contract: 'common', version: '1.0.0' }]),
      finds: ['dependency-unused contract.json#/dependsOn/1'],
    },
    {
      claim: 'a draft, although it is to be published',
      changes: process([parts], 'published'),
      finds: ['dependency-draft contract.json#/dependsOn/0'],
    },
    {
      claim: 'nothing, although it refers to parts',
      changes: process([]),
      finds: ['reference-undeclared ask.schema.json#/properties/thing/$ref'],
    },
  ])('$claim', async ({ changes, finds }) => {
    expect(await checkedProcess(changes)).toEqual(finds)
  })
})
