import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { type KnownFields, knownFields } from './known-fields.ts'

/**
 * What a sender sends who keeps to the fields it knows: wherever a schema names fields and says nothing about others,
 * there are no others. The schema itself is left as it is; what it leaves open is closed by a second one beside it.
 */
export function closed(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema
  const root = knownFields(schema)
  const closing = thatClose(root)
  if (!closing.has(root)) return schema
  const { $defs, ...rest } = schema
  const covers = [...closing].map((place): [string, JsonValue] => [nameOf(place), cover(place, closing)])
  return {
    allOf: [rest, { $ref: referenceTo(root) }],
    $defs: { ...(isObject($defs) ? $defs : {}), ...Object.fromEntries(covers) },
  }
}

/** Those places that close something, themselves or further inside. */
function thatClose(root: KnownFields): Set<KnownFields> {
  const above = new Map<KnownFields, KnownFields[]>([[root, []]])
  const waiting = [root]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const inner of inside(place)) {
      const known = above.get(inner)
      if (known === undefined) waiting.push(inner)
      above.set(inner, [...(known ?? []), place])
    }
  }
  const found = new Set([...above.keys()].filter(({ free }) => !free))
  for (const place of found) for (const outer of above.get(place) ?? []) found.add(outer)
  return found
}

function cover(place: KnownFields, closing: ReadonlySet<KnownFields>): JsonObject {
  const covered = (inner: KnownFields): JsonValue => (closing.has(inner) ? { $ref: referenceTo(inner) } : true)
  const mapped = (places: ReadonlyMap<string, KnownFields>) =>
    Object.fromEntries([...places].map(([name, inner]) => [name, covered(inner)]))
  return {
    properties: mapped(place.fields),
    ...(place.patterns.size > 0 && { patternProperties: mapped(place.patterns) }),
    ...(!place.free && { additionalProperties: false }),
    ...(place.items !== undefined && closing.has(place.items) && { items: covered(place.items) }),
  }
}

function inside(place: KnownFields): KnownFields[] {
  return [...place.fields.values(), ...place.patterns.values(), ...(place.items === undefined ? [] : [place.items])]
}

function nameOf(place: KnownFields): string {
  return `known ${place.id}`
}

function referenceTo(place: KnownFields): string {
  return `#/$defs/known%20${place.id}`
}
