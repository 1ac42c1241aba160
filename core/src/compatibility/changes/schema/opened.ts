import { isObject, type JsonValue } from '../../../json/value.ts'
import { withSubschemas } from './subschemas.ts'

/**
 * What a reader takes who passes over fields it does not know: where a schema forbids further fields, they no longer
 * disturb it, and of several alternatives more than one may fit. What must not match stays as it is.
 */
export function opened(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema
  const { $defs, additionalProperties, unevaluatedProperties, ...rules } = schema
  const kept = {
    ...rules,
    ...(additionalProperties !== undefined && additionalProperties !== false && { additionalProperties }),
    ...(unevaluatedProperties !== undefined && unevaluatedProperties !== false && { unevaluatedProperties }),
  }
  const inner = withSubschemas(kept, (one, keyword) => (keyword === 'not' || keyword === 'if' ? one : opened(one)))
  const { oneOf, anyOf, ...rest } = isObject(inner) ? inner : {}
  const choices = [oneOf, anyOf].filter((one) => one !== undefined)
  const chosen =
    choices.length > 1
      ? { allOf: [...[rest['allOf'] ?? []].flat(), ...choices.map((one) => ({ anyOf: one }))] }
      : choices.length === 1
        ? { anyOf: choices[0] as JsonValue }
        : {}
  const definitions = isObject($defs)
    ? Object.entries($defs).map(([name, one]): [string, JsonValue] => [name, opened(one)])
    : []
  return { ...rest, ...chosen, ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }) }
}
