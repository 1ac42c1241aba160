// What compiled validators need when they run. They load this file and nothing else of core.
import type { JsonObject, JsonValue } from '../json/value.ts'
import { contentKey } from './content-key.ts'
import { date, dateTime, time } from './formats/date-time.ts'
import { email } from './formats/email.ts'
import { uri } from './formats/uri.ts'
import { uuid } from './formats/uuid.ts'

/** What a `format` asks of a string. */
export type Format = (text: string) => boolean

/** The formats of the profile, each exact and fast; a schema that names another format is refused. */
export const formats: Readonly<Record<string, Format>> = { date, 'date-time': dateTime, email, time, uri, uuid }

/** What compiled validators use for a `pattern` that was found harmless when they were compiled. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'u')
}

/** Whether a text has more characters than this, counted as JSON Schema counts: in code points. */
export function isLonger(text: string, most: number): boolean {
  return text.length > most && codePoints(text) > most
}

/** Whether a text has fewer characters than this. A character takes two UTF-16 units at most. */
export function isShorter(text: string, fewest: number): boolean {
  return text.length < fewest * 2 && codePoints(text) < fewest
}

/** The number of characters (code points) of a text. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** Whether two values have the same content, whatever they are: also objects with a `toString` of their own. */
export function isSame(a: JsonValue, b: JsonValue): boolean {
  return a === b || contentKey(a) === contentKey(b)
}

/** Whether a value is one of these. */
export function isOneOf(value: JsonValue, possible: readonly JsonValue[]): boolean {
  if (typeof value !== 'object' || value === null) return possible.includes(value)
  return possible.some((one) => isSame(value, one))
}

/** Whether no two items have the same content; takes a time that grows with the length of the list only. */
export function isUnique(items: readonly JsonValue[]): boolean {
  return items.length < 2 || new Set(items.map(contentKey)).size === items.length
}

/** The first name of an object that is none of these, if it has one. */
export function otherName(value: JsonObject, names: ReadonlySet<string>): string | undefined {
  for (const name in value) if (!names.has(name)) return name
  return undefined
}
