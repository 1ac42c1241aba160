import { placeOf } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import type { JsonValue } from '../json/value.ts'
import { type Boundary, boundariesIn, type ConcernsEdge } from './boundaries.ts'
import { drawn } from './drawn.ts'
import { fullestOf, leastOf, longestOf, placesFor } from './extremes.ts'
import { sourceOf } from './source.ts'
import { breakEverything, type Concerns, type Violation } from './violations.ts'
import { workshopFor } from './workshop.ts'

// Whoever makes up messages needs codes that exist; the whole of @fallnetz/core/codelists is more than that takes.
export { besidesCodes } from '../codelists/besides-codes.ts'
export { withRealCodes } from '../codelists/real-codes.ts'
export type { Boundary, BoundaryKind } from './boundaries.ts'
export type { Violation } from './violations.ts'

/**
 * So many valid values of the schema with this `$id`, hard ones included; the same seed gives the same values.
 * Throws KnownError `schema-not-found`, `schema-unusable` or `schema-unsatisfiable`, where no value can be found.
 */
export function drawnOf(index: SchemaIndex, id: string, seed: number, count: number): JsonValue[] {
  return drawn(workshopFor(index), placeOf(index, id), seed, count)
}

/**
 * Systematic single violations of a valid value: one for each constraint that holds somewhere in it, each as pure as
 * can be and judged invalid. The same value always gives the same violations; `concerns` leaves out those nobody
 * needs before any work is spent on them.
 */
export function violationsOf(
  index: SchemaIndex,
  id: string,
  valid: JsonValue,
  options: { readonly concerns?: Concerns } = {},
): Violation[] {
  const concerns = options.concerns ?? (() => true)
  return [...breakEverything(workshopFor(index), placeOf(index, id), valid, sourceOf(1), concerns)]
}

/**
 * Valid values at the edges: each text, number and list at its bounds, each optional property absent and present, each
 * other listed value, and at the end the value with the least and the most it can hold. `concerns` leaves out those
 * nobody needs before any work is spent on them.
 */
export function boundariesOf(
  index: SchemaIndex,
  id: string,
  valid: JsonValue,
  options: { readonly concerns?: ConcernsEdge } = {},
): Boundary[] {
  const concerns = options.concerns ?? (() => true)
  const workshop = workshopFor(index)
  const place = placeOf(index, id)
  const found = [...boundariesIn(workshop, place, valid, sourceOf(1), concerns)]
  const [least, fullest] = [{ at: '', kind: 'least' } as const, { at: '', kind: 'fullest' } as const]
  if (concerns(least)) found.push({ ...least, value: leastOf(workshop, place, valid) })
  if (concerns(fullest)) found.push({ ...fullest, value: fullestOf(workshop, place, valid, sourceOf(1)) })
  return found
}

/**
 * Whether a value fits the schema with this `$id`. Quicker than a validator where many values share most of their
 * parts, and it gives no reasons. Throws KnownError `schema-not-found` or `schema-unusable`.
 */
export function fits(index: SchemaIndex, id: string, value: JsonValue): boolean {
  return workshopFor(index).judge.holds(placeOf(index, id), value)
}

/** A valid value with every text as long as it may be; `most` characters where nothing bounds it earlier. */
export function longestTextsIn(index: SchemaIndex, id: string, valid: JsonValue, most: number): JsonValue {
  return longestOf(workshopFor(index), placeOf(index, id), valid, sourceOf(1), most)
}

/** JSON Pointers of the texts of a valid value in whose place this one could stand too, each seen by itself. */
export function textPlacesFor(index: SchemaIndex, id: string, valid: JsonValue, text: string): string[] {
  return placesFor(workshopFor(index), placeOf(index, id), valid, text)
}
