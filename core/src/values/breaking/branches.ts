import { branchesOf, inside } from '../../contracts/places.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import { demandOf } from '../demand.ts'
import { type Breaker, onceWanted, type Target } from './breaker.ts'

/** Something no branch takes: a part missing, or a value of another kind. */
export const anyOf: Breaker = ({ site: { value } }) => onceWanted(() => [...without(value), ...crude])

/** Something no branch takes, or two at once. */
export const oneOf: Breaker = (target) => {
  const { site, place, workshop } = target
  return onceWanted(() => {
    const branches = branchesOf(workshop.index, place, 'oneOf')
    return [...branches.flatMap((branch) => merged(target, [branch])), ...without(site.value), ...crude]
  })
}

/** Just what must not be. */
export const not: Breaker = (target) => {
  return onceWanted(() => merged(target, [inside(target.workshop.index, target.place, 'not')]))
}

const crude: readonly JsonValue[] = [null, {}, [], '', 0, true]

/** The value with what other schemas would add to it. */
function merged({ site, workshop, source }: Target, schemas: Parameters<typeof demandOf>[1]): JsonValue[] {
  const drawn = workshop.draw(demandOf(workshop.index, schemas))(source, 6)
  return isObject(drawn) && isObject(site.value) ? [{ ...site.value, ...drawn }, drawn] : [drawn]
}

function without(value: JsonValue): JsonValue[] {
  if (!isObject(value)) return []
  return Object.keys(value).map((name) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)))
}
