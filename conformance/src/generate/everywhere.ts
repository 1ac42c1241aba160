import type { JsonObject } from '@fallnetz/core'
import type { Rulebook } from '../rulebook.ts'
import { placesIn, replaceAt } from './places.ts'

/** The places of a starting message's payload that take ordinary words: names, notes, and no codes or dates. */
export function wordPlaces({ accepts, messageSchema, chart }: Rulebook, start: JsonObject): string[] {
  const schema = messageSchema(chart.start)
  const texts = [...placesIn(start['payload'] ?? {}, '/payload')].filter(({ value }) => typeof value === 'string')
  return texts.map(({ at }) => at).filter((at) => accepts(replaceAt(start, at, 'Wort'), schema))
}

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

const lengths = [4_000, 2_000, 1_000, 500, 300, 200, 100, 60]

/** The message with every text of its payload as long as these lengths and the schema allow. */
export function withLongest(rulebook: Rulebook, start: JsonObject): JsonObject {
  const schema = rulebook.messageSchema(rulebook.chart.start)
  let result = start
  for (const at of wordPlaces(rulebook, start)) {
    // The longest first: most places take none of these, and the first they take is the one.
    for (const length of lengths) {
      const candidate = replaceAt(
        result,
        at,
        'Straße '
          .repeat(length)
          .slice(0, length - 1)
          .concat('e'),
      )
      if (!rulebook.accepts(candidate, schema)) continue
      result = candidate
      break
    }
  }
  return result
}
