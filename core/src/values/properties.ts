import { inside, type Place } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { type Demand, propertyDemand, propertyNames, record, requiredNames, strings } from './demand.ts'

/** The properties an object may have, what each must satisfy, and which must be there. */
export interface Properties {
  readonly required: ReadonlySet<string>
  readonly properties: ReadonlyMap<string, Demand>
}

/**
 * Everything `properties`, `required` and `additionalProperties` say together. What must not hold is turned into a
 * demand on one property where that is plain to see: about the value of one property, this property has another
 * value; about presence alone, it is absent. Everything else is left to drawing again.
 */
export function propertiesOf(index: SchemaIndex, demand: Demand): Properties {
  const known = found.get(demand) ?? workedOut(index, demand)
  found.set(demand, known)
  return known
}

// A demand is made of the places of one index, and never changes.
const found = new WeakMap<Demand, Properties>()

function workedOut(index: SchemaIndex, demand: Demand): Properties {
  const required = new Set(requiredNames(demand))
  const absent = new Set<string>()
  const negated = new Map<string, Place[]>()
  for (const place of demand.no) {
    const [only, ...others] = Object.keys(record(place.schema['properties']))
    const needed = strings(place.schema['required'])
    if (others.length > 0) continue
    if (only === undefined) {
      if (needed.length === 1 && Object.keys(place.schema).every(isAboutPresence)) absent.add(needed[0] ?? '')
    } else if (needed.every((name) => name === only)) {
      negated.set(only, [...(negated.get(only) ?? []), inside(index, place, 'properties', only)])
      if (needed.length === 0) required.add(only)
    }
  }
  const properties = new Map<string, Demand>()
  for (const name of new Set([...required, ...propertyNames(demand)])) {
    if (absent.has(name)) continue
    const inner = propertyDemand(index, demand, name)
    const banned = negated.get(name)
    properties.set(name, banned === undefined ? inner : { ...inner, no: [...inner.no, ...banned] })
  }
  return { required, properties }
}

function isAboutPresence(keyword: string): boolean {
  return ['type', 'required', 'title', 'description', '$comment'].includes(keyword)
}
