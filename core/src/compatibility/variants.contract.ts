import { escapeStep, valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'

/** The same schema written in other ways: each includes the other. */
export function variantsOf(schema: JsonObject): ReadonlyMap<string, JsonValue> {
  return new Map<string, JsonValue>([
    ['as it is', structuredClone(schema) as JsonValue],
    ['reordered', reordered(schema)],
    ['with renamed definitions', renamed(schema)],
    ['with references written out', inlined(schema)],
    [
      'as one part of several',
      {
        ...only(schema, ['$schema', '$id', ...holders]),
        allOf: [without(schema, ['$schema', '$id', 'id', ...holders])],
      },
    ],
  ])
}

const holders = ['$defs', 'definitions']

function reordered(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reordered)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reordered(inner)]),
  )
}

function renamed(schema: JsonObject): JsonValue {
  const renames = new Map<string, string>()
  const root = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, JsonValue] => {
      if (!holders.includes(keyword) || !isObject(value)) return [keyword, value]
      const definitions = Object.entries(value).map(([name, one]): [string, JsonValue] => {
        renames.set(`#/${keyword}/${escapeStep(name)}`, `#/${keyword}/${escapeStep(`other ${name}`)}`)
        return [`other ${name}`, one]
      })
      return [keyword, Object.fromEntries(definitions)]
    }),
  )
  const renamedReference = (reference: string): string => {
    const decoded = decodeURIComponent(reference)
    const found = [...renames].find(([before]) => decoded === before || decoded.startsWith(`${before}/`))
    return found === undefined ? reference : encodeURI(found[1] + decoded.slice(found[0].length))
  }
  const rename = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(rename)
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === '$ref' && typeof inner === 'string' ? renamedReference(inner) : rename(inner),
      ]),
    )
  }
  return rename(root)
}

/** Puts what references lead to in their place, two deep, so that recursion stays. */
function inlined(schema: JsonObject): JsonValue {
  const once = (value: JsonValue): JsonValue =>
    withReferences(value, (reference) => {
      const target = reference.startsWith('#/') ? valueAt(schema, decodeURIComponent(reference.slice(1))) : undefined
      return isObject(target) && target['$id'] === undefined ? target : undefined
    })
  const inside = without(schema, holders)
  return { ...(once(once(inside)) as JsonObject), ...only(schema, holders) }
}

/** Replaces objects that are a reference and nothing else. */
function withReferences(value: JsonValue, replace: (reference: string) => JsonValue | undefined): JsonValue {
  if (Array.isArray(value)) return value.map((one) => withReferences(one, replace))
  if (!isObject(value)) return value
  const { $ref: reference, ...others } = value as JsonObject & { readonly $ref?: JsonValue }
  if (typeof reference === 'string' && Object.keys(others).length === 0) return replace(reference) ?? value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withReferences(inner, replace)]))
}

function only(schema: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.includes(keyword)))
}

function without(schema: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)))
}
