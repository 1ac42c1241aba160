import { date, dateTime, time } from './formats/date-time.ts'
import { email } from './formats/email.ts'
import { uri } from './formats/uri.ts'
import { uuid } from './formats/uuid.ts'

/** What a `format` asks of a string. */
export type Format = (text: string) => boolean

/**
 * The formats of the profile, each exact and fast. Compiled validators load this file and nothing else of core;
 * a schema that names another format is refused.
 */
export const formats: Readonly<Record<string, Format>> = { date, 'date-time': dateTime, email, time, uri, uuid }

/** What compiled validators use for a `pattern` that was found harmless when they were compiled. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'u')
}
