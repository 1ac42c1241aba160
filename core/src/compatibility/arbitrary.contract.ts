import fc from 'fast-check'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Dialect } from './inclusion.ts'

const names = ['a', 'b', 'aa']
const number = fc.constantFrom<JsonValue>(-1, 0, 0.5, 1, 1.5, 2, 3, 5)
const factor = fc.constantFrom<JsonValue>(0.5, 1, 1.5, 2, 3)
const pattern = fc.constantFrom('a', '^a', 'b$', '^[ab]*$', '^(a|b1)$', '\\d', '^.$', 'a.*b', '^(?=a)')
const someNames = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 })

/**
 * Random small schemas for tests and benches: few names, few numbers, few patterns, so that keywords meet each other.
 * Values come from the same few, so that many are valid.
 */
export function someSchema(dialect: Dialect, references = true): fc.Arbitrary<JsonValue> {
  const { schema } = fc.letrec<{ schema: JsonValue; object: JsonObject }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      {
        weight: 1,
        arbitrary: dialect === 'draft-04' ? fc.constant<JsonValue>({}) : fc.constantFrom(true, true, true, false),
      },
      { weight: 2, arbitrary: simple(dialect, references) },
      { weight: 6, arbitrary: tie('object') },
    ),
    object: keywords(dialect, tie('schema')),
  }))
  if (!references) return schema
  return fc.tuple(schema, fc.option(schema)).map(([root, definition]) => {
    const whole = isObject(root) ? root : { allOf: [root === true ? {} : { not: {} }] }
    return { ...whole, definitions: { one: definition ?? {} } }
  })
}

/** Random small values from the same few texts and numbers. */
export const someValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.constantFrom<JsonValue>(null, true, false),
    fc.constantFrom<JsonValue>(-1, 0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 10),
    fc.constantFrom<JsonValue>('', 'a', 'b', 'aa', 'ab', 'ba', 'abc', 'b1', '1'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names, 'c', 'ab', '1'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

function simple(dialect: Dialect, references: boolean): fc.Arbitrary<JsonValue> {
  const several: fc.Arbitrary<JsonValue>[] = [
    fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object').map((type) => ({ type })),
    fc
      .uniqueArray(fc.constantFrom('null', 'boolean', 'integer', 'string', 'array', 'object'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((type) => ({ type })),
    fc
      .uniqueArray(someValue, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) })
      .map((values) => ({ enum: values })),
  ]
  if (dialect !== 'draft-04') several.push(someValue.map((value) => ({ const: value })))
  if (references) several.push(fc.constantFrom({ $ref: '#' }, { $ref: '#/definitions/one' }))
  return fc.oneof(...several)
}

function keywords(dialect: Dialect, schema: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> {
  const count = fc.nat({ max: 3 })
  const list = fc.array(schema, { minLength: 1, maxLength: 3 })
  const named = fc.dictionary(fc.constantFrom(...names), schema, { maxKeys: 3, noNullPrototype: true })
  const groups: fc.Arbitrary<JsonObject>[] = [
    record({ type: fc.constantFrom('number', 'integer'), minimum: number, maximum: number, multipleOf: factor }),
    dialect === 'draft-04'
      ? record({ minimum: number, exclusiveMinimum: fc.boolean() }).filter(
          (one) => 'minimum' in one || !('exclusiveMinimum' in one),
        )
      : record({ exclusiveMinimum: number, exclusiveMaximum: number }),
    record({ type: fc.constant('string'), minLength: count, maxLength: count, pattern }),
    record({
      type: fc.constant('object'),
      properties: named,
      patternProperties: fc.dictionary(pattern, schema, { maxKeys: 2, noNullPrototype: true }),
      additionalProperties: schema,
      required: someNames,
      minProperties: count,
      maxProperties: count,
    }),
    record({ type: fc.constant('array'), minItems: count, maxItems: count, uniqueItems: fc.boolean() }),
    items(dialect, schema, list),
    record({ allOf: list, anyOf: list, oneOf: list, not: schema }),
    record({
      dependencies: fc.dictionary(fc.constantFrom(...names), fc.oneof(schema, someNames), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    }),
  ]
  if (dialect !== 'draft-04')
    groups.push(
      record({ contains: schema, ...(isNew(dialect) && { minContains: count, maxContains: count }) }),
      record({ propertyNames: schema }),
    )
  if (dialect !== 'draft-04' && dialect !== 'draft-06') groups.push(record(conditional(schema)))
  if (isNew(dialect))
    groups.push(
      record({ unevaluatedProperties: schema, properties: named, anyOf: list, allOf: list, ...conditional(schema) }),
      record({
        dependentRequired: fc.dictionary(fc.constantFrom(...names), someNames, { maxKeys: 2, noNullPrototype: true }),
        dependentSchemas: named,
      }),
    )
  return fc
    .uniqueArray(fc.nat({ max: groups.length - 1 }), { minLength: 1, maxLength: 3 })
    .chain((picked) =>
      fc
        .tuple(...picked.map((index) => groups[index] ?? fc.constant({})))
        .map((parts) => Object.assign({}, ...parts) as JsonObject),
    )
}

function items(
  dialect: Dialect,
  schema: fc.Arbitrary<JsonValue>,
  list: fc.Arbitrary<JsonValue>,
): fc.Arbitrary<JsonObject> {
  return dialect === '2020-12'
    ? record({ prefixItems: list, items: schema })
    : record({ items: fc.oneof(schema, list), additionalItems: schema })
}

function conditional(schema: fc.Arbitrary<JsonValue>): Record<string, fc.Arbitrary<JsonValue>> {
  return Object.fromEntries(['if', 'then', 'else'].map((keyword) => [keyword, schema]))
}

function isNew(dialect: Dialect): boolean {
  return dialect === '2019-09' || dialect === '2020-12'
}

function record(parts: Record<string, fc.Arbitrary<JsonValue>>): fc.Arbitrary<JsonObject> {
  return fc.record(parts, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<JsonObject>
}
