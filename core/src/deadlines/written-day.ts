import { type Day, isoOf } from './day.ts'
import { dayInWords } from './day-in-words.ts'
import { type Octets, octetsOf } from './octets.ts'

/** A day as it is written in answers. */
export interface WrittenDay {
  readonly iso: string
  readonly de: Octets
  readonly en: Octets
}

/** Days that were written before, by their number. */
export type WrittenDays = (WrittenDay | undefined)[]

export function writtenDay(day: Day, days: WrittenDays): WrittenDay {
  const before = days[day]
  if (before !== undefined) return before
  const { de, en } = dayInWords(day)
  const written = { iso: isoOf(day), de: octetsOf(de), en: octetsOf(en) }
  days[day] = written
  return written
}
