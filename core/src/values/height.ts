import type { SchemaIndex } from '../contracts/schemas.ts'
import { nextChoice } from './choice.ts'
import { type Demand, itemDemand, keyOf, listedValues, strictest } from './demand.ts'
import { propertiesOf } from './properties.ts'

/**
 * How many levels the smallest value of a demand has; Infinity where every way leads back to itself. Below a certain
 * depth the lowest branch is taken, so that drawing ends.
 */
export function heightOf(index: SchemaIndex, demand: Demand, above: ReadonlySet<string> = new Set()): number {
  const key = keyOf(demand)
  if (above.has(key)) return Infinity
  const around = new Set([...above, key])
  if (listedValues(demand) !== undefined) return 0
  const choice = nextChoice(index, demand)
  if (choice !== undefined) return Math.min(...choice.branches.map((branch) => heightOf(index, branch, around)))
  const { required, properties } = propertiesOf(index, demand)
  const inner = [...properties].flatMap(([name, property]) => (required.has(name) ? [property] : []))
  if ((strictest(demand, 'minItems', 'greatest') ?? 0) > 0) inner.push(itemDemand(index, demand))
  return Math.max(0, ...inner.map((one) => heightOf(index, one, around) + 1))
}
