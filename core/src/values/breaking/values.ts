import type { JsonValue } from '../../json/value.ts'
import { typesOf } from '../demand.ts'
import { type Breaker, only } from './breaker.ts'

const samples: readonly (readonly [type: string, sample: JsonValue])[] = [
  ['string', 'Text'],
  ['integer', 7],
  ['boolean', true],
  ['object', {}],
  ['array', []],
  ['null', null],
]

/** A value of another type; for a number that must be whole, first one that is not. */
export const type: Breaker = ({ site }) => {
  const allowed: readonly string[] = typesOf(site.demand)
  const others = samples.filter(
    ([name]) => !allowed.includes(name) && !(name === 'integer' && allowed.includes('number')),
  )
  const halves = allowed.includes('integer') && typeof site.value === 'number' ? [site.value + 0.5] : []
  return only(...halves, ...others.map(([, sample]) => sample))
}

/** Like the one allowed value, yet not quite. */
export const constant: Breaker = ({ asks }) => only(...almost(asks))

/** Like one of the listed values, yet none of them. */
export const listed: Breaker = ({ site }) => only(...almost(site.value))

function almost(value: JsonValue): JsonValue[] {
  if (typeof value === 'string') return [`${value}x`, value.toUpperCase(), `${value} `, '']
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value === 'boolean') return [!value]
  return [null, 'other']
}
