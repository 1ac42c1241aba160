import { join } from 'node:path'
import { asyncProperty, check, assert as holds, property, sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withRealCodes } from '../codelists/real-codes.ts'
import { placeOf } from '../contracts/places.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { createValidator } from '../validation/validator.ts'
import { discardsOf, valuesOf } from './arbitrary.ts'
import { judgeOf } from './judge.ts'
import { id, indexWith, profile } from './one-schema.contract.ts'

const catalog = readFolder(join(import.meta.dirname, '../../../schemas'))
const index = withRealCodes(schemaIndexOf(catalog), catalog.codelists.values())
const request = 'https://w3id.org/fallnetz/referral/1.0.0/request.schema.json'

describe('values of every schema of the standard', () => {
  test('are what the validator calls valid', async () => {
    const validator = await createValidator(catalog)
    for (const schema of index.keys()) {
      for (const value of sample(valuesOf(index, schema), { seed: 11, numRuns: 20 })) {
        expect(validator.validateValue(value, { schema }).findings, JSON.stringify(value)).toEqual([])
      }
    }
  })

  test.each([...index.keys()])('are seldom drawn in vain: %s', (schema) => {
    const { drawn, discarded } = discardsOf(index, schema, { seed: 12, runs: 100 })
    expect(discarded / drawn).toBeLessThan(0.2)
  })
})

describe('values of a referral', () => {
  const values = sample(valuesOf(index, request), { seed: 1, numRuns: 400 })
  const texts = JSON.stringify(values)

  test('are the same for the same seed, and others for another', () => {
    const again = (seed: number) => JSON.stringify(sample(valuesOf(index, request), { seed, numRuns: 3 }))
    expect(again(5)).toBe(again(5))
    expect(again(5)).not.toBe(again(6))
  })

  test.each([
    { what: 'umlauts', text: 'Müller' },
    { what: 'a letter and its mark apart', text: 'Mu\u0308ller' },
    { what: 'letters of DIN 91379', text: 'C\u0328' },
    { what: 'writing from right to left', text: 'שלום' },
    { what: 'characters of two code units', text: '👩' },
    { what: 'apostrophes', text: "O'Connor" },
    { what: 'names that are markup elsewhere', text: '<script>' },
    { what: 'words that are values elsewhere', text: '"null"' },
  ])('hold $what', ({ text }) => expect(texts).toContain(text))

  test('go to the ends of what is allowed', () => {
    const reasons = values.map((value) => [...String(read(value, 'payload', 'reason', 'text'))].length)
    expect(Math.min(...reasons)).toBe(1)
    expect(Math.max(...reasons)).toBe(2000)
  })

  test('have each optional part now and then', () => {
    const schema = index.get('https://w3id.org/fallnetz/referral/1.0.0/referral.schema.json')?.schema['properties']
    for (const name of Object.keys(isObject(schema) ? schema : {})) {
      const present = values.filter((value) => read(value, 'payload', name) !== undefined).length
      expect(present, name).toBeGreaterThan(0)
    }
    expect(values.some((value) => read(value, 'payload', 'wishes') === undefined)).toBe(true)
  })

  test('property names are own: no object is without the prototype every object has', () => {
    const strange = (value: JsonValue): boolean => {
      if (typeof value !== 'object' || value === null) return false
      if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return true
      return Object.values(value).some(strange)
    }
    expect(values.some(strange)).toBe(false)
  })

  test('become small where a property fails', () => {
    const outcome = check(
      property(valuesOf(index, request), (value) => read(value, 'payload', 'caseNumber') === undefined),
      { seed: 3, numRuns: 200 },
    )
    const [smallest] = outcome.counterexample ?? []
    expect(outcome.failed).toBe(true)
    expect(Object.keys(read(smallest ?? null, 'payload') ?? {})).toHaveLength(6)
    expect(JSON.stringify(smallest).length).toBeLessThan(2_000)
  })
})

describe('each keyword of the profile', () => {
  test.each(profile)('$claim', async ({ content }) => {
    const one = indexWith(content)
    const judge = judgeOf(one)
    const place = placeOf(one, id)
    await holds(
      asyncProperty(valuesOf(one, id), async (value) => judge.holds(place, value)),
      { seed: 4, numRuns: 100 },
    )
    const { drawn, discarded } = discardsOf(one, id, { seed: 4, runs: 200 })
    expect(discarded / drawn).toBeLessThan(0.2)
  })

  test.each([
    { claim: 'enum', content: { enum: ['a', 'b', 'c', 'd'] }, count: 4 },
    { claim: 'any of', content: { anyOf: [{ const: 1 }, { const: 2 }, { const: 3 }] }, count: 3 },
    { claim: 'whole numbers', content: { type: 'integer', minimum: 0, maximum: 9 }, count: 10 },
    {
      claim: 'optional properties',
      content: { type: 'object', properties: { a: { const: 1 }, b: { const: 1 } } },
      count: 4,
    },
  ])('$claim: every possibility is drawn', ({ content, count }) => {
    const drawn = sample(valuesOf(indexWith(content), id), { seed: 5, numRuns: 300 })
    expect(new Set(drawn.map((value) => JSON.stringify(value))).size).toBe(count)
  })
})

describe('what cannot be drawn', () => {
  test.each([
    { claim: 'a contradiction', content: { type: 'integer', minimum: 3, maximum: 2 } },
    {
      claim: 'an object that must hold itself',
      content: { type: 'object', properties: { a: { $ref: '#' } }, required: ['a'] },
    },
    { claim: 'nothing at all', content: { not: {} } },
    { claim: 'a constant of the wrong type', content: { type: 'string', const: 7 } },
  ])('$claim is a known error', ({ content }) => {
    const draw = () => sample(valuesOf(indexWith(content), id), { seed: 1, numRuns: 1 })
    expect(draw).toThrow(expect.objectContaining({ code: 'schema-unsatisfiable' }))
  })

  test('a schema that is not there is a known error', () => {
    expect(() => valuesOf(index, `${id}x`)).toThrow(expect.objectContaining({ code: 'schema-not-found' }))
  })
})

function read(value: JsonValue, ...steps: string[]): JsonValue | undefined {
  return steps.reduce<JsonValue | undefined>((inner, step) => (isObject(inner) ? inner[step] : undefined), value)
}
