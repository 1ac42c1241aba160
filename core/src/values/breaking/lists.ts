import { inside } from '../../contracts/places.ts'
import type { JsonValue } from '../../json/value.ts'
import { itemDemand } from '../demand.ts'
import { type Breaker, onceWanted, only, type Target } from './breaker.ts'

/** Longer lists than this are not built only to be refused. */
const buildable = 5_000

/** One item less than required. */
export const minItems: Breaker = ({ site: { value }, asks }) => {
  if (!Array.isArray(value) || typeof asks !== 'number' || asks === 0) return []
  return only(value.slice(0, asks - 1))
}

/** One item more than allowed, each different where that matters. */
export const maxItems: Breaker = (target) => {
  const { value } = target.site
  const { asks } = target
  if (!Array.isArray(value) || typeof asks !== 'number' || asks > buildable) return []
  return onceWanted(() => {
    const missing = asks + 1 - value.length
    const drawn = Array.from({ length: missing }, () => newItem(target))
    const [first = drawn[0] ?? null] = value
    return [
      [...value, ...drawn],
      [...value, ...Array<JsonValue>(missing).fill(first)],
    ]
  })
}

/** The first item once more. */
export const uniqueItems: Breaker = (target) => {
  const { value } = target.site
  if (!Array.isArray(value) || target.asks !== true) return []
  return onceWanted(() => {
    const [first = newItem(target)] = value
    return [
      [...value, first],
      [first, first],
      [first, ...value.slice(0, -1)],
    ]
  })
}

/** The list without the items it must contain, filled up with others where it must not be short. */
export const contains: Breaker = (target) => {
  const { site, place, workshop } = target
  const { value } = site
  if (!Array.isArray(value)) return []
  return onceWanted(() => {
    const wanted = inside(workshop.index, place, 'contains')
    const others = value.filter((item) => !workshop.judge.holds(wanted, item))
    const drawn = Array.from({ length: value.length + 1 }, () => newItem(target))
    const fillers = drawn.filter((item) => !workshop.judge.holds(wanted, item))
    return [[...others, ...fillers].slice(0, Math.max(1, value.length)), others]
  })
}

/** One more of those that may only be there so often. */
export const maxContains: Breaker = (target) => {
  const { site, place, asks, workshop } = target
  const { value, demand } = site
  if (!Array.isArray(value) || typeof asks !== 'number') return []
  return onceWanted(() => {
    const wanted = workshop.draw(itemDemand(workshop.index, demand, [inside(workshop.index, place, 'contains')]))
    const drawn = Array.from({ length: asks + 1 }, () => wanted(target.source, 0))
    return [[...value, ...drawn], drawn]
  })
}

function newItem({ workshop, site, source }: Target): JsonValue {
  return workshop.draw(itemDemand(workshop.index, site.demand))(source, 6)
}
