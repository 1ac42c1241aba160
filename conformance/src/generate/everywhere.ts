import type { JsonObject } from '@fallnetz/core'
import type { Rulebook } from '../rulebook.ts'
import { placesIn, replaceAt } from './places.ts'

/**
 * The starting message with this text at every place of its payload where the schema allows it; undefined where it is
 * allowed nowhere.
 */
export function withEverywhere(
  { accepts, messageSchema, chart }: Rulebook,
  start: JsonObject,
  text: string,
): JsonObject | undefined {
  const schema = messageSchema(chart.start)
  let result: JsonObject | undefined
  for (const { at, value } of placesIn(start['payload'] ?? {}, '/payload')) {
    if (typeof value !== 'string') continue
    const candidate = replaceAt(result ?? start, at, text)
    if (accepts(candidate, schema)) result = candidate
  }
  return result
}
