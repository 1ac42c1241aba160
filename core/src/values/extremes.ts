import type { Place } from '../contracts/places.ts'
import { escapeStep, valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Demand } from './demand.ts'
import { isPossible } from './possible.ts'
import { propertiesOf } from './properties.ts'
import { replaceAt } from './replace-at.ts'
import { type Site, sitesOf } from './sites.ts'
import { deep, type Source } from './source.ts'
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
      for (const [name, property] of missingIn(workshop, site)) {
        if (added >= enough) return current
        const next = withProperty(current, site.at, name, workshop.draw(property)(source, deep))
        if (!workshop.judge.holds(root, next)) continue
        current = next
        added += 1
      }
    }
  }
  return current
}

/** The properties an object does not have and may have. */
function missingIn(workshop: Workshop, { value, demand }: Site): [string, Demand][] {
  if (!isObject(value)) return []
  const { properties } = propertiesOf(workshop.index, demand)
  return [...properties].filter(([name, property]) => !Object.hasOwn(value, name) && isPossible(workshop, property))
}

function withProperty(value: JsonValue, at: string, name: string, part: JsonValue): JsonValue {
  const here = valueAt(value, at)
  return isObject(here) ? replaceAt(value, at, { ...here, [name]: part }) : value
}

function without(value: JsonObject, name: string): JsonObject {
  const { [name]: _, ...others } = value
  return others
}
