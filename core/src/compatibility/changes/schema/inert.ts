import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { typesOf } from './types.ts'

/** The one type of values each keyword looks at; the others pass it by. */
const lookedAt: Readonly<Record<string, readonly string[]>> = {
  ...table(['string'], 'minLength maxLength pattern'),
  ...table(['number', 'integer'], 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'),
  ...table(
    ['array'],
    'items prefixItems unevaluatedItems contains minContains maxContains minItems maxItems uniqueItems',
  ),
  ...table(
    ['object'],
    'properties patternProperties additionalProperties unevaluatedProperties propertyNames required dependentRequired dependentSchemas minProperties maxProperties',
  ),
}

/** Keywords that say nothing unless another stands beside them. */
const companions: Readonly<Record<string, readonly string[]>> = {
  if: ['then', 'else'],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: ['if'],
  else: ['if'],
  minContains: ['contains'],
  maxContains: ['contains'],
}

/** Whether a rule stands in a schema and can have no effect there, such as `maxItems` for a text. */
export function isInert(schema: JsonObject, keyword: string): boolean {
  const value = schema[keyword]
  if (value === undefined) return true
  const partners = Object.hasOwn(companions, keyword) ? companions[keyword] : undefined
  if (partners?.every((one) => schema[one] === undefined)) return true
  const kinds = kindsOf(keyword)
  const types = typesOf(schema)
  return kinds.length > 0 && types !== undefined && !types.some((name) => kinds.includes(name))
}

/** The one type of values that a schema under a keyword is ever asked about. */
const askedAbout: Readonly<Record<string, string>> = { dependentSchemas: 'object', propertyNames: 'string' }

/** Whether a schema asks for a type that never stands there, such as `dependentSchemas` for a text. */
export function fitsNothingUnder(keyword: string, schema: JsonValue | undefined): boolean {
  const only = Object.hasOwn(askedAbout, keyword) ? askedAbout[keyword] : undefined
  if (only === undefined || !isObject(schema)) return false
  return typesOf(schema)?.includes(only) === false
}

/** The kinds of values a keyword looks at; none where it looks at all. */
export function kindsOf(keyword: string): readonly string[] {
  return (Object.hasOwn(lookedAt, keyword) ? lookedAt[keyword] : undefined) ?? []
}

function table(kinds: readonly string[], keywords: string): Record<string, readonly string[]> {
  return Object.fromEntries(keywords.split(' ').map((keyword) => [keyword, kinds]))
}
