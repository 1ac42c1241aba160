import { Arbitrary, type Random, Stream, Value } from 'fast-check'
import type { Place } from '../contracts/places.ts'
import type { JsonValue } from '../json/value.ts'
import { simpler } from './simpler.ts'
import { type Draw, sourceOf } from './source.ts'
import { demandAt, unsatisfiable, type Workshop } from './workshop.ts'

/** So many attempts in a row that all fail mean that no value can be found. */
const patience = 1_000

/** Values as they are drawn, before anybody has judged them: nearly always valid. Shrinks by taking parts away. */
export class Candidates extends Arbitrary<JsonValue> {
  readonly #draw: Draw

  constructor(workshop: Workshop, place: Place) {
    super()
    this.#draw = workshop.draw(demandAt(workshop, place))
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

/** The candidates the judge finds valid. */
export function validOnes(workshop: Workshop, place: Place): Arbitrary<JsonValue> {
  let inVain = 0
  return new Candidates(workshop, place).filter((value) => {
    const holds = workshop.judge.holds(place, value)
    inVain = holds ? 0 : inVain + 1
    if (inVain > patience) throw unsatisfiable(place.file)
    return holds
  })
}
