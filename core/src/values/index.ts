import { type Arbitrary, sample } from 'fast-check'
import { placeOf } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import type { JsonValue } from '../json/value.ts'
import { Candidates, validOnes } from './arbitrary.ts'
import { type Boundary, boundariesIn } from './boundaries.ts'
import { fullestOf, leastOf } from './extremes.ts'
import { sourceOf } from './source.ts'
import { breakEverything, type Concerns, type Violation } from './violations.ts'
import { type Workshop, workshopOf } from './workshop.ts'

export type { Boundary, BoundaryKind } from './boundaries.ts'
export type { Violation } from './violations.ts'

/** What has been compiled for an index is kept as long as the index itself; both never change. */
const workshops = new WeakMap<SchemaIndex, Workshop>()

/**
 * Valid values of the schema with this `$id`, hard ones included, for fast-check. The same seed gives the same values.
 * Throws KnownError `schema-not-found`; drawing throws `schema-unsatisfiable` where no value can be found.
 */
export function valuesOf(index: SchemaIndex, id: string): Arbitrary<JsonValue> {
  return validOnes(workshopFor(index), placeOf(index, id))
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
 * other listed value, and at the end the value with the least and the most it can hold.
 */
export function boundariesOf(index: SchemaIndex, id: string, valid: JsonValue): Boundary[] {
  const workshop = workshopFor(index)
  const place = placeOf(index, id)
  return [
    ...boundariesIn(workshop, place, valid, sourceOf(1)),
    { at: '', kind: 'least', value: leastOf(workshop, place, valid) },
    { at: '', kind: 'fullest', value: fullestOf(workshop, place, valid, sourceOf(1)) },
  ]
}

/** How many of the values drawn for a schema are thrown away because they turn out not to be valid. */
export function discardsOf(
  index: SchemaIndex,
  id: string,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): { readonly drawn: number; readonly discarded: number } {
  const workshop = workshopFor(index)
  const place = placeOf(index, id)
  const drawn = sample(new Candidates(workshop, place), { seed, numRuns: runs })
  return { drawn: runs, discarded: drawn.filter((value) => !workshop.judge.holds(place, value)).length }
}

function workshopFor(index: SchemaIndex): Workshop {
  const known = workshops.get(index)
  if (known !== undefined) return known
  const workshop = workshopOf(index)
  workshops.set(index, workshop)
  return workshop
}
