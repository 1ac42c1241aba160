import type { JsonObject } from '../../../json/value.ts'

/** The names under `type`; undefined where every type is meant. */
export function typesOf(schema: JsonObject): readonly string[] | undefined {
  const named = schema['type']
  if (typeof named === 'string') return [named]
  return Array.isArray(named) ? named.filter((name) => typeof name === 'string') : undefined
}
