import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../json/value.ts'
import { someSchema, someValue } from './arbitrary.contract.ts'
import { ajvValidator, examine } from './examine.contract.ts'
import { includes } from './includes.ts'
import type { Dialect } from './inclusion.ts'

const dialects: readonly Dialect[] = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12']
const schema = someSchema('2020-12', false)
const values = fc.sample(someValue, { seed: 7, numRuns: 200 })
const settings = { seed: 20220326, numRuns: 40 }

describe('inclusion of random schemas', () => {
  test.each(dialects)('no validator contradicts an answer: %s', async (dialect) => {
    await fc.assert(
      fc.asyncProperty(someSchema(dialect), someSchema(dialect), async (sub, sup) => {
        expect((await examine(sub, sup, dialect, values)).problem).toBeUndefined()
      }),
      settings,
    )
  })

  test('a single value is included exactly if ajv finds it valid', () => {
    fc.assert(
      fc.property(someValue, schema, (value, sup) => {
        const valid = ajvValidator(sup, '2020-12')
        const { verdict } = includes({ const: value }, sup)
        if (verdict !== 'undecided') expect(verdict).toBe(valid?.(value) ? 'included' : 'not-included')
      }),
      settings,
    )
  })

  test('each schema includes itself, said twice no', () => {
    fc.assert(
      fc.property(schema, (one) => {
        expect(includes(one, { not: { not: one } }).verdict).toBe('included')
      }),
      settings,
    )
  })

  test('what includes what includes a schema includes it', () => {
    fc.assert(
      fc.property(schema, schema, schema, (one, two, three) => {
        const [lower, middle, upper] = [
          { allOf: [one, two] },
          { anyOf: [{ allOf: [one, two] }, three] },
          { anyOf: [one, three] },
        ]
        expect(verdicts([lower, middle], [middle, upper], [lower, upper])).toEqual(['included', 'included', 'included'])
      }),
      settings,
    )
  })

  test('asking for more and allowing more keep what is included', () => {
    fc.assert(
      fc.property(schema, schema, schema, (one, two, more) => {
        if (includes(one, two).verdict !== 'included') return
        expect(
          verdicts(
            [{ allOf: [one, more] }, { allOf: [two, more] }],
            [{ anyOf: [one, more] }, { anyOf: [two, more] }],
            [{ not: two }, { not: one }],
            [
              { type: 'array', items: one },
              { type: 'array', items: two },
            ],
            [{ properties: { a: one } }, { properties: { a: two } }],
          ),
        ).toEqual(Array(5).fill('included'))
      }),
      { ...settings, numRuns: 60 },
    )
  })

  test('logic that says the same is the same', () => {
    fc.assert(
      fc.property(schema, schema, schema, (one, two, three) => {
        const said: readonly (readonly [JsonValue, JsonValue])[] = [
          [{ allOf: [{ anyOf: [one, two] }, three] }, { anyOf: [{ allOf: [one, three] }, { allOf: [two, three] }] }],
          [{ not: { anyOf: [one, two] } }, { allOf: [{ not: one }, { not: two }] }],
          [{ oneOf: [one, two] }, { anyOf: [{ allOf: [one, { not: two }] }, { allOf: [two, { not: one }] }] }],
        ]
        for (const [left, right] of said)
          expect(verdicts([left, right], [right, left])).toEqual(['included', 'included'])
      }),
      { ...settings, numRuns: 20 },
    )
  })
})

function verdicts(...questions: readonly (readonly [JsonValue, JsonValue])[]): string[] {
  return questions.map(([sub, sup]) => includes(sub, sup).verdict)
}
