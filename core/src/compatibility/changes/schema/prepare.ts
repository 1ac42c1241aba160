import { escapeStep, valueAt } from '../../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { inTodaysWords, type Reading } from './dialects.ts'
import { type Schema, schemaOf, withSubschemas } from './subschemas.ts'

/** A schema taken out of its file together with everything it refers to. */
export interface Prepared {
  /** In the words of JSON Schema 2020-12; every `$ref` names an entry of `definitions` or leads out of the file. */
  readonly schema: Schema
  /** Where it stands in the file. */
  readonly at: string
  /** By JSON Pointer into the file, which is how `$ref` names them: `#/components/schemas/Person`. */
  readonly definitions: ReadonlyMap<string, Schema>
  /** References that lead nowhere or to another file. Nothing is ever fetched. */
  readonly unknown: readonly string[]
}

/** The schemas of one file, each read once. */
export interface Shelf {
  readonly file: JsonValue
  readonly reading: Reading
  readonly read: Map<string, Read>
}

interface Read {
  readonly schema: Schema
  /** Places in the file that it refers to, each with the place that `#` means there. */
  readonly references: readonly Resource[]
  readonly unknown: readonly string[]
}

/** Nothing is read yet. */
export function shelfOf(file: JsonValue, reading: Reading): Shelf {
  return { file, reading, read: new Map() }
}

/** The schema at `at` of a file with everything it refers to, ready to be compared. */
export function prepare(shelf: Shelf, at: string): Prepared {
  const start = readAt(shelf, { at, base: '' })
  const definitions = new Map<string, Schema>()
  const unknown = new Set(start.unknown)
  const waiting = [...start.references]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (definitions.has(next.at)) continue
    const { schema, references, unknown: missing } = readAt(shelf, next)
    definitions.set(next.at, schema)
    waiting.push(...references)
    for (const one of missing) unknown.add(one)
  }
  return { schema: start.schema, at, definitions, unknown: [...unknown] }
}

function readAt({ file, reading, read }: Shelf, place: Resource): Read {
  const key = `${place.at} ${place.base}`
  const known = read.get(key)
  if (known !== undefined) return known
  const references: Resource[] = []
  const unknown: string[] = []

  const lifted = (value: JsonValue | undefined, here: Resource): Schema => {
    const schema = schemaOf(value)
    if (typeof schema === 'boolean') return schema
    // Inside a schema with a name of its own, `#` means that schema.
    const base = named(schema) ? here.at : here.base
    const words = inTodaysWords(schema, reading)
    const reference = words['$ref']
    const turned = typeof reference === 'string' ? { ...words, $ref: target(reference, base) } : words
    return withSubschemas(turned, (inner, keyword, step) =>
      lifted(inner, { at: `${here.at}/${keyword}${step === undefined ? '' : `/${escapeStep(step)}`}`, base }),
    )
  }
  const target = (reference: string, base: string): string => {
    const pointer = pointerOf(reference)
    const at = pointer === undefined ? undefined : base + pointer
    if (at === undefined || valueAt(file, at) === undefined) {
      unknown.push(reference)
      return reference
    }
    references.push({ at, base })
    return `#${at}`
  }

  const found: Read = { schema: lifted(valueAt(file, place.at), place), references, unknown }
  read.set(key, found)
  return found
}

/** One self-contained schema for a validator: the definitions under `$defs`. */
export function selfContained(schema: Schema, definitions: ReadonlyMap<string, Schema>): JsonValue {
  if (typeof schema === 'boolean' || definitions.size === 0) return schema
  const $defs = Object.fromEntries([...definitions].map(([name, one]) => [name, relinked(one)]))
  return { ...(relinked(schema) as JsonObject), $defs }
}

interface Resource {
  readonly at: string
  /** The place that `#` means here. */
  readonly base: string
}

function named(schema: JsonObject): boolean {
  return typeof schema['$id'] === 'string' && !schema['$id'].startsWith('#')
}

function relinked(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema
  const { $id: _, $ref: reference, ...rest } = schema
  const words = withSubschemas(rest, relinked)
  if (typeof reference !== 'string') return words
  return {
    ...words,
    $ref: reference.startsWith('#') ? `#/$defs/${encodeURIComponent(escapeStep(reference.slice(1)))}` : reference,
  }
}

/** `#/a/b` → `/a/b`; undefined for anything that leads out of the file or names an anchor. */
function pointerOf(reference: string): string | undefined {
  if (reference === '#') return ''
  if (!reference.startsWith('#/')) return undefined
  try {
    return decodeURIComponent(reference.slice(1))
  } catch {
    return undefined
  }
}
