import { branchesOf, inside, type Place, placeOf, together } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { isObject, type JsonValue } from '../json/value.ts'

/** One place of a message: whether a code stands there, and where to look further. Numbers are places of the list. */
export interface CodePlace {
  readonly code?: true
  readonly properties?: Readonly<Record<string, number>>
  readonly items?: number
  /** Properties with names of their own. */
  readonly others?: number
}

/** Where codes of code lists stand in messages of one schema; the first is the message itself. Empty where none do. */
export type CodePlaces = readonly CodePlace[]

/**
 * Follows a schema once to every place that names its code list (`x-codelist`), so that judging a message looks at
 * those and at nothing else. Schemas that refer to themselves give places that do. Throws KnownError `schema-not-found`.
 */
export function codePlacesOf(index: SchemaIndex, id: string): CodePlaces {
  const places: Draft[] = []
  const known = new Map<string, number>()

  function visit(schemas: readonly Place[]): number {
    const all = applying(index, schemas)
    const key = all.map((place) => place.key).join(' ')
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const number = places.length
    const place: Draft = {}
    places.push(place)
    known.set(key, number)
    if (all.some(({ schema }) => typeof schema['x-codelist'] === 'string')) place.code = true
    else look(all, place)
    return number
  }

  function look(all: readonly Place[], place: Draft): void {
    const names = new Set(all.flatMap(({ schema }) => Object.keys(asRecord(schema['properties']))))
    for (const name of names) {
      place.properties ??= {}
      place.properties[name] = visit(under(all, 'properties', name))
    }
    const items = [...under(all, 'items'), ...all.flatMap((one) => branchesOf(index, one, 'prefixItems'))]
    if (items.length > 0) place.items = visit(items)
    const others = under(all, 'additionalProperties')
    if (others.length > 0) place.others = visit(others)
  }

  function under(all: readonly Place[], keyword: string, name?: string): Place[] {
    return all.flatMap((place) => {
      const value = place.schema[keyword]
      if (name === undefined) return isObject(value) ? [inside(index, place, keyword)] : []
      return isObject(value) && Object.hasOwn(value, name) ? [inside(index, place, keyword, name)] : []
    })
  }

  visit([placeOf(index, id)])
  return leadingToCodes(places)
}

type Draft = { -readonly [Name in keyof CodePlace]: CodePlace[Name] } & { properties?: Record<string, number> }

/** All schemas that may hold at once at one place, whichever branch a message takes. */
function applying(index: SchemaIndex, places: readonly Place[]): Place[] {
  let all = together(index, places)
  for (;;) {
    const more = all.flatMap((place) => [
      ...['anyOf', 'oneOf'].flatMap((keyword) => branchesOf(index, place, keyword)),
      ...['then', 'else'].flatMap((keyword) => (keyword in place.schema ? [inside(index, place, keyword)] : [])),
    ])
    const wider = together(index, [...all, ...more])
    if (wider.length === all.length) return all
    all = wider
  }
}

/** Leaves out every place from which no code can be reached, and numbers the others anew. */
function leadingToCodes(places: readonly CodePlace[]): CodePlaces {
  const leading = new Set(places.flatMap((place, number) => (place.code ? [number] : [])))
  for (let before = -1; before < leading.size; ) {
    before = leading.size
    for (const [number, place] of places.entries())
      if (nextOf(place).some((next) => leading.has(next))) leading.add(number)
  }
  if (!leading.has(0)) return []
  const numbers = new Map([...leading].sort((a, b) => a - b).map((old, number) => [old, number]))
  return [...numbers.keys()].map((number) => renumbered(places[number] ?? {}, numbers))
}

function nextOf({ properties = {}, items, others }: CodePlace): number[] {
  return [...Object.values(properties), items, others].filter((next) => next !== undefined)
}

function renumbered(
  { code, properties = {}, items, others }: CodePlace,
  numbers: ReadonlyMap<number, number>,
): CodePlace {
  const named = Object.entries(properties).flatMap(([name, old]): [string, number][] => {
    const number = numbers.get(old)
    return number === undefined ? [] : [[name, number]]
  })
  const item = items === undefined ? undefined : numbers.get(items)
  const other = others === undefined ? undefined : numbers.get(others)
  return {
    ...(code && { code }),
    ...(named.length > 0 && { properties: Object.fromEntries(named) }),
    ...(item !== undefined && { items: item }),
    ...(other !== undefined && { others: other }),
  }
}

function asRecord(value: JsonValue | undefined): Readonly<Record<string, JsonValue>> {
  return isObject(value) ? value : {}
}
