import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { withSubschemas } from './subschemas.ts'

/**
 * What a sender sends who keeps to the fields it knows: every value that is described by fields has only those. A schema
 * that names none, or says something about further fields itself, stays as it is.
 */
export function closed(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema
  const definitions = isObject(schema['$defs']) ? schema['$defs'] : {}
  const inside = (value: JsonValue): JsonValue =>
    isObject(value)
      ? withSubschemas(value, (inner, keyword) => (holdsValues(keyword) ? shut(inside(inner)) : inside(inner)))
      : value
  const shut = (value: JsonValue): JsonValue =>
    isObject(value) && value['unevaluatedProperties'] === undefined && namesFields(value, definitions, 0)
      ? { ...value, unevaluatedProperties: false }
      : value
  const $defs = Object.fromEntries(Object.entries(definitions).map(([name, one]) => [name, inside(one)]))
  const { $defs: _, ...root } = schema
  const whole = shut(inside(root)) as JsonObject
  return Object.keys($defs).length === 0 ? whole : { ...whole, $defs }
}

/** Keywords under which a value of its own stands, rather than one more thing said about the same value. */
function holdsValues(keyword: string): boolean {
  return ['properties', 'patternProperties', 'additionalProperties', 'items', 'prefixItems'].includes(keyword)
}

function namesFields(schema: JsonValue, definitions: JsonObject, depth: number): boolean {
  if (!isObject(schema) || depth > 20) return false
  const fields = schema['properties']
  if (isObject(fields) && Object.keys(fields).length > 0) return true
  const reference = schema['$ref']
  const target = typeof reference === 'string' ? definitions[nameOf(reference)] : undefined
  if (target !== undefined && namesFields(target, definitions, depth + 1)) return true
  return ['allOf', 'anyOf', 'oneOf'].some((keyword) => {
    const list = schema[keyword]
    return Array.isArray(list) && list.some((one) => namesFields(one, definitions, depth + 1))
  })
}

function nameOf(reference: string): string {
  return decodeURIComponent(reference.slice('#/$defs/'.length)).replaceAll('~1', '/').replaceAll('~0', '~')
}
