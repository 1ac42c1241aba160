import type { JsonValue } from '../../json/value.ts'
import { contentKey } from '../content.ts'
import type { Goal } from '../goals/literal.ts'
import { empty, type Outcome, witness } from '../goals/outcome.ts'
import type { Solver } from '../goals/solver.ts'

/** Values by their content. */
type Offer = ReadonlyMap<string, JsonValue>

/**
 * One value for each goal, no two alike. A goal with as many values as there are goals never stands in the way; for the
 * others all values are known, so that a matching decides.
 */
export function differentValues(solver: Solver, goals: readonly Goal[]): Outcome {
  const offers = new Map<string, Offer>()
  let open: Outcome | undefined
  const keys = goals.map((goal) => goal.join(' '))
  for (const [index, goal] of goals.entries()) {
    const key = keys[index] ?? ''
    if (offers.has(key)) continue
    const several = solver.several(goal, goals.length)
    if (several.values.length === 0 && several.all) return empty
    if (several.open !== undefined) open ??= several.open
    offers.set(key, new Map(several.values.map((value) => [contentKey(value), value])))
  }
  const chosen = matching(keys.map((key) => offers.get(key) ?? new Map()))
  return chosen === undefined ? (open ?? empty) : witness(chosen)
}

/** Picks one value from each offer, no two alike (Kuhn's augmenting paths). */
function matching(offers: readonly Offer[]): JsonValue[] | undefined {
  const takenBy = new Map<string, number>()
  const place = (index: number, tried: Set<string>): boolean => {
    const wanted = [...(offers[index]?.keys() ?? [])].filter((key) => !tried.has(key))
    const free = wanted.find((key) => !takenBy.has(key))
    if (free !== undefined) return takenBy.set(free, index) !== undefined
    for (const key of wanted) {
      tried.add(key)
      if (!place(takenBy.get(key) ?? -1, tried)) continue
      takenBy.set(key, index)
      return true
    }
    return false
  }
  if (!offers.every((_, index) => place(index, new Set()))) return undefined
  const chosen = Array<JsonValue>(offers.length)
  for (const [key, index] of takenBy) chosen[index] = offers[index]?.get(key) ?? null
  return chosen
}
