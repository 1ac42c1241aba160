import { escapeStep } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'

/** A schema inside a schema: where it stands and the keyword that holds it. */
export interface Subschema {
  /** JSON Pointer from the root of the file. */
  readonly at: string
  /** The keyword it belongs to; empty for the root. */
  readonly keyword: string
  /** Name or index under that keyword, where it has several. */
  readonly step?: string
  /** `true` and `false` are schemas too. */
  readonly schema: JsonObject | boolean
}

/** How a keyword holds the schemas inside it. */
export type Holding = 'one' | 'list' | 'named'

/**
 * The keywords of JSON Schema 2020-12 that hold schemas, and how; every other keyword holds data. Outside in: what
 * decides comes before what depends on it.
 */
export const holders: ReadonlyMap<string, Holding> = new Map([
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames'].map(holds('one')),
  ...['items', 'unevaluatedItems', 'contains', 'not', 'if', 'then', 'else', 'contentSchema'].map(holds('one')),
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map(holds('list')),
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs'].map(holds('named')),
])

/** The schemas directly inside this one, in the order they are written. */
export function subschemasOf(schema: JsonObject, at = ''): Subschema[] {
  const found: Subschema[] = []
  for (const [keyword, value] of Object.entries(schema)) {
    const way = holders.get(keyword)
    if (way === undefined) continue
    const here = `${at}/${escapeStep(keyword)}`
    if (way === 'one') found.push(...subschema(value, here, keyword))
    else if (way === 'list' ? Array.isArray(value) : isObject(value)) {
      for (const [step, inner] of Object.entries(value as JsonObject)) {
        found.push(...subschema(inner, `${here}/${escapeStep(step)}`, keyword, step))
      }
    }
  }
  return found
}

/** The schema and every schema inside it, outside first. Keeps its own stack: hostile files may be very deep. */
export function* everySubschema(root: JsonObject | boolean): Generator<Subschema> {
  const waiting: Subschema[] = [{ at: '', keyword: '', schema: root }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    if (isObject(next.schema)) waiting.push(...subschemasOf(next.schema, next.at).reverse())
  }
}

function subschema(value: JsonValue | undefined, at: string, keyword: string, step?: string): Subschema[] {
  if (typeof value !== 'boolean' && !isObject(value)) return []
  return [{ at, keyword, schema: value, ...(step !== undefined && { step }) }]
}

function holds(way: Holding) {
  return (keyword: string): [string, Holding] => [keyword, way]
}
