import type { JsonValue } from '../../json/value.ts'
import { typesOf } from '../demand.ts'
import { numberLimits } from '../draw-number.ts'
import { type Breaker, only, type Target } from './breaker.ts'

/** The next number below the smallest. */
export const minimum: Breaker = (target) => near(target, (asks, step) => asks - step)
/** The next number above the greatest. */
export const maximum: Breaker = (target) => near(target, (asks, step) => asks + step)
/** The limit itself. */
export const excluded: Breaker = (target) => near(target, (asks) => asks)

/** A number between two steps. */
export const multipleOf: Breaker = ({ site: { value }, asks }) => {
  if (typeof value !== 'number' || typeof asks !== 'number') return []
  return only(value + asks / 2, value + asks / 4)
}

function near({ site, asks }: Target, other: (asks: number, step: number) => number): ReturnType<Breaker> {
  if (typeof site.value !== 'number' || typeof asks !== 'number') return []
  const { step } = numberLimits(site.demand, !typesOf(site.demand).includes('number'))
  return only(other(asks, step) satisfies JsonValue)
}
