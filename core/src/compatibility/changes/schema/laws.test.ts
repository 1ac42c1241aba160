import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { type Change, verdictOf } from '../change.ts'
import { questionUnder } from '../options.ts'
import { say } from '../words.ts'
import { compareSchemas } from './compare-schemas.ts'
import { readings } from './dialects.ts'
import { prepare, shelfOf } from './prepare.ts'
import { changesIn, weightOf } from './small.contract.ts'

const name = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'a/b~c')
const leaf: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    { type: 'string' },
    { type: 'integer' },
    { type: 'number', minimum: 1 },
    { enum: ['x', 'y'] },
    { type: ['string', 'null'] },
    true,
  ),
  fc.record({ type: fc.constant('string'), maxLength: fc.nat(5) }),
)
const schema: fc.Arbitrary<JsonValue> = fc.letrec<{ schema: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(name, tie('schema'), { maxKeys: 3 }),
      required: fc.uniqueArray(name, { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('array'), items: tie('schema'), maxItems: fc.nat(3) }),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
  ),
})).schema
const sender = fc.constantFrom('old', 'new', 'unknown')
const runs = { numRuns: 60 }

describe('laws of comparing schemas', () => {
  test('comparing a schema with itself gives no change', () => {
    fc.assert(
      fc.property(schema, sender, (one, who) => {
        expect(changesIn(one, JSON.parse(JSON.stringify(one)), who as 'old')).toEqual([])
      }),
      runs,
    )
  })

  test('moving a schema into a definition, or renaming one, breaks nobody', () => {
    fc.assert(
      fc.property(schema, schema, sender, (field, item, who) => {
        const surface = { sender: who as 'old', where: say('Inhalt', 'content'), written: 'json', xml: false } as const
        const inline = { type: 'object', properties: { field, list: { type: 'array', items: item } } }
        const under = (label: string) => ({
          type: 'object',
          properties: {
            field: { $ref: `#/definitions/${label}` },
            list: { type: 'array', items: { $ref: '#/definitions/item' } },
          },
        })
        const file = (root: JsonValue, label: string) =>
          prepare(shelfOf({ root, definitions: { [label]: field, item } }, readings['2020-12']), '/root')
        const shapes = [file(inline, 'one'), file(under('one'), 'one'), file(under('two'), 'two')]
        for (const was of shapes) {
          for (const now of shapes) {
            const changes = compareSchemas(was, now, surface, { question: questionUnder({}), lifecycle: {} })
            expect(changes.filter(({ severity }) => severity !== 'harmless')).toEqual([])
          }
        }
      }),
      runs,
    )
  })

  test('what breaks senders one way breaks readers the other way, as validators see it', () => {
    fc.assert(
      fc.property(schema, schema, (one, other) => {
        const there = changesIn(one, other, 'old', { semantics: 'strict' })
        const back = changesIn(other, one, 'new', { semantics: 'strict' }).filter(
          ({ code }) => code !== 'schema-impossible',
        )
        expect(verdictOf(turningAway(back))).toBe(verdictOf(turningAway(there)))
      }),
      runs,
    )
  })

  test('a message that proves a break is shown with at least one of the changes', () => {
    fc.assert(
      fc.property(schema, schema, (one, other) => {
        const changes = changesIn(one, other, 'old')
        if (verdictOf(turningAway(changes)) !== 'breaking') return
        const witness = changes.find((change) => change.witness !== undefined)?.witness
        expect(witness).not.toBeUndefined()
        const sent = (to: JsonValue) =>
          verdictOf(turningAway(changesIn({ const: witness ?? null }, to, 'old', { semantics: 'strict' })))
        expect([sent(one), sent(other)]).toEqual(['compatible', 'breaking'])
      }),
      runs,
    )
  })

  test('adding an optional field beside others breaks nobody', () => {
    fc.assert(
      fc.property(schema, schema, (one, field) => {
        const object = asObjectSchema(one)
        const more = { ...object, properties: { ...(object['properties'] as JsonObject), 'a new field': field } }
        expect(verdictOf(changesIn(object, more, 'old'))).toBe('compatible')
        expect(verdictOf(changesIn(object, more, 'new'))).toBe('compatible')
      }),
      runs,
    )
  })
})

/** Those by which somebody is turned away; others break a promise. */
function turningAway(changes: readonly Change[]): Change[] {
  return changes.filter((change) => ['promise', 'wording'].includes(weightOf(change)) === false)
}

/** An object with at least one field that has a name; where none has, any may come. */
function asObjectSchema(one: JsonValue): JsonObject {
  if (!isObject(one) || !isObject(one['properties'])) return { type: 'object', properties: { inner: one } }
  return { ...one, properties: { ...one['properties'], inner: true } }
}
