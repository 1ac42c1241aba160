import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'

/** A place in messages and the fields a schema names there, wherever in the schema it does so. */
export interface KnownFields {
  readonly id: number
  /** Whether further fields are provided for, or already ruled out. */
  readonly free: boolean
  readonly fields: ReadonlyMap<string, KnownFields>
  readonly patterns: ReadonlyMap<string, KnownFields>
  readonly items: KnownFields | undefined
}

/** Schemas that are combined in ever new ways are given up on: everything below stays free. */
const mostPlaces = 3_000

interface Growing extends KnownFields {
  free: boolean
  readonly fields: Map<string, KnownFields>
  readonly patterns: Map<string, KnownFields>
  items: KnownFields | undefined
}

/** What a self-contained schema knows of the values it describes: the names of their fields, place by place. */
export function knownFields(schema: JsonObject): KnownFields {
  const definitions = isObject(schema['$defs']) ? schema['$defs'] : {}
  const numbers = new Map<JsonObject, number>()
  const places = new Map<string, Growing>()

  // The same place may be reached by several schemas at once; together they are one.
  const placeOf = (schemas: readonly JsonValue[]): Growing => {
    const nodes = besides(schemas.filter(isObject), definitions)
    const key = nodes
      .map((node) => numbered(node, numbers))
      .sort((a, b) => a - b)
      .join(' ')
    const seen = places.get(key)
    if (seen !== undefined) return seen
    const place: Growing = { id: places.size, free: false, fields: new Map(), patterns: new Map(), items: undefined }
    places.set(key, place)
    const names = new Set(nodes.flatMap((node) => Object.keys(mapAt(node, 'properties'))))
    const patterns = new Set(nodes.flatMap((node) => Object.keys(mapAt(node, 'patternProperties'))))
    const rest = ['additionalProperties', 'unevaluatedProperties'].flatMap((keyword) =>
      nodes.map((node) => node[keyword]),
    )
    const named = nodes.some((node) => isObject(node['properties']))
    place.free = !named || rest.some((one) => one !== undefined) || places.size > mostPlaces
    if (places.size > mostPlaces) return place
    const inside = (keyword: string, name: string) => nodes.flatMap((node) => mapAt(node, keyword)[name] ?? [])
    for (const name of names) place.fields.set(name, placeOf(inside('properties', name)))
    for (const name of patterns) place.patterns.set(name, placeOf(inside('patternProperties', name)))
    const items = nodes.flatMap((node) =>
      ['items', 'prefixItems', 'contains', 'unevaluatedItems'].flatMap((keyword) => node[keyword] ?? []),
    )
    if (items.length > 0) place.items = placeOf(items as JsonValue[])
    return place
  }
  return placeOf([schema])
}

/** A schema and everything else it says, or refers to, about the same value. */
function besides(schemas: readonly JsonObject[], definitions: JsonObject): JsonObject[] {
  const found = new Set<JsonObject>()
  const waiting: (JsonValue | undefined)[] = [...schemas]
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    if (!isObject(next) || found.has(next)) continue
    found.add(next)
    const reference = next['$ref']
    if (typeof reference === 'string') waiting.push(definitions[nameOf(reference)])
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) waiting.push(...[next[keyword] ?? []].flat())
    waiting.push(next['if'], next['then'], next['else'], ...Object.values(mapAt(next, 'dependentSchemas')))
  }
  return [...found]
}

function mapAt(node: JsonObject, keyword: string): JsonObject {
  const value = node[keyword]
  return isObject(value) ? value : {}
}

function numbered(node: JsonObject, numbers: Map<JsonObject, number>): number {
  const number = numbers.get(node) ?? numbers.size
  numbers.set(node, number)
  return number
}

function nameOf(reference: string): string {
  return decodeURIComponent(reference.slice('#/$defs/'.length)).replaceAll('~1', '/').replaceAll('~0', '~')
}
