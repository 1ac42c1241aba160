import { KnownError } from '../errors.ts'
import { escapeStep, valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { absolute } from './references.ts'
import { findSchema, type SchemaIndex } from './schemas.ts'

/** A schema and where it is written. */
export interface Place {
  /** `$id` of its file. */
  readonly file: string
  /** JSON Pointer inside the file. */
  readonly at: string
  readonly schema: JsonObject
  /** `file#at`: the same place always has the same key. */
  readonly key: string
}

/** The schema `true` as a place: nothing is asked. */
const anything: Place = { file: '', at: '', schema: {}, key: 'true' }

// The schema `false` as an object: every value is one it forbids.
const nothing: JsonObject = { not: {} }

export function placeOf(index: SchemaIndex, file: string, at = ''): Place {
  const schema = valueAt(findSchema(index, file).schema, at)
  if (schema === undefined) throw missing(file, at)
  return { file, at, schema: asSchema(schema, file, at), key: `${file}#${at}` }
}

/** The schema under a keyword, `steps` further in: `inside(place, 'properties', 'name')`. */
export function inside(index: SchemaIndex, place: Place, ...steps: (string | number)[]): Place {
  const further = steps.map((step) => `/${escapeStep(step)}`).join('')
  const at = `${place.at}${further}`
  const schema = valueAt(place.schema, further)
  if (schema === undefined) return placeOf(index, place.file, at)
  return { file: place.file, at, schema: asSchema(schema, place.file, at), key: `${place.file}#${at}` }
}

/** The schema a reference means, written in the file of this `$id`. Throws KnownError `schema-not-found`. */
export function targetOf(index: SchemaIndex, from: string, reference: string): Place {
  const [file = '', fragment = ''] = absolute(reference, from).split('#')
  return placeOf(index, file, decodeURIComponent(fragment))
}

/** The schemas a list keyword holds: the branches of `allOf`, `anyOf` or `oneOf`. */
export function branchesOf(index: SchemaIndex, place: Place, keyword: string): Place[] {
  const list = place.schema[keyword]
  return Array.isArray(list) ? list.map((_, step) => inside(index, place, keyword, step)) : []
}

/** All schemas that hold at once where these hold: themselves, what they refer to and their `allOf`. */
export function together(index: SchemaIndex, places: readonly Place[]): Place[] {
  const found = new Map<string, Place>()
  const waiting = [...places]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place.key)) continue
    found.set(place.key, place)
    const { $ref } = place.schema
    if (typeof $ref === 'string') waiting.push(targetOf(index, place.file, $ref))
    waiting.push(...branchesOf(index, place, 'allOf'))
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** What must not hold where this place holds. */
export function negatedIn(index: SchemaIndex, place: Place): Place[] {
  if (place.schema === nothing) return [anything]
  return 'not' in place.schema ? [inside(index, place, 'not')] : []
}

// `true` asks for nothing, `false` cannot be satisfied; both are easier to carry as objects.
function asSchema(value: JsonValue, file: string, at: string): JsonObject {
  if (value === true) return {}
  if (value === false) return nothing
  if (isObject(value)) return value
  throw missing(file, at)
}

function missing(file: string, at: string): KnownError {
  return new KnownError('schema-not-found', {
    de: `${file} hat an der Stelle „${at}“ kein Schema. „fallnetz check“ zeigt, was darauf verweist.`,
    en: `${file} has no schema at "${at}". "fallnetz check" shows what refers to it.`,
  })
}
