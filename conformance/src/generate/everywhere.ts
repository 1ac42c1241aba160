import type { JsonObject } from '@fallnetz/core'
import type { Rulebook } from '../rulebook.ts'
import { replaceAt } from './places.ts'

/**
 * The message with this text at each of these places that takes it; undefined where none does.
 */
export function withEverywhere(
  { accepts, messageSchema, chart }: Rulebook,
  start: JsonObject,
  text: string,
  places: readonly string[],
): JsonObject | undefined {
  const schema = messageSchema(chart.start)
  const all = places.reduce((message, at) => replaceAt(message, at, text), start)
  if (places.length > 0 && accepts(all, schema)) return all
  let result: JsonObject | undefined
  for (const at of places) {
    const candidate = replaceAt(result ?? start, at, text)
    if (accepts(candidate, schema)) result = candidate
  }
  return result
}
