import type { JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'

/** Both languages at once. */
export function say(de: string, en: string): Text {
  return { de, en }
}

/** Where, then what: `POST /v1/referrals, Anfrage: „id“ …`. */
export function sentence(where: Text, what: Text): Text {
  return { de: `${where.de}: ${what.de}`, en: `${where.en}: ${what.en}` }
}

/** Two sentences, one after the other. */
export function followedBy(first: Text, second: Text): Text {
  return { de: `${first.de} ${second.de}`, en: `${first.en} ${second.en}` }
}

/** A value as it stands in a sentence: JSON, cut where it grows long. */
export function shown(value: JsonValue | undefined): string {
  const text = value === undefined ? '–' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** `a, b and c`, at most eight of them. */
export function listed(values: readonly string[]): Text {
  if (values.length === 0) return say('', '')
  const few = values.slice(0, 8)
  const more = values.length - few.length
  const last = more > 0 ? undefined : few.pop()
  const head = few.join(', ')
  if (last === undefined) return say(`${head} und ${more} weitere`, `${head} and ${more} more`)
  return few.length === 0 ? say(last, last) : say(`${head} und ${last}`, `${head} and ${last}`)
}
