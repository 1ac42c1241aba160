import type { Place } from '../contracts/places.ts'
import type { JsonValue } from '../json/value.ts'
import { type Draw, sourceOf } from './source.ts'
import { demandAt, unsatisfiable, type Workshop } from './workshop.ts'

/** So many attempts in a row that all fail mean that no value can be found. */
const patience = 1_000

/** Values that the judge has found valid, each from a row of numbers of its own. */
export function drawn(workshop: Workshop, place: Place, seed: number, count: number): JsonValue[] {
  const draw = drawOf(workshop, place)
  const isGood = validOrWeary(workshop, place)
  const seeds = sourceOf(seed)
  const values: JsonValue[] = []
  while (values.length < count) {
    const value = draw(sourceOf(seeds.int(0, 2 ** 31)), 0)
    if (isGood(value)) values.push(value)
  }
  return values
}

/** How one value of a schema is drawn, before anybody has judged it: nearly always it is valid. */
export function drawOf(workshop: Workshop, place: Place): Draw {
  return workshop.draw(demandAt(workshop, place))
}

/** Whether a value is valid. Throws KnownError `schema-unsatisfiable` when too many in a row are not. */
export function validOrWeary(workshop: Workshop, place: Place): (value: JsonValue) => boolean {
  let inVain = 0
  return (value) => {
    const holds = workshop.judge.holds(place, value)
    inVain = holds ? 0 : inVain + 1
    if (inVain > patience) throw unsatisfiable(place.file)
    return holds
  }
}
