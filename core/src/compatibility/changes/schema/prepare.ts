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

/** The schema at `at` of a file, ready to be compared. */
export function prepare(file: JsonValue, at: string, reading: Reading): Prepared {
  const definitions = new Map<string, Schema>()
  const unknown = new Set<string>()
  const waiting: Resource[] = []

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
    const place = pointer === undefined ? undefined : base + pointer
    if (place === undefined || valueAt(file, place) === undefined) {
      unknown.add(reference)
      return reference
    }
    if (!definitions.has(place)) {
      definitions.set(place, true)
      waiting.push({ at: place, base })
    }
    return `#${place}`
  }

  const schema = lifted(valueAt(file, at), { at, base: '' })
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    definitions.set(next.at, lifted(valueAt(file, next.at), next))
  }
  return { schema, at, definitions, unknown: [...unknown] }
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
