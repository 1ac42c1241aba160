import { type Demand, itemDemand, listedValues, strictest, typesOf } from './demand.ts'
import { propertiesOf } from './properties.ts'
import type { Workshop } from './workshop.ts'

/** How far contradictions are looked for: far enough for a discriminating property inside a branch. */
const levels = 3

/**
 * Whether a demand can be met, as far as types, listed values and required properties tell. Spares the drawing of
 * branches and properties that can only be thrown away.
 */
export function isPossible(workshop: Workshop, demand: Demand, depth = levels): boolean {
  if (demand.no.some((place) => Object.keys(place.schema).length === 0)) return false
  const listed = listedValues(demand)
  if (listed !== undefined) return listed.some((value) => isAllowed(workshop, demand, value))
  const types = typesOf(demand)
  if (types.length === 0) return false
  if (depth === 0 || types.length > 1) return true
  if (types[0] === 'object') {
    const { required, properties } = propertiesOf(workshop.index, demand)
    return [...required].every((name) => {
      const property = properties.get(name)
      return property !== undefined && isPossible(workshop, property, depth - 1)
    })
  }
  const fewest = types[0] === 'array' ? strictest(demand, 'minItems', 'greatest') : undefined
  return fewest === undefined || fewest === 0 || isPossible(workshop, itemDemand(workshop.index, demand), depth - 1)
}

/** Whether a value is none of those that must not be; what must hold is asked elsewhere. */
export function isAllowed({ judge }: Workshop, demand: Demand, value: Parameters<typeof judge.holds>[1]): boolean {
  return demand.no.every((place) => !judge.holds(place, value))
}
