import { readFileSync } from 'node:fs'
import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered } from './asked.contract.ts'
import { type Land, lands } from './place.ts'

// A second reckoner, written the slow way from the text of the law: it walks from day to day on the dates of JavaScript,
// with the holidays of the other library. It shares no line with the engine.

interface Asked {
  readonly period: string
  readonly from: string
  readonly land: Land
  readonly firstDay: 'next-day' | 'same-day'
  readonly saturdayIsWorkday: boolean
}

const publicDays = new Map<string, ReadonlySet<string>>()

function isHoliday(date: string, land: Land): boolean {
  const year = Number(date.slice(0, 4))
  const key = `${land} ${year}`
  let days = publicDays.get(key)
  if (days === undefined) {
    const all = new Holidays('DE', land).getHolidays(year).filter(({ type }) => type === 'public')
    days = new Set(all.map((one) => one.date.slice(0, 10)))
    publicDays.set(key, days)
  }
  // The one difference since 1995 that is listed in calendar.test.ts.
  return days.has(date) || (land === 'BY' && date.endsWith('-08-15'))
}

function step(date: string, days: number): string {
  const next = new Date(`${date}T12:00:00Z`)
  next.setUTCDate(next.getUTCDate() + days)
  return next.toISOString().slice(0, 10)
}

const weekdays = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' })

function weekday(date: string): string {
  return weekdays.format(new Date(`${date}T12:00:00Z`))
}

const longDates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function isSaturdaySundayOrHoliday(date: string, land: Land): boolean {
  return ['Sat', 'Sun'].includes(weekday(date)) || isHoliday(date, land)
}

function rawEnd({ period, from, land, firstDay, saturdayIsWorkday }: Asked): string {
  const amount = Number.parseInt(period.slice(1), 10)
  const unit = period.replace(/^P\d+/, '')
  // § 187(2) BGB: the first day counts; § 187(1): counting begins on the day after.
  let day = firstDay === 'same-day' ? from : step(from, 1)
  if (unit === 'D' || unit === 'W') {
    for (let counted = 1; counted < amount * (unit === 'W' ? 7 : 1); counted += 1) day = step(day, 1)
    return day
  }
  if (unit === 'WD') {
    for (let counted = 0; ; day = step(day, 1)) {
      const free = weekday(day) === 'Sun' || isHoliday(day, land) || (weekday(day) === 'Sat' && !saturdayIsWorkday)
      if (!free) counted += 1
      if (counted === amount) return day
    }
  }
  return monthsOn(from, amount * (unit === 'Y' ? 12 : 1), firstDay)
}

/** § 188(2) and (3) BGB: the day of that number in the last month, or its last; with § 187(2) the day before that number. */
function monthsOn(from: string, months: number, firstDay: Asked['firstDay']): string {
  let [year = 0, month = 0] = from.split('-').map(Number)
  for (let counted = 0; counted < months; counted += 1) {
    month += 1
    if (month === 13) [year, month] = [year + 1, 1]
  }
  const wanted = Number(from.slice(8)) - (firstDay === 'same-day' ? 1 : 0)
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  if (wanted === 0) return step(first, -1)
  let day = first
  while (Number(day.slice(8)) < wanted && step(day, 1).slice(0, 7) === first.slice(0, 7)) day = step(day, 1)
  return day
}

function oracle(asked: Asked): { readonly rawEnd: string; readonly effectiveEnd: string } {
  const raw = rawEnd(asked)
  let end = raw
  while (isSaturdaySundayOrHoliday(end, asked.land)) end = step(end, 1)
  return { rawEnd: raw, effectiveEnd: end }
}

const land = fc.constantFrom(...(Object.keys(lands) as Land[]))
const date = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
const period = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((count) => `P${count}D`),
  fc.integer({ min: 1, max: 26 }).map((count) => `P${count}W`),
  fc.integer({ min: 1, max: 40 }).map((count) => `P${count}WD`),
  fc.integer({ min: 1, max: 24 }).map((count) => `P${count}M`),
  fc.integer({ min: 1, max: 4 }).map((count) => `P${count}Y`),
)
const choices = { firstDay: fc.constantFrom('next-day' as const, 'same-day' as const), saturdayIsWorkday: fc.boolean() }

describe('the engine agrees with a second reckoner', () => {
  test('on random days, periods and Länder, 2020 to 2035', () => {
    const asked = fc.record({ period, from: date('2020-01-01', '2035-12-31'), land, ...choices })
    fc.assert(
      fc.property(asked, (one) => {
        expect(answered(one)).toMatchObject(oracle(one))
      }),
      { numRuns: 4000 },
    )
  })

  test('on random days, 1995 to 2046', () => {
    const asked = fc.record({ period, from: date('1995-01-01', '2046-06-30'), land, ...choices })
    fc.assert(
      fc.property(asked, (one) => {
        expect(answered(one)).toMatchObject(oracle(one))
      }),
      { numRuns: 600 },
    )
  })

  test('where it is hardest: around the ends of months and the great feasts', () => {
    const from = fc
      .record({
        year: fc.integer({ min: 2020, max: 2035 }),
        around: fc.constantFrom(
          '01-31',
          '02-28',
          '03-31',
          '12-31',
          '12-11',
          '12-18',
          '04-17',
          '05-01',
          '10-31',
          '08-15',
        ),
        off: fc.integer({ min: -3, max: 3 }),
      })
      .map(({ year, around, off }) => step(`${year}-${around}`, off))
    fc.assert(
      fc.property(fc.record({ period, from, land, ...choices }), (one) => {
        expect(answered(one)).toMatchObject(oracle(one))
      }),
      { numRuns: 3000 },
    )
  })

  test('on every vector of the standard that is a bare period of one Land and nothing more', () => {
    const file = new URL('../../../schemas/rules/vectors/deadlines.json', import.meta.url)
    const { published, more } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly [list: string]: readonly { readonly question: Partial<Asked>; readonly answer: object }[]
    }
    const plain = ['period', 'from', 'land', 'firstDay', 'saturdayIsWorkday']
    const some = [...(published ?? []), ...(more ?? [])].filter(({ question }) => {
      const names = Object.keys(question)
      return (
        ['period', 'from', 'land'].every((name) => names.includes(name)) && names.every((name) => plain.includes(name))
      )
    })
    // Before 1995 the other library does not know the holidays of the time.
    const recent = some.filter(({ question }) => (question.from ?? '') >= '1995')
    expect(recent.length).toBeGreaterThan(20)
    for (const { question, answer } of recent) {
      const asked = { firstDay: 'next-day', saturdayIsWorkday: false, ...question } as Asked
      expect(oracle(asked)).toMatchObject(answer)
    }
  })
})

describe('a period that stands still agrees with walking from day to day', () => {
  const stretch = fc
    .record({ from: date('2026-08-25', '2026-11-30'), days: fc.integer({ min: 0, max: 20 }) })
    .map(({ from, days }) => ({ from, to: step(from, days) }))
  const stopped = fc.array(stretch, { minLength: 1, maxLength: 8 })

  test.each(['D', 'WD'])('however many stretches there are, in whatever order: %s', (unit) => {
    const amount = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(fc.record({ amount, stopped, land }), (one) => {
        let day = '2026-09-07'
        for (let left = one.amount; left > 0; ) {
          day = step(day, 1)
          const isFree = unit === 'WD' && isSaturdaySundayOrHoliday(day, one.land)
          if (!isFree && !one.stopped.some(({ from, to }) => from <= day && day <= to)) left -= 1
        }
        const asked = { period: `P${one.amount}${unit}`, from: '2026-09-07', land: one.land, stopped: one.stopped }
        expect(answered(asked).rawEnd).toBe(day)
      }),
      { numRuns: 500 },
    )
  })
})

describe('whatever is asked', () => {
  const asked = fc.record({ period, from: date('1990-01-01', '2045-12-31'), land, ...choices })

  test('the end is never before the raw end, and never a Saturday, Sunday or holiday', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const { rawEnd: raw = '', effectiveEnd: end = '' } = answered(one)
        expect(end >= raw).toBe(true)
        expect(['Sat', 'Sun']).not.toContain(weekday(end))
        expect(step(raw, 6) >= end).toBe(true)
      }),
    )
  })

  test('a later event never ends earlier', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const next = answered({ ...one, from: step(one.from, 1) })
        expect((next.effectiveEnd ?? '') >= (answered(one).effectiveEnd ?? '')).toBe(true)
      }),
    )
  })

  test('every step names a norm and says something in both languages, in letters that are written fast', () => {
    fc.assert(
      fc.property(asked, (one) => {
        for (const { norm, de, en } of answered(one).because) {
          expect(norm).toMatch(/^(§|Art\.|Verordnung)/)
          expect(de).not.toBe(en)
          expect(`${norm}${de}${en}`).toMatch(/^[\u0020-\u00ff]+$/)
        }
      }),
    )
  })

  test('the last day named in the explanation is the end, unless it tells what else it might be', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const { because, effectiveEnd = '' } = answered({ ...one, saturdayIsWorkday: false })
        const said = because.filter(({ de }) => !/angenommen|gerechnet;/.test(de)).map(({ en }) => en)
        const last = said
          .join(' ')
          .match(/\d{1,2} [A-Z][a-z]+ \d{4}/g)
          ?.at(-1)
        expect(last).toBe(longDates.format(Date.parse(effectiveEnd)))
      }),
    )
  })
})
