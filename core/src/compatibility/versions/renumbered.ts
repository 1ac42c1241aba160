import { isObject, type JsonValue } from '../../json/value.ts'

/**
 * The same file with the version that messages name themselves by (`schemaVersion`) put to another number: a message
 * that moves to the next version changes its number and nothing else.
 */
export function renumbered(value: JsonValue, from: string, to: string): JsonValue {
  if (Array.isArray(value)) return value.map((one: JsonValue) => renumbered(one, from, to))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, inner]): [string, JsonValue] => {
    if (name === 'schemaVersion' && isObject(inner) && inner['const'] === from) return [name, { ...inner, const: to }]
    return [name, renumbered(inner, from, to)]
  })
  return Object.fromEntries(entries)
}
