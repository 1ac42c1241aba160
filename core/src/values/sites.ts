import { branchesOf, inside, type Place } from '../contracts/places.ts'
import { escapeStep } from '../json/pointer.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { type Demand, demandOf, itemDemand, propertyDemand } from './demand.ts'
import { demandAt, type Workshop } from './workshop.ts'

/** One part of a valid value and every schema that holds for it. */
export interface Site {
  /** JSON Pointer of the part. */
  readonly at: string
  readonly value: JsonValue
  readonly demand: Demand
}

/** All parts of a value, outside first, each with the schemas that apply: those of untaken branches do not. */
export function* sitesOf(workshop: Workshop, place: Place, value: JsonValue): Generator<Site> {
  yield* walk(workshop, demandAt(workshop, place), value, '')
}

function* walk(workshop: Workshop, asked: Demand, value: JsonValue, at: string): Generator<Site> {
  const { index } = workshop
  const demand = taken(workshop, asked, value)
  yield { at, value, demand }
  if (Array.isArray(value)) {
    const item = workshop.follow(demand, '*', () => itemDemand(index, demand))
    for (const [position, inner] of value.entries()) yield* walk(workshop, item, inner, `${at}/${position}`)
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const property = workshop.follow(demand, `.${name}`, () => propertyDemand(index, demand, name))
      yield* walk(workshop, property, inner, `${at}/${escapeStep(name)}`)
    }
  }
}

/** The demand with the branches this value has taken. */
function taken(workshop: Workshop, demand: Demand, value: JsonValue): Demand {
  const branches = demand.yes.flatMap((place) => branchesTaken(workshop, place, value))
  if (branches.length === 0) return demand
  const step = `+${branches.map((branch) => branch.key).join(' ')}`
  const next = workshop.follow(demand, step, () => demandOf(workshop.index, [...demand.yes, ...branches]))
  return next.yes.length === demand.yes.length ? next : taken(workshop, next, value)
}

function branchesTaken({ index, judge }: Workshop, place: Place, value: JsonValue): Place[] {
  const { schema } = place
  if (!('if' in schema || 'anyOf' in schema || 'oneOf' in schema)) return []
  const listed = ['anyOf', 'oneOf'].flatMap((keyword) => branchesOf(index, place, keyword))
  const holding = listed.filter((branch) => judge.holds(branch, value))
  if (!('if' in schema)) return holding
  const branch = judge.holds(inside(index, place, 'if'), value) ? 'then' : 'else'
  return branch in schema ? [...holding, inside(index, place, branch)] : holding
}
