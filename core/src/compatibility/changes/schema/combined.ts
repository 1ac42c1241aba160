import { isObject, type JsonValue } from '../../../json/value.ts'
import { withSubschemas } from './subschemas.ts'

/** Two self-contained schemas in one, each keeping its own definitions: what both take, or what either takes. */
export function combined(how: 'allOf' | 'anyOf', one: JsonValue, other: JsonValue): JsonValue {
  const [first, second] = [parted(one, 'a:'), parted(other, 'b:')]
  return { [how]: [first.root, second.root], $defs: { ...first.definitions, ...second.definitions } }
}

function parted(
  schema: JsonValue,
  prefix: string,
): { root: JsonValue; definitions: { readonly [name: string]: JsonValue } } {
  if (!isObject(schema)) return { root: schema, definitions: {} }
  const { $defs, ...root } = schema
  const renamed = Object.entries(isObject($defs) ? $defs : {}).map(([name, value]): [string, JsonValue] => [
    prefix + name,
    relinked(value, prefix),
  ])
  return { root: relinked(root, prefix), definitions: Object.fromEntries(renamed) }
}

function relinked(value: JsonValue, prefix: string): JsonValue {
  if (!isObject(value)) return value
  const reference = value['$ref']
  const start = '#/$defs/'
  const turned =
    typeof reference === 'string' && reference.startsWith(start)
      ? { ...value, $ref: `${start}${encodeURIComponent(prefix)}${reference.slice(start.length)}` }
      : value
  return withSubschemas(turned, (inner) => relinked(inner, prefix))
}
