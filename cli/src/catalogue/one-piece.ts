import { absolute, isObject, type JsonObject, type JsonValue, subschemasOf } from '@fallnetz/core'

/**
 * A schema of one's own as one piece that judges the same: what a compound document carries under names of its own
 * (`fallnetz bundle` and others make them) becomes a plain part of it, so that nothing is there twice once it joins a
 * catalogue that knows the same names. References that lead elsewhere keep what they mean.
 */
export function inOnePiece(schema: JsonObject, id: string): JsonObject {
  const whole = structuredClone(schema)
  const parts = [...partsOf(whole, id, '')]
  const places = placesOf(parts)
  for (const { schema: part, base, at } of parts) {
    const { $ref: reference, $anchor: anchor } = part
    // Names and dialect belong to the whole; within it everything is found by its place.
    if (at !== '') delete part['$schema']
    if (anchor !== undefined) delete part['$anchor']
    delete part['$id']
    if (typeof reference === 'string') part['$ref'] = pointing(absolute(reference, base), places)
  }
  return { ...whole, $id: id }
}

/** A schema inside the whole, with the address against which its references count. */
interface Part {
  readonly schema: Record<string, JsonValue>
  readonly base: string
  readonly at: string
}

function* partsOf(schema: JsonObject, outer: string, at: string): Generator<Part> {
  const id = schema['$id']
  const base = typeof id === 'string' ? absolute(id, outer) : outer
  yield { schema, base, at }
  for (const inner of subschemasOf(schema, at)) if (isObject(inner.schema)) yield* partsOf(inner.schema, base, inner.at)
}

/** Where everything stands that has an address: schemas with a name of their own, and anchors in them. */
function placesOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { schema, base, at } of parts) {
    if (at === '' || typeof schema['$id'] === 'string') places.set(base, at)
    if (typeof schema['$anchor'] === 'string') places.set(`${base}#${schema['$anchor']}`, at)
  }
  return places
}

function pointing(target: string, places: ReadonlyMap<string, string>): string {
  const [address = '', fragment = ''] = target.split('#')
  const anchored = places.get(target)
  if (anchored !== undefined) return `#${encodeURI(anchored)}`
  const place = places.get(address)
  return place === undefined ? target : `#${encodeURI(place)}${fragment}`
}
