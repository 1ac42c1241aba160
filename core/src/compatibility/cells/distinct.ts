import type { JsonValue } from '../../json/value.ts'
import { contentKey } from '../content.ts'
import type { Goal } from '../goals/literal.ts'
import { empty, type Outcome, witness } from '../goals/outcome.ts'
import type { Solver } from '../goals/solver.ts'

/**
 * One value for each goal, no two alike. A goal with as many values as there are goals never stands in the way; for the
 * others all values are known, so that a matching decides.
 */
export function differentValues(solver: Solver, goals: readonly Goal[]): Outcome {
  const offers = new Map<string, readonly JsonValue[]>()
  let open: Outcome | undefined
  for (const goal of goals) {
    const key = goal.join(' ')
    if (offers.has(key)) continue
    const several = solver.several(goal, goals.length)
    if (several.values.length === 0 && several.all) return empty
    if (several.open !== undefined) open ??= several.open
    offers.set(key, several.values)
  }
  const lists = goals.map((goal) => offers.get(goal.join(' ')) ?? [])
  const chosen = matching(lists)
  return chosen === undefined ? (open ?? empty) : witness(chosen)
}

/** Picks one value from each list, no two alike (Kuhn's augmenting paths). */
function matching(lists: readonly (readonly JsonValue[])[]): JsonValue[] | undefined {
  const takenBy = new Map<string, { readonly index: number; readonly value: JsonValue }>()
  const place = (index: number, tried: Set<string>): boolean => {
    for (const value of lists[index] ?? []) {
      const key = contentKey(value)
      if (tried.has(key)) continue
      tried.add(key)
      const holder = takenBy.get(key)
      if (holder === undefined || place(holder.index, tried)) {
        takenBy.set(key, { index, value })
        return true
      }
    }
    return false
  }
  if (!lists.every((_, index) => place(index, new Set()))) return undefined
  const chosen = Array<JsonValue>(lists.length)
  for (const { index, value } of takenBy.values()) chosen[index] = value
  return chosen
}
