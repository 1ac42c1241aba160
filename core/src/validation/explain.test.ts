import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { baseUri, type Catalog } from '../contracts/contract.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { smallLibrary } from '../contracts/small.contract.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import { ajvChecks } from './ajv.ts'
import { explainWith } from './explain.ts'
import { resolver } from './fields.ts'
import { keywords } from './keywords/list.ts'
import { createValidator } from './validator.ts'

const id = `${baseUri}parts/1.0.0/thing.schema.json`
interface Example {
  readonly keyword: string
  readonly schema: JsonObject
  readonly value: JsonValue
  /** Code and place of each finding. */
  readonly gives: readonly string[]
}

/** One example or more for each keyword: what it says is in golden/findings.txt. */
const examples = readExamples()

describe('every keyword', () => {
  test.each(examples)('$keyword: $value gives $gives', async ({ schema, value, gives }) => {
    expect((await findingsOf(schema, value)).map(({ code, at }) => `${code} ${at}`)).toEqual(gives)
  })

  test('has an example', () => {
    expect([...keywords.keys()].filter((name) => !examples.some((one) => one.keyword === name))).toEqual([])
  })

  test('speaks German and English', async () => {
    const lines: string[] = []
    for (const { keyword, schema, value } of examples) {
      for (const { code, at, message } of await findingsOf(schema, value)) {
        lines.push(`${keyword} → ${code} ${at}`, `  ${message.de}`, `  ${message.en}`, '')
      }
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('golden/findings.txt')
  })
})

describe('without quoting, a finding says the same of different values', () => {
  const pairs: [JsonValue, JsonValue][] = [
    ['Erika Mustermann', 'zzzz zzzz zzzz z'],
    ['2.3.1980', '4.5.1990'],
    [17.3, 19.7],
    [
      { a: 1, b: 2 },
      { a: 1, b: 4 },
    ],
  ]
  test.each(examples)('$keyword: $schema', async ({ schema }) => {
    const validator = await createValidator(catalogWith(schema), { quoteValues: false })
    for (const pair of pairs) {
      const [one, other] = pair.map((value) => validator.validateValue(value, { schema: id }).findings)
      expect(other).toEqual(one)
    }
  })
})

test('a number beyond all bounds is of no type', async () => {
  const [finding] = await findingsOf({ type: 'number' }, Number.POSITIVE_INFINITY)
  expect(finding?.message.de).toBe(
    'Hier wird eine Zahl erwartet, angegeben ist eine Zahl, die zu groß ist. Geben Sie eine Zahl an.',
  )
})

test('explains exactly what the compiled schema refuses', async () => {
  await fc.assert(
    fc.asyncProperty(schemas, fc.array(values, { minLength: 5, maxLength: 20 }), async (schema, some) => {
      const index = schemaIndexOf(catalogWith(schema))
      const { check, matcher } = await ajvChecks(index)
      const compiled = check(id)
      const fits = () => undefined
      const explain = explainWith({ resolve: resolver(index), matcher, fits, showsValues: true, maxFindings: 100 })
      for (const value of some) {
        const valid = compiled(value)
        const reason = { keyword: 'nothing', instancePath: '', params: {} }
        const found = explain(id, value, reason)
        expect(found.every((one) => one.code !== 'nothing')).toBe(!valid)
      }
    }),
    { numRuns: 150 },
  )
})

const values: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonValue>(null, true, 0, 1, 2.5, 'a', 'ab', 'abc', 'b'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'toString'), tie('value'), { noNullPrototype: true }),
  ),
})).value

const small = fc.nat(3)
const schemas: fc.Arbitrary<JsonObject> = fc.letrec<{ schema: JsonObject }>((tie) => {
  const schema = tie('schema')
  const list = fc.array(schema, { minLength: 1, maxLength: 3 })
  const named = fc.dictionary(fc.constantFrom('a', 'b'), schema, { maxKeys: 2, noNullPrototype: true })
  const name = fc.constantFrom('a', 'b', 'c', 'toString')
  const any = { type: ['null', 'boolean', 'number', 'string', 'array', 'object'] }
  const key = (keyword: string, of: fc.Arbitrary<unknown>) => of.map((value) => ({ [keyword]: value }) as JsonObject)
  const typed = (type: string, ...rest: fc.Arbitrary<JsonObject>[]) =>
    fc.tuple(...rest).map((parts) => Object.assign({ type }, ...parts))
  return {
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<JsonObject>(
        {},
        { type: 'string' },
        { type: 'integer' },
        { const: 'a' },
        { enum: [1, 'b', null] },
      ),
      typed('string', key('maxLength', small), key('pattern', fc.constantFrom('^a', 'b$', '^(a+)+$'))),
      typed('number', key('minimum', small), key('multipleOf', fc.constantFrom(1, 0.5, 2))),
      typed('array', key('items', schema), key('minItems', small)),
      typed(
        'array',
        key('contains', schema),
        key('minContains', fc.integer({ min: 1, max: 3 })),
        key('uniqueItems', fc.boolean()),
      ),
      typed('object', key('properties', named), key('additionalProperties', fc.oneof(fc.boolean(), schema))),
      typed('object', key('required', fc.uniqueArray(name, { maxLength: 2 })), key('maxProperties', small)),
      typed(
        'object',
        key('propertyNames', fc.constantFrom({ maxLength: 1 }, { const: 'a' })),
        key('patternProperties', fc.constant({ '^t': false })),
      ),
      typed('object', key('dependentRequired', fc.constant({ a: ['b'] })), key('dependentSchemas', named)),
      key('anyOf', list),
      key('oneOf', list),
      key('allOf', list),
      key('not', schema),
      fc.tuple(schema, schema, schema).map(([when, then, otherwise]) => ({ ...any, if: when, then, else: otherwise })),
    ),
  }
}).schema

function readExamples(): readonly Example[] {
  return JSON.parse(readFileSync(new URL('explain.examples.json', import.meta.url), 'utf8'))
}

async function findingsOf(schema: JsonObject, value: JsonValue) {
  return (await createValidator(catalogWith(schema))).validateValue(value, { schema: id }).findings
}

function catalogWith(schema: JsonObject): Catalog {
  return catalogOf([smallLibrary({ 'thing.schema.json': { ...schema, $id: id } })])
}
