import { Arbitrary, type Random, Stream, sample, Value } from 'fast-check'
import { type Place, placeOf } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import type { JsonValue } from '../json/value.ts'
import { drawOf, validOrWeary } from './drawn.ts'
import { simpler } from './simpler.ts'
import { type Draw, sourceOf } from './source.ts'
import { type Workshop, workshopFor } from './workshop.ts'

/**
 * Valid values of the schema with this `$id`, hard ones included, for fast-check. The same seed gives the same values.
 * Throws KnownError `schema-not-found`; drawing throws `schema-unsatisfiable` where no value can be found.
 */
export function valuesOf(index: SchemaIndex, id: string): Arbitrary<JsonValue> {
  const workshop = workshopFor(index)
  const place = placeOf(index, id)
  return new Candidates(workshop, place).filter(validOrWeary(workshop, place))
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

/** Values as they are drawn, before anybody has judged them. Shrinks by taking parts away. */
class Candidates extends Arbitrary<JsonValue> {
  readonly #draw: Draw

  constructor(workshop: Workshop, place: Place) {
    super()
    this.#draw = drawOf(workshop, place)
  }

  override generate(random: Random): Value<JsonValue> {
    return new Value(this.#draw(sourceOf(random.nextInt()), 0), undefined)
  }

  override canShrinkWithoutContext(_value: unknown): _value is JsonValue {
    return true
  }

  override shrink(value: JsonValue): Stream<Value<JsonValue>> {
    return new Stream(simpler(value)).map((one) => new Value(one, undefined))
  }
}
