/** A calendar day as a whole number: days since 1 January 1970. It has no time of day and no time zone. */
export type Day = number

/** The years the calendars reach. */
export const firstYear = 1990
export const lastYear = 2050

// Years are counted from March, so that a leap day is their last. From March 1900 to February 2100 every fourth year has
// one, which is all the calendars need.
const march1900 = -25_508

/** The day with this date; months beyond December are those of the years that follow. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const months = 12 * (year - 1900) + month - 3
  const since = Math.floor(months / 12)
  return march1900 + Math.floor((1461 * since) / 4) + daysBefore(months - 12 * since) + dayOfMonth - 1
}

/** The parts of a day's date; months count from 1. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const days = day - march1900
  const since = Math.floor((4 * days + 3) / 1461)
  const dayOfYear = days - Math.floor((1461 * since) / 4)
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - daysBefore(month) + 1
  return month < 10
    ? { year: 1900 + since, month: month + 3, dayOfMonth }
    : { year: 1901 + since, month: month - 9, dayOfMonth }
}

/** Reads `2026-09-07`; undefined for everything else, also for a day that does not exist. */
export function dayFrom(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined
  const [year, month, dayOfMonth] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  // No comparison holds for what is not a number.
  const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month)
  return exists ? dayOf(year, month, dayOfMonth) : undefined
}

/** Writes a day as `2026-09-07`. */
export function isoOf(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day)
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

/** How many days a month has; month 13 is January of the next year. */
export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** Monday is 0, Saturday 5, Sunday 6. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (day + 3) % 7
}

/** Days of a year before one of its months, March being month 0: 31 and 30 by turns but for July and August. */
function daysBefore(month: number): number {
  return Math.floor((153 * month + 2) / 5)
}

/** The number that these digits say, or NaN. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = 10 * number + digit
  }
  return number
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}
