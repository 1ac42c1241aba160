import type { SchemaId } from '../algebra.ts'
import type { Branch } from '../goals/branch.ts'
import type { Goal } from '../goals/literal.ts'
import { empty, firstOf, type Outcome, unknown } from '../goals/outcome.ts'
import type { Solver } from '../goals/solver.ts'
import { reason } from '../reason.ts'
import { ofLength } from './array-slots.ts'

/** No list longer than this is written down. */
const longest = 500

/** What a list must be. */
export interface ListShape {
  readonly min: number
  readonly max: number
  /** How many places are told apart; all further ones are alike. */
  readonly places: number
  /** What the item of a place must meet. */
  readonly itemAt: (place: number) => Goal
  /** For each, some item must fail what is asked of its place. */
  readonly failing: readonly ((place: number) => SchemaId)[]
  /** How many items may and must meet a schema. */
  readonly counts: ReadonlyMap<SchemaId, Count>
  /** No two items alike, or some two. */
  readonly unique: boolean | undefined
}

interface Count {
  readonly min: number
  readonly max: number
}

/** Finds a list for a branch, the shortest first. */
export function arrayCell(solver: Solver, branch: Branch): Outcome {
  const shape = shapeOf(branch)
  if (shape.min > shape.max) return empty
  if (shape.min > longest) return unknown(reason('too-large'))
  for (let place = 0; place < Math.min(shape.min, shape.places + 1); place += 1) {
    if (solver.solve(shape.itemAt(place)).kind === 'empty') return empty
  }
  return firstOf(lengths(solver, shape), (length) => ofLength(solver, shape, length))
}

/** The lengths that need a look: longer lists only repeat what a shorter one of these shows. */
function* lengths(solver: Solver, shape: ListShape): Generator<number> {
  const asks = [...shape.counts.values()].reduce((sum, { min }) => sum + min, 0) + shape.failing.length
  const demands = shape.unique === false ? asks + 2 : asks
  const last = demands === 0 ? shape.min : Math.min(shape.max, Math.max(shape.min, shape.places) + demands)
  for (let length = shape.min; length <= last; length += 1) {
    // Where an item is impossible, the list ends.
    if (length > shape.min && solver.solve(shape.itemAt(length - 1)).kind === 'empty') return
    yield length
  }
}

function shapeOf(branch: Branch): ListShape {
  let min = 0
  let max = Number.POSITIVE_INFINITY
  let unique: boolean | undefined
  const meeting: ((place: number) => SchemaId)[] = []
  const failing: ((place: number) => SchemaId)[] = []
  const counts = new Map<SchemaId, Count>()
  let places = 0
  for (const literal of branch.atoms) {
    const schema = branch.table.get(Math.abs(literal))
    const holds = literal > 0
    switch (schema.kind) {
      case 'minItems':
        if (holds) min = Math.max(min, schema.count)
        else max = Math.min(max, schema.count - 1)
        break
      case 'maxItems':
        if (holds) max = Math.min(max, schema.count)
        else min = Math.max(min, schema.count + 1)
        break
      case 'unique':
        unique = holds
        break
      case 'items':
        places = Math.max(places, schema.first.length)
        ;(holds ? meeting : failing).push((place) => schema.first[place] ?? schema.rest)
        break
      case 'atLeast':
      case 'atMost': {
        const known = counts.get(schema.of) ?? { min: 0, max: Number.POSITIVE_INFINITY }
        const least = (schema.kind === 'atLeast') === holds
        const limit = holds ? schema.count : schema.count + (least ? 1 : -1)
        counts.set(
          schema.of,
          least ? { ...known, min: Math.max(known.min, limit) } : { ...known, max: Math.min(known.max, limit) },
        )
      }
    }
  }
  if ([...counts.values()].some((count) => count.min > count.max)) max = -1
  const never = [...counts].filter(([, count]) => count.max === 0).map(([id]) => -id)
  const itemAt = (place: number): Goal => [...meeting.map((at) => at(place)), ...never]
  for (const [, count] of counts) min = Math.max(min, count.min)
  return { min: unique === false ? Math.max(min, 2) : min, max, places, itemAt, failing, counts, unique }
}
