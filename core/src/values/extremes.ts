import type { Place } from '../contracts/places.ts'
import { escapeStep, valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
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

/** Schemas that refer to themselves could be filled for ever; so many levels are added at most. */
const rounds = 6

/** The value with every property added that may be present beside the others. */
export function fullestOf(workshop: Workshop, root: Place, valid: JsonValue, source: Source): JsonValue {
  let current = valid
  for (let round = 0; round < rounds; round++) {
    const before = current
    for (const site of sitesOf(workshop, root, before)) current = filled(workshop, root, current, site, source)
    if (current === before) break
  }
  return current
}

function filled(workshop: Workshop, root: Place, value: JsonValue, site: Site, source: Source): JsonValue {
  if (!isObject(site.value)) return value
  let current = value
  for (const [name, property] of propertiesOf(workshop.index, site.demand).properties) {
    const here = valueAt(current, site.at)
    if (!isObject(here) || Object.hasOwn(here, name) || !isPossible(workshop, property)) continue
    const added = replaceAt(current, site.at, { ...here, [name]: workshop.draw(property)(source, deep) })
    if (workshop.judge.holds(root, added)) current = added
  }
  return current
}

function without(value: JsonObject, name: string): JsonObject {
  const { [name]: _, ...others } = value
  return others
}
