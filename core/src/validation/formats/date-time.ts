/** A day that exists, written 2026-11-22 (RFC 3339, full-date). */
export function date(text: string): boolean {
  return text.length === 10 && isDate(text)
}

/** An instant with its offset, written 2026-11-22T09:30:00+01:00 (RFC 3339, date-time). */
export function dateTime(text: string): boolean {
  return text.length >= 20 && (text.charCodeAt(10) | 32) === 116 && isDate(text) && isTime(text, 11)
}

/** A time of day with its offset, written 09:30:00+01:00 (RFC 3339, full-time). */
export function time(text: string): boolean {
  return text.length >= 9 && isTime(text, 0)
}

const hyphen = 45
const colon = 58

function isDate(text: string): boolean {
  const century = twoDigits(text, 0)
  const year = twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  if (century < 0 || year < 0 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= daysOf(century * 100 + year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `hh:mm:ss`, perhaps a fraction, then `Z` or `±hh:mm`, up to the end of the text. */
function isTime(text: string, at: number): boolean {
  const hour = twoDigits(text, at)
  const minute = twoDigits(text, at + 3)
  const second = twoDigits(text, at + 6)
  if (text.charCodeAt(at + 2) !== colon || text.charCodeAt(at + 5) !== colon) return false
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false
  const zone = afterFraction(text, at + 8)
  const offset = zone < 0 ? undefined : offsetMinutes(text, zone)
  if (offset === undefined) return false
  // A leap second is only ever inserted at the end of a day in UTC.
  return second < 60 || (hour * 60 + minute - offset + 2880) % 1440 === 1439
}

function afterFraction(text: string, at: number): number {
  if (text.charCodeAt(at) !== 46) return at
  let next = at + 1
  while (isDigit(text.charCodeAt(next))) next += 1
  return next === at + 1 ? -1 : next
}

function offsetMinutes(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at)
  if ((sign | 32) === 122) return text.length === at + 1 ? 0 : undefined
  if ((sign !== 43 && sign !== hyphen) || text.length !== at + 6 || text.charCodeAt(at + 3) !== colon) return undefined
  const hours = twoDigits(text, at + 1)
  const minutes = twoDigits(text, at + 4)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined
  return (sign === 43 ? 1 : -1) * (hours * 60 + minutes)
}

/** The number two digits say, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : -1
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57
}
