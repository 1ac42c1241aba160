import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'

const schemaKeywords = new Set([
  ...['additionalProperties', 'contains', 'contentSchema', 'else', 'if', 'items', 'not', 'propertyNames', 'then'],
  ...['unevaluatedItems', 'unevaluatedProperties'],
])
const listKeywords = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const mapKeywords = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties'])

/**
 * A copy of a schema in which every schema directly inside it is replaced. Everything else is data and stays as it is:
 * a property that happens to be called `$ref`, or a `$ref` inside an example, is no reference.
 */
export function mapInner(schema: JsonObject, replace: (inner: JsonValue, keyword: string) => JsonValue): JsonObject {
  const entries = Object.entries(schema).map(([keyword, value]): [string, JsonValue] => {
    const inner = (one: JsonValue) => replace(one, keyword)
    if (schemaKeywords.has(keyword)) return [keyword, inner(value)]
    if (listKeywords.has(keyword) && Array.isArray(value)) return [keyword, value.map(inner)]
    if (mapKeywords.has(keyword) && isObject(value)) return [keyword, mapValues(value, inner)]
    return [keyword, value]
  })
  return Object.fromEntries(entries)
}

export function mapValues(object: JsonObject, replace: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, replace(value)]))
}
