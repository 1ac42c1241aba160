import { holders as every, type Holding } from '../../../contracts/subschemas.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'

/** `true`, `false` or an object of keywords. */
export type Schema = JsonObject | boolean

/** The keywords that say something about values: definitions only count where a reference leads to them. */
export const holders: ReadonlyMap<string, Holding> = new Map([...every].filter(([keyword]) => keyword !== '$defs'))

/** The same schema with every schema directly inside it put through `change`; data stays as it is. */
export function withSubschemas(
  schema: JsonObject,
  change: (inner: JsonValue, keyword: string, step?: string) => JsonValue,
): JsonObject {
  const entries = Object.entries(schema).map(([keyword, value]): [string, JsonValue] => {
    const way = holders.get(keyword)
    if (way === 'one') return [keyword, change(value, keyword)]
    if (way === 'list' && Array.isArray(value)) {
      return [keyword, value.map((inner: JsonValue, index) => change(inner, keyword, String(index)))]
    }
    if (way === 'named' && isObject(value)) {
      const inner = Object.entries(value).map(([name, one]): [string, JsonValue] => [name, change(one, keyword, name)])
      return [keyword, Object.fromEntries(inner)]
    }
    return [keyword, value]
  })
  return Object.fromEntries(entries)
}

/** Whatever stands where a schema should stand, as a schema; `null` and other slips say nothing. */
export function schemaOf(value: JsonValue | undefined): Schema {
  return typeof value === 'boolean' || isObject(value) ? value : true
}

/** `true` as `{}` and `false` as `{not: {}}`, so that every schema has keywords. */
export function asObject(schema: Schema): JsonObject {
  if (schema === true) return {}
  return schema === false ? { not: {} } : schema
}
