import type { Place } from '../contracts/places.ts'
import { escapeStep, valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { type Demand, listedValues } from './demand.ts'
import { isPossible } from './possible.ts'
import { propertiesOf } from './properties.ts'
import { replaceAt } from './replace-at.ts'
import { type Site, sitesOf } from './sites.ts'
import { deep, type Source } from './source.ts'
import { textLimits, writer } from './text.ts'
import type { Workshop } from './workshop.ts'

/** The value with every property taken away that may be absent. */
export function leastOf(workshop: Workshop, root: Place, valid: JsonValue): JsonValue {
  let current = valid
  const visit = (at: string): void => {
    const part = valueAt(current, at)
    if (typeof part !== 'object' || part === null) return
    for (const step of Object.keys(part)) {
      const inner = `${at}/${escapeStep(step)}`
      const here = valueAt(current, at)
      const smaller = isObject(here) ? replaceAt(current, at, without(here, step)) : undefined
      if (smaller !== undefined && workshop.judge.holds(root, smaller)) current = smaller
      else visit(inner)
    }
  }
  visit('')
  return current
}

/** Schemas that refer to themselves could be filled for ever; so many properties are added at most. */
const enough = 200

/** The value with every property added that may be present beside the others. */
export function fullestOf(workshop: Workshop, root: Place, valid: JsonValue, source: Source): JsonValue {
  let current = valid
  for (let added = 0, before = -1; added > before; ) {
    before = added
    for (const site of sitesOf(workshop, root, current)) {
      const missing = missingIn(workshop, site).slice(0, enough - added)
      const drawn = missing.map(([name, property]) => ({ [name]: workshop.draw(property)(source, deep) }))
      // All at once is quicker; where they do not get along, one after the other.
      const together = drawn.length > 1 ? [Object.assign({}, ...drawn) as JsonObject] : []
      for (const properties of [...together, ...drawn]) {
        const next = withProperties(current, site.at, properties)
        if (next === current || !workshop.judge.holds(root, next)) continue
        current = next
        added += Object.keys(properties).length
        if (together.includes(properties)) break
      }
    }
  }
  return current
}

/** The value with every text as long as it may be; `most` characters where nothing bounds it earlier. */
export function longestOf(workshop: Workshop, root: Place, valid: JsonValue, source: Source, most: number): JsonValue {
  const longer = [...sitesOf(workshop, root, valid)].flatMap(({ at, value, demand }) => {
    const limits = textLimits(demand.yes)
    if (typeof value !== 'string' || listedValues(demand) !== undefined || limits.formats.length > 0) return []
    return [{ at, text: writer(workshop, limits)(source, Math.min(limits.max, most)) }]
  })
  const all = longer.reduce((current, { at, text }) => replaceAt(current, at, text), valid)
  if (workshop.judge.holds(root, all)) return all
  return longer.reduce((current, { at, text }) => {
    const next = replaceAt(current, at, text)
    return workshop.judge.holds(root, next) ? next : current
  }, valid)
}

/** JSON Pointers of the texts in whose place this one could stand too, as far as their own schemas tell. */
export function placesFor(workshop: Workshop, root: Place, valid: JsonValue, text: string): string[] {
  return [...sitesOf(workshop, root, valid)].flatMap(({ at, value, demand }) => {
    const takesIt = typeof value === 'string' && demand.yes.every((place) => workshop.judge.holds(place, text))
    return takesIt ? [at] : []
  })
}

/** The properties an object does not have and may have. */
function missingIn(workshop: Workshop, { value, demand }: Site): [string, Demand][] {
  if (!isObject(value)) return []
  const { properties } = propertiesOf(workshop.index, demand)
  return [...properties].filter(([name, property]) => !Object.hasOwn(value, name) && isPossible(workshop, property))
}

function withProperties(value: JsonValue, at: string, properties: JsonObject): JsonValue {
  const here = valueAt(value, at)
  return isObject(here) && Object.keys(properties).length > 0 ? replaceAt(value, at, { ...here, ...properties }) : value
}

function without(value: JsonObject, name: string): JsonObject {
  const { [name]: _, ...others } = value
  return others
}
