import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { DialectRules } from './dialects.ts'

/** The schemas directly inside a schema, as its dialect reads it. Everything else holds data. */
export function* innerSchemas(schema: JsonObject, rules: DialectRules): Generator<JsonObject> {
  for (const [keyword, value] of Object.entries(schema)) {
    if (rules.unknown.has(keyword)) continue
    if (one.has(keyword)) yield* objects([value])
    if (list.has(keyword) && Array.isArray(value)) yield* objects(value)
    if (named.has(keyword) && isObject(value)) yield* objects(Object.values(value))
  }
}

const one = new Set(
  'additionalItems additionalProperties propertyNames items contains not if then else unevaluatedItems unevaluatedProperties contentSchema'.split(
    ' ',
  ),
)
const list = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'])
const named = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependentSchemas', 'dependencies'])

function* objects(values: readonly JsonValue[]): Generator<JsonObject> {
  for (const value of values) if (isObject(value)) yield value
}
