import { describe, expect, test } from 'vitest'
import { dateOf, dayFrom, dayOf, daysIn, isoOf, weekdayOf } from './day.ts'
import { dayInWords, weekdayInWords } from './day-in-words.ts'

describe('a day', () => {
  test('is read, written and taken apart as JavaScript does it, from 1989 to 2060', () => {
    const wrong: string[] = []
    for (let time = Date.UTC(1989, 0, 1); time < Date.UTC(2061, 0, 1); time += 86_400_000) {
      const [date, day] = [new Date(time), time / 86_400_000]
      const iso = date.toISOString().slice(0, 10)
      const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
      const same =
        isoOf(day) === iso &&
        dayFrom(iso) === day &&
        dayOf(parts.year, parts.month, parts.dayOfMonth) === day &&
        weekdayOf(day) === (date.getUTCDay() + 6) % 7 &&
        JSON.stringify(dateOf(day)) === JSON.stringify(parts)
      if (!same) wrong.push(iso)
    }
    expect(wrong).toEqual([])
  })

  test.each(
    ['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '2026-04-31'].concat(
      ['2026-1-01', '26-01-01', '02026-01-01', '2026-01-011', ' 2026-01-01', '2026-01-01 ', '2026-01-01T00:00:00Z', ''],
      ['2026/01/01', '2026/01-01', '2026-01/01', '２０２６-01-01', '-026-01-01', '2026-01-1x'],
    ),
  )('is not read from %j', (text) => {
    expect(dayFrom(text)).toBeUndefined()
  })

  test.each([
    { year: 2026, month: 14, dayOfMonth: 1, iso: '2027-02-01' },
    { year: 2026, month: 0, dayOfMonth: 5, iso: '2025-12-05' },
    { year: 2026, month: -11, dayOfMonth: 5, iso: '2025-01-05' },
    { year: 2026, month: 3, dayOfMonth: 0, iso: '2026-02-28' },
  ])('month $month of $year, day $dayOfMonth, is $iso', ({ year, month, dayOfMonth, iso }) => {
    expect(isoOf(dayOf(year, month, dayOfMonth))).toBe(iso)
  })

  test.each([
    { year: 2026, lengths: [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] },
    { year: 2028, lengths: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] },
  ])('the months of $year have $lengths days', ({ year, lengths }) => {
    expect(lengths.map((_, index) => daysIn(year, index + 1))).toEqual(lengths)
    expect(daysIn(year, 13)).toBe(31)
  })

  test('has its name in both languages, as the tables of Intl give it', () => {
    for (let day = dayOf(2026, 1, 1); day < dayOf(2027, 1, 1); day += 1) {
      const said = (locale: string, options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day * 86_400_000)
      const long = { day: 'numeric', month: 'long', year: 'numeric' } as const
      expect(dayInWords(day)).toEqual({
        de: `${said('de-DE', { weekday: 'long' })}, ${said('de-DE', long)}`,
        en: `${said('en-GB', { weekday: 'long' })}, ${said('en-GB', long)}`,
      })
      expect(weekdayInWords(day).de).toBe(said('de-DE', { weekday: 'long' }))
    }
  })
})
