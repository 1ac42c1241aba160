import { inside } from '../contracts/places.ts'
import type { JsonValue } from '../json/value.ts'
import { type Demand, demandOf, propertyDemand, record, strictest, strings } from './demand.ts'
import { isPossible } from './possible.ts'
import { propertiesOf } from './properties.ts'
import { type Draw, isTired, type Source } from './source.ts'
import type { Workshop } from './workshop.ts'

const shares = [0, 0.3, 0.7, 1]

/** Objects: what is required, some of what is not, what the one asks of the other, and free names where allowed. */
export function drawObject(workshop: Workshop, demand: Demand): Draw {
  const { required, properties } = propertiesOf(workshop.index, demand)
  const draws = new Map<string, Draw>()
  for (const [name, property] of properties) {
    if (isPossible(workshop, property)) draws.set(name, workshop.draw(property))
  }
  const fewest = strictest(demand, 'minProperties', 'greatest') ?? 0
  const most = strictest(demand, 'maxProperties', 'least') ?? Infinity
  const needs = dependencies(demand)
  const free = freeNames(workshop, demand)

  return (source, depth) => {
    const chosen = choose(source, draws, required, isTired(source, depth) ? 0 : source.pick(shares))
    bounded(source, chosen, [...draws.keys()], required, fewest, most)
    for (const name of chosen) for (const needed of needs.get(name) ?? []) chosen.add(needed)
    const value: Record<string, JsonValue> = {}
    for (const [name, draw] of draws) if (chosen.has(name)) value[name] = draw(source, depth + 1)
    return free === undefined ? value : { ...value, ...free(source, depth, fewest - chosen.size, most - chosen.size) }
  }
}

function choose(source: Source, draws: ReadonlyMap<string, Draw>, required: ReadonlySet<string>, share: number) {
  const chosen = new Set<string>()
  for (const name of draws.keys()) if (required.has(name) || source.chance(share)) chosen.add(name)
  return chosen
}

/** Adds or takes away optional properties until their number is allowed. */
function bounded(
  source: Source,
  chosen: Set<string>,
  names: readonly string[],
  required: ReadonlySet<string>,
  fewest: number,
  most: number,
): void {
  const missing = names.filter((name) => !chosen.has(name))
  while (chosen.size < fewest && missing.length > 0) {
    chosen.add(missing.splice(source.int(0, missing.length - 1), 1)[0] ?? '')
  }
  const spare = [...chosen].filter((name) => !required.has(name))
  while (chosen.size > most && spare.length > 0) {
    chosen.delete(spare.splice(source.int(0, spare.length - 1), 1)[0] ?? '')
  }
}

/** Between `fewest` and `most` properties under names of their own choosing; undefined where objects are closed. */
function freeNames(workshop: Workshop, demand: Demand) {
  const { index } = workshop
  const openly = demand.yes.filter((place) => typeof place.schema['additionalProperties'] === 'object')
  if (openly.length === 0 || demand.yes.some((place) => place.schema['additionalProperties'] === false))
    return undefined
  const naming = demand.yes.filter((place) => 'propertyNames' in place.schema)
  const drawName = workshop.draw(
    textOnly(
      demandOf(
        index,
        naming.map((place) => inside(index, place, 'propertyNames')),
      ),
    ),
  )
  const drawValue = workshop.draw(propertyDemand(index, demand, ''))
  return (source: Source, depth: number, fewest: number, most: number): Record<string, JsonValue> => {
    const found: Record<string, JsonValue> = {}
    const wanted = source.int(Math.max(0, fewest), Math.max(0, Math.min(most, Math.max(fewest, 0) + 2)))
    for (let attempt = 0; attempt < wanted * 3 && Object.keys(found).length < wanted; attempt++) {
      const name = drawName(source, depth + 1)
      // A dictionary may hold any name; one that every object inherits would only test the test.
      if (typeof name === 'string' && !(name in found)) found[name] = drawValue(source, depth + 1)
    }
    return found
  }
}

/** Names are texts, whether their schema says so or not. */
function textOnly(demand: Demand): Demand {
  return {
    ...demand,
    yes: [...demand.yes, { file: '', at: '', schema: { type: 'string', maxLength: 20 }, key: 'name' }],
  }
}

function dependencies(demand: Demand): Map<string, string[]> {
  const needs = new Map<string, string[]>()
  for (const { schema } of demand.yes) {
    for (const [name, needed] of Object.entries(record(schema['dependentRequired']))) {
      needs.set(name, [...(needs.get(name) ?? []), ...strings(needed)])
    }
  }
  return needs
}
