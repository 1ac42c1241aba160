import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import { mapInner, mapValues } from '../../model/walk.ts'

/**
 * Says aloud that the objects a rule (`then`, `else`) speaks of may have more properties than the rule mentions.
 * That is what JSON Schema means anyway; linters of OpenAPI take an object that does not say so for closed.
 */
export function openRules(schemas: JsonObject): JsonObject {
  return mapValues(schemas, (schema) => openInRules(schema, false))
}

function openInRules(schema: JsonValue, inRule: boolean): JsonValue {
  if (!isObject(schema)) return schema
  const copy = mapInner(schema, (inner, keyword) =>
    openInRules(inner, inRule || keyword === 'then' || keyword === 'else'),
  )
  const open = inRule && schema['properties'] !== undefined && schema['additionalProperties'] === undefined
  return open ? { ...copy, additionalProperties: true } : copy
}
