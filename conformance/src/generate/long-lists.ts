import type { JsonObject } from '@fallnetz/core'
import type { Rulebook } from '../rulebook.ts'
import { placesIn, replaceAt } from './places.ts'

// Far beyond what a table with numbered columns or a first page would hold.
const lengths = [50, 20, 11]
const largest = 500_000

/** The start with its lists as long as the schema allows, up to fifty, by repeating what stands in them. */
export function withLongLists({ accepts, messageSchema, chart }: Rulebook, start: JsonObject): JsonObject {
  const schema = messageSchema(chart.start)
  let result = start
  for (const { at, value } of placesIn(start)) {
    if (!Array.isArray(value) || value.length === 0) continue
    for (const length of lengths) {
      const list = Array.from({ length }, (_, index) => value[index % value.length] ?? null)
      const longer = replaceAt(result, at, list)
      if (!accepts(longer, schema) || JSON.stringify(longer).length > largest) continue
      result = longer
      break
    }
  }
  return result
}
