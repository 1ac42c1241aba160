import { type Calendar, holidayOn } from './calendar.ts'
import { type Day, dateOf, dayOf, daysIn, weekdayOf } from './day.ts'
import type { Period } from './period.ts'

/** Which days count. */
export interface Counting {
  /** Whether the day of the event counts (§ 187(2) BGB) or not (§ 187(1)). */
  readonly firstDay: 'next-day' | 'same-day'
  /** Whether Saturday is a Werktag where Werktage are counted. It never is where § 26(3) SGB X looks for the next one. */
  readonly saturdayIsWorkday: boolean
  /** Stretches of days in which the period stands still: in order, none reaching into the next. */
  readonly stopped: readonly Stretch[]
}

/** Everything that decides when a deadline ends, but for the calendar. */
export interface Course extends Counting {
  readonly event: Day
  readonly period: Period
  /** Whether Saturday, Sunday and holidays move the end (§ 26(3) s. 1 SGB X). */
  readonly rollsOver: boolean
  readonly extensions: readonly Extension[]
}

/** From a day to a day, both inclusive. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
}

/** By how much, or to which day. */
export type Extension = { readonly by: Period } | { readonly to: Day }

/** How the end came about. */
export interface Ends {
  /** The last day of the period as if nothing had come between. */
  readonly counted: Day
  /** The period with the days in which it stood still, then one stage for each extension. */
  readonly stages: readonly [Stage, ...Stage[]]
  /** The last stage. */
  readonly raw: Day
  readonly effective: Day
}

/** An end by the calendar, and the day to which weekends and holidays move it. */
export interface Stage {
  readonly raw: Day
  readonly effective: Day
}

/** Computes a deadline that is counted in days or more. */
export function endsOf(course: Course, calendar: Calendar): Ends {
  const { event, period, extensions, stopped } = course
  const raw = rawEnd(period, event, calendar, course)
  const counted = stopped.length === 0 ? raw : rawEnd(period, event, calendar, { ...course, stopped: [] })
  let last = stageAt(raw, course, calendar)
  const stages: [Stage, ...Stage[]] = [last]
  for (const extension of extensions) {
    last = stageAt(extendedFrom(last.effective, extension, course, calendar), course, calendar)
    stages.push(last)
  }
  return { counted, stages, raw: last.raw, effective: last.effective }
}

/** The last day of an extension: § 190 BGB lets what is added run from the end of what was there. */
export function extendedFrom(end: Day, extension: Extension, counting: Counting, calendar: Calendar): Day {
  if ('to' in extension) return extension.to
  return rawEnd(extension.by, end, calendar, { ...counting, firstDay: 'next-day' })
}

/** An end by the calendar with the day that counts. */
export function stageAt(raw: Day, { rollsOver }: Course, calendar: Calendar): Stage {
  return { raw, effective: rollsOver ? nextWorkingDay(raw, calendar) : raw }
}

/** The last day of a period that starts with an event on this day, before anybody looks at what day that is. */
function rawEnd(period: Period, event: Day, calendar: Calendar, counting: Counting): Day {
  // § 187(2) BGB counts the first day too: as if the event had been the day before, but for months (§ 188(2) and (3)).
  const before = counting.firstDay === 'same-day' ? event - 1 : event
  if (period.unit === 'working-day') return workingDaysLater(period.count, before, calendar, counting)
  return withoutStops(before, daysOrMonthsLater(period, event, before, counting), counting)
}

/** The day itself, or the next that is no Saturday, Sunday or holiday. */
function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let next = day
  while (isFree(next, calendar)) next += 1
  return next
}

/** Saturday, Sunday or a holiday. */
function isFree(day: Day, calendar: Calendar): boolean {
  return weekdayOf(day) >= 5 || holidayOn(calendar, day) !== undefined
}

function daysOrMonthsLater({ unit, count }: Period, event: Day, before: Day, { firstDay }: Counting): Day {
  if (unit === 'month') return monthsLater(count, event, firstDay)
  return before + (unit === 'week' ? 7 * count : count)
}

/** § 188(2) and (3) BGB: the day with the same number, or, with § 187(2), the one before it; else the last of the month. */
function monthsLater(count: number, event: Day, firstDay: Course['firstDay']): Day {
  const { year, month, dayOfMonth } = dateOf(event)
  // Number 0 is the last day of the month before, which always exists.
  const number = firstDay === 'same-day' ? dayOfMonth - 1 : dayOfMonth
  return dayOf(year, month + count, Math.min(number, daysIn(year, month + count)))
}

function workingDaysLater(count: number, before: Day, calendar: Calendar, counting: Counting): Day {
  const step = Math.sign(count)
  let day = before
  for (let left = Math.abs(count); left > 0; ) {
    day += step
    const isSaturday = counting.saturdayIsWorkday && weekdayOf(day) === 5 && holidayOn(calendar, day) === undefined
    if ((isSaturday || !isFree(day, calendar)) && !isStopped(day, counting)) left -= 1
  }
  return day
}

/** § 209 BGB in kind: days in which a period stands still do not count, nor do those that thereby come into reach. */
function withoutStops(before: Day, counted: Day, counting: Counting): Day {
  let end = counted
  for (const { from, to } of counting.stopped) {
    const first = Math.max(from, before + 1)
    if (first > end) break
    end += Math.max(0, to - first + 1)
  }
  return end
}

/** A period may have many stretches and thousands of days: halving is quicker than looking at each stretch. */
function isStopped(day: Day, { stopped }: Counting): boolean {
  let [low, high] = [0, stopped.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stopped[middle] as Stretch).to < day) low = middle + 1
    else high = middle
  }
  const next = stopped[low]
  return next !== undefined && next.from <= day
}
