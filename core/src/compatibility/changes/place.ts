import { escapeStep, valueAt } from '../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import { type Prepared, prepare, type Shelf } from './schema/prepare.ts'

/** A file that describes an interface. */
export interface InterfaceFile {
  readonly value: JsonObject
  readonly schemas: Shelf
}

/** An object in a file, found through references. */
export interface Place {
  readonly file: InterfaceFile
  /** JSON Pointer of the object itself. */
  readonly at: string
  readonly value: JsonObject
  /** A reference that leads out of the file; nothing is fetched. */
  readonly outside?: string
}

/** The object at a pointer, references followed; undefined where there is none. */
export function placeAt(file: InterfaceFile, pointer: string): Place | undefined {
  const seen = new Set<string>()
  for (let at = pointer; ; ) {
    const value = valueAt(file.value, at)
    if (!isObject(value)) return undefined
    const reference = value['$ref']
    if (typeof reference !== 'string') return { file, at, value }
    const target = localPointer(reference)
    if (target === undefined || seen.has(target)) return { file, at, value, outside: reference }
    seen.add(target)
    if (valueAt(file.value, target) === undefined) return { file, at, value, outside: reference }
    at = target
  }
}

/** What stands under a place, references followed. */
export function inside(place: Place, ...steps: readonly (string | number)[]): Place | undefined {
  return placeAt(place.file, place.at + steps.map((step) => `/${escapeStep(step)}`).join(''))
}

/** The named objects under a place. */
export function entriesOf(place: Place | undefined, ...steps: readonly string[]): Map<string, Place> {
  const found = new Map<string, Place>()
  const holder = place === undefined ? undefined : steps.length === 0 ? place : inside(place, ...steps)
  for (const name of Object.keys(holder?.value ?? {})) {
    const inner = holder === undefined ? undefined : inside(holder, name)
    if (inner !== undefined) found.set(name, inner)
  }
  return found
}

/** The same without extensions, where a file may have some beside the names: headers may be called `x-…`, paths may not. */
export function namedEntriesOf(place: Place | undefined, ...steps: readonly string[]): Map<string, Place> {
  return new Map([...entriesOf(place, ...steps)].filter(([name]) => !name.startsWith('x-')))
}

/** The list under a place; anything else is an empty one. */
export function listOf(place: Place | undefined, name: string): readonly JsonValue[] {
  const value = place?.value[name]
  return Array.isArray(value) ? value : []
}

/** The schema under a place, ready to be compared; a missing one allows everything. */
export function schemaAt(place: Place, name = 'schema'): Prepared {
  return prepare(place.file.schemas, `${place.at}/${escapeStep(name)}`)
}

function localPointer(reference: string): string | undefined {
  if (!reference.startsWith('#/')) return undefined
  try {
    return decodeURIComponent(reference.slice(1))
  } catch {
    return undefined
  }
}
