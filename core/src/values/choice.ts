import { branchesOf, inside, type Place } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { type Demand, narrowed } from './demand.ts'

/** A keyword that leaves a choice, with one narrower demand per way to choose. */
export interface Choice {
  readonly place: Place
  readonly keyword: 'anyOf' | 'oneOf' | 'if'
  readonly branches: readonly Demand[]
}

/** The next choice of a demand that is still open; undefined when only plain keywords are left. */
export function nextChoice(index: SchemaIndex, demand: Demand): Choice | undefined {
  for (const place of demand.yes) {
    for (const keyword of ['anyOf', 'oneOf', 'if'] as const) {
      const choice = `${place.key} ${keyword}`
      if (!(keyword in place.schema) || demand.done.has(choice)) continue
      const branches =
        keyword === 'if' ? conditional(index, demand, place, choice) : listed(index, demand, place, keyword, choice)
      return { place, keyword, branches }
    }
  }
  return undefined
}

function listed(index: SchemaIndex, demand: Demand, place: Place, keyword: string, choice: string): Demand[] {
  return branchesOf(index, place, keyword).map((branch) => narrowed(index, demand, [branch], [], choice))
}

function conditional(index: SchemaIndex, demand: Demand, place: Place, choice: string): Demand[] {
  const test = inside(index, place, 'if')
  const branch = (keyword: string) => (keyword in place.schema ? [inside(index, place, keyword)] : [])
  return [
    narrowed(index, demand, [test, ...branch('then')], [], choice),
    narrowed(index, demand, branch('else'), [test], choice),
  ]
}
