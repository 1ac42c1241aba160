import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { typesOf } from './types.ts'

const known: ReadonlySet<string> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])
const mark = 'value of the unknown type'

/**
 * A type nobody knows, such as `int`, stands for values of its own: equal names mean the same, different names mean
 * different things, and no value we know is one of them.
 */
export function withUnknownTypes(schema: JsonObject): JsonObject {
  const named = typesOf(schema)
  const unknown = named?.filter((name) => !known.has(name)) ?? []
  if (named === undefined || unknown.length === 0) return schema
  const { type: _, ...rules } = schema
  const rest = named.filter((name) => known.has(name))
  const values = unknown.map((name) => ({ const: { [mark]: name } }))
  return rest.length === 0 ? { anyOf: values } : { anyOf: [{ ...rules, type: rest }, ...values] }
}

/** Whether a value stands for one nobody could write down: it is no example to show. */
export function isOfUnknownType(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.some(isOfUnknownType)
  return isObject(value) && (Object.hasOwn(value, mark) || Object.values(value).some(isOfUnknownType))
}
