import type { JsonValue } from '../../json/value.ts'
import type { SchemaId } from '../algebra.ts'
import type { Goal, Literal } from '../goals/literal.ts'
import { empty, firstOf, type Outcome, witness } from '../goals/outcome.ts'
import type { Solver } from '../goals/solver.ts'
import type { ListShape } from './array.ts'
import { differentValues } from './distinct.ts'

/** One item, or several that are to be alike. */
interface Slot {
  readonly places: readonly number[]
  readonly goal: Goal
}

/** Finds a list of this length: hands the demands out to the items, then asks for each item. */
export function ofLength(solver: Solver, shape: ListShape, length: number): Outcome {
  const slots = Array.from({ length }, (_, place): Slot => ({ places: [place], goal: shape.itemAt(place) }))
  const starts = shape.unique === false ? withTwins(slots, shape.places) : [slots]
  return firstOf(starts, (start) => new ListSearch(solver, shape, length).fail(start, 0))
}

/** Every way to make two items alike that is different from the others. */
function* withTwins(slots: readonly Slot[], places: number): Generator<readonly Slot[]> {
  for (const [index, one] of slots.entries()) {
    if (index > places) return
    for (const [offset, other] of slots.slice(index + 1).entries()) {
      if (offset > 0 && index + offset > places) break
      const twin = { places: [...one.places, ...other.places], goal: [...one.goal, ...other.goal] }
      yield [twin, ...slots.filter((slot) => slot !== one && slot !== other)]
    }
  }
}

class ListSearch {
  readonly #solver: Solver
  readonly #shape: ListShape
  readonly #length: number
  readonly #wanted: readonly (readonly [SchemaId, number])[]
  readonly #limited: readonly (readonly [SchemaId, number])[]

  constructor(solver: Solver, shape: ListShape, length: number) {
    this.#solver = solver
    this.#shape = shape
    this.#length = length
    this.#wanted = [...shape.counts].flatMap(([id, { min }]) => (min > 0 ? [[id, min] as const] : []))
    this.#limited = [...shape.counts].flatMap(([id, { max }]) => (max > 0 && max < length ? [[id, max] as const] : []))
  }

  /** Lets an item fail for each rule that is to be broken. */
  fail(slots: readonly Slot[], rule: number): Outcome {
    const broken = this.#shape.failing[rule]
    if (broken === undefined) return this.#meet(slots, 0, this.#wanted[0]?.[1] ?? 0, 0)
    const ways = slots.flatMap((slot, index) => slot.places.map((place) => ({ index, more: -broken(place) })))
    return firstOf(this.#different(slots, ways), ({ index, more }) =>
      this.#with(slots, index, more, (next) => this.fail(next, rule + 1)),
    )
  }

  /** Lets as many items meet a schema as are wanted. */
  #meet(slots: readonly Slot[], which: number, missing: number, from: number): Outcome {
    const [id] = this.#wanted[which] ?? []
    if (id === undefined) return this.#limit(slots, 0, 0, 0)
    if (missing <= 0) return this.#meet(slots, which + 1, this.#wanted[which + 1]?.[1] ?? 0, 0)
    const ways = slots.flatMap((_, index) => (index >= from ? [{ index, more: id }] : []))
    return firstOf(this.#different(slots, ways), ({ index, more }) =>
      this.#with(slots, index, more, (next) =>
        this.#meet(next, which, missing - (slots[index]?.places.length ?? 1), index + 1),
      ),
    )
  }

  /** Where only so many items may meet a schema, says for each item whether it does. */
  #limit(slots: readonly Slot[], which: number, index: number, met: number): Outcome {
    const [id, max] = this.#limited[which] ?? []
    if (id === undefined || max === undefined) return this.#fill(slots)
    const slot = slots[index]
    if (slot === undefined) return this.#limit(slots, which + 1, 0, 0)
    const ways: Literal[] = met + slot.places.length > max ? [-id] : [-id, id]
    return firstOf(ways, (more) =>
      this.#with(slots, index, more, (next) =>
        this.#limit(next, which, index + 1, more > 0 ? met + slot.places.length : met),
      ),
    )
  }

  #fill(slots: readonly Slot[]): Outcome {
    if (this.#shape.unique === true && this.#length > 1)
      return differentValues(
        this.#solver,
        slots.map(({ goal }) => goal),
      )
    const items = Array<JsonValue>(this.#length)
    let open: Outcome | undefined
    for (const { places, goal } of slots) {
      const item = this.#solver.solve(goal)
      if (item.kind === 'empty') return empty
      if (item.kind === 'unknown') open ??= item
      else for (const place of places) items[place] = item.value
    }
    return open ?? witness(items)
  }

  #with(slots: readonly Slot[], index: number, more: Literal, then: (slots: readonly Slot[]) => Outcome): Outcome {
    const slot = slots[index]
    if (slot === undefined) return empty
    if (slot.goal.includes(more)) return then(slots)
    const goal = [...slot.goal, more]
    if (this.#solver.solve(goal).kind === 'empty') return empty
    return then(slots.map((one) => (one === slot ? { ...slot, goal } : one)))
  }

  // Of items that are asked the same and would be asked the same more, one stands for all.
  *#different<Way extends { readonly index: number; readonly more: Literal }>(
    slots: readonly Slot[],
    ways: readonly Way[],
  ) {
    const seen = new Set<string>()
    for (const way of ways) {
      const slot = slots[way.index]
      const inTail = slot?.places.every((place) => place >= this.#shape.places)
      const key = `${slot?.goal} ${way.more} ${inTail ? slot?.places.length : slot?.places}`
      if (!seen.has(key)) yield way
      seen.add(key)
    }
  }
}
