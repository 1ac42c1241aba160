import { isObject, type JsonObject } from '../../../json/value.ts'
import type { Prepared } from './prepare.ts'
import { resolve } from './resolve.ts'
import { schemaOf } from './subschemas.ts'

/** Whether a field is described by a schema or any part of it: an alternative, a further description. */
export function declares(schema: JsonObject, name: string, definitions: Prepared['definitions'], depth = 0): boolean {
  if (depth > 10) return false
  if (isObject(schema['properties']) && Object.hasOwn(schema['properties'], name)) return true
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => schema[keyword] ?? [])
  const inner = [...lists, schema['then'], schema['else']].filter((one) => one !== undefined)
  return inner.some((one) => declares(resolve(schemaOf(one), '', definitions).schema, name, definitions, depth + 1))
}
