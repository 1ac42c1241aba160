import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { typesOf } from './types.ts'

/**
 * What a reader of plain text takes: `5` and `true` arrive as texts, so a reader who takes any text takes them too; and
 * where a parameter may be repeated, one value alone is a list of one.
 */
export function readFromText(schema: JsonObject, written: 'text' | 'list-in-text'): JsonObject {
  const types = typesOf(schema)
  if (types === undefined) return schema
  const looser =
    types.includes('string') && takesAnyText(schema) ? [...new Set([...types, 'number', 'boolean'])] : types
  const words = { ...schema, type: [...looser] }
  if (written === 'text' || !types.includes('array') || !mayBeOne(schema)) return words
  const item: JsonValue = schema['items'] ?? true
  return { anyOf: [words, isObject(item) ? { allOf: [item, scalars] } : scalars] }
}

const scalars = { type: ['string', 'number', 'boolean'] }

function takesAnyText(schema: JsonObject): boolean {
  const limits = ['minLength', 'maxLength', 'pattern', 'format', 'enum', 'const']
  return limits.every((keyword) => schema[keyword] === undefined)
}

function mayBeOne(schema: JsonObject): boolean {
  const least = schema['minItems']
  return (typeof least !== 'number' || least <= 1) && schema['prefixItems'] === undefined
}
