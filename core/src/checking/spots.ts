import { subschemasOf } from '../contracts/subschemas.ts'
import { isObject, type JsonObject } from '../json/value.ts'

/** One schema inside a file and the part it plays there. */
export interface Spot {
  readonly path: string
  readonly at: string
  /** The keyword that holds it; empty for the root. */
  readonly keyword: string
  readonly schema: JsonObject
  /** True where it only narrows what another schema describes: beside a `$ref`, in `if`, `then`, `not`, in rules. */
  readonly narrows: boolean
}

/** Every schema object of a file, outside first. */
export function* spotsOf(path: string, root: JsonObject): Generator<Spot> {
  const waiting: Spot[] = [{ path, at: '', keyword: '', schema: root, narrows: false }]
  for (let spot = waiting.pop(); spot !== undefined; spot = waiting.pop()) {
    yield spot
    const { narrows, schema } = spot
    const inner = subschemasOf(schema, spot.at).flatMap(({ at, keyword, schema: child }): Spot[] => {
      if (!isObject(child)) return []
      return [{ path, at, keyword, schema: child, narrows: narrows || narrowing(schema, keyword) }]
    })
    waiting.push(...inner.reverse())
  }
}

/** Keywords that hold the value of another place: a property, an item. Their schemas describe it. */
const places: ReadonlySet<string> = new Set(['properties', 'items', 'additionalProperties', '$defs'])

function narrowing(parent: JsonObject, keyword: string): boolean {
  if (keyword === '$defs') return false
  if ('$ref' in parent) return true
  if (places.has(keyword)) return false
  // Branches of a schema that says nothing else describe; branches beside a description narrow it.
  return ['allOf', 'anyOf', 'oneOf'].includes(keyword) ? describes(parent) : true
}

function describes(schema: JsonObject): boolean {
  return ['type', 'properties', 'const', 'enum', 'items'].some((keyword) => keyword in schema)
}
