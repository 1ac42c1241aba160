import type { Clock } from '../rules/rule.ts'
import type { Text } from '../text.ts'
import type { PassedOn } from './changes.ts'
import { type Day, dateOf } from './day.ts'
import type { Course } from './ends.ts'
import { type Ground, remembered } from './ground.ts'
import type { Period } from './period.ts'
import { type Frame, type Framed, frame, type Step } from './said.ts'

// The sentences keep to letters of Latin-1: without typographic quotation marks they are written out much faster.

/** What the rule demands and what starts the clock. */
export function ruleStep(norm: string, { title, starts }: Clock, { words: length }: Period): Step {
  return {
    norm,
    de: `${title.de}: ${length.de}. ${starts.text.de}`,
    en: `${title.en}: ${length.en}. ${starts.text.en}`,
  }
}

/** What came before the event that counts: the matter went to another body. */
export function passedOnStep({ day, agreed }: PassedOn, norm: string): Framed {
  return { frame: frame({ norm, ...(agreed ? byAgreement : anew) }), day }
}

const byAgreement: Text = {
  de: 'Am % ging die Sache im Einvernehmen an eine weitere Stelle: Die Frist läuft unverändert weiter.',
  en: 'On % the matter went on to another body by agreement: the period runs on as it is.',
}

const anew: Text = {
  de: 'Am % ging die Sache bei der nächsten Stelle ein: Dort beginnt die Frist neu.',
  en: 'On % the next body received the matter: there the period begins anew.',
}

/** Whether the day of the event counts. */
export function eventStep({ event, firstDay, period }: Course): Framed {
  if (firstDay === 'same-day') return { frame: firstDayCounts, day: event }
  return { frame: period.count < 0 ? countedBack : notCounted, day: event }
}

const firstDayCounts = frame({
  norm: '§ 26 Abs. 1 SGB X, § 187 Abs. 2 BGB',
  de: 'Der erste Tag der Frist (%) zählt mit.',
  en: 'The first day of the period (%) counts.',
})

const notCounted = frame({
  norm: '§ 26 Abs. 1 SGB X, § 187 Abs. 1 BGB',
  de: 'Der Tag des Ereignisses (%) zählt nicht mit.',
  en: 'The day of the event (%) does not count.',
})

const countedBack = frame({
  norm: '§ 26 Abs. 1 SGB X, § 187 Abs. 1 BGB',
  de: 'Vom Tag des Ereignisses (%) wird zurückgerechnet; er zählt nicht mit.',
  en: 'The period is counted back from the day of the event (%), which does not count.',
})

/** Where the period ends by the calendar. */
export function lengthStep(course: Course, counted: Day, { lengths }: Ground): Framed {
  const { period } = course
  const way = wayOf(course, counted)
  const known = remembered(lengths, period, () => new Map<Way, Frame>())
  return { frame: remembered(known, way, () => lengthFrame(period, way)), day: counted }
}

function lengthFrame({ words }: Period, way: Way): Frame {
  const { norm, de, en } = ways[way]
  return frame({ norm, de: `${words.de}${de}`, en: `${words.en}${en}` })
}

/** How a period finds its last day. */
export type Way = keyof typeof ways

function wayOf({ period, firstDay, saturdayIsWorkday, event }: Course, counted: Day): Way {
  if (period.unit === 'working-day') return saturdayIsWorkday ? 'workdaysWithSaturday' : 'workdays'
  if (period.unit === 'week') return firstDay === 'same-day' ? 'weeksFromFirstDay' : 'weeks'
  if (period.unit === 'day') return 'days'
  const { dayOfMonth } = dateOf(event)
  const wanted = firstDay === 'same-day' ? dayOfMonth - 1 : dayOfMonth
  if (dateOf(counted).dayOfMonth < wanted) return 'shortMonth'
  return firstDay === 'same-day' ? 'monthsFromFirstDay' : 'months'
}

const days = '§ 26 Abs. 1 SGB X, § 188 Abs. 1 BGB'
const weeks = '§ 26 Abs. 1 SGB X, § 188 Abs. 2 BGB'

const ways = {
  days: { norm: days, de: ': Der letzte Tag ist %.', en: ': the last day is %.' },
  workdays: {
    norm: days,
    de: ', ohne Samstage, Sonntage und Feiertage: Der letzte ist %.',
    en: ', without Saturdays, Sundays and holidays: the last one is %.',
  },
  workdaysWithSaturday: {
    norm: days,
    de: ', Samstage zählen, Sonntage und Feiertage nicht: Der letzte ist %.',
    en: ', Saturdays count, Sundays and holidays do not: the last one is %.',
  },
  weeks: {
    norm: weeks,
    de: ': Die Frist endet am gleichen Wochentag: %.',
    en: ': the period ends on the same day of the week: %.',
  },
  weeksFromFirstDay: {
    norm: weeks,
    de: ': Die Frist endet am Tag vor dem gleichen Wochentag: %.',
    en: ': the period ends on the day before the same day of the week: %.',
  },
  months: {
    norm: weeks,
    de: ': Die Frist endet am Tag mit der gleichen Zahl: %.',
    en: ': the period ends on the day with the same number: %.',
  },
  monthsFromFirstDay: {
    norm: weeks,
    de: ': Die Frist endet am Tag vor dem mit der gleichen Zahl: %.',
    en: ': the period ends on the day before the one with the same number: %.',
  },
  shortMonth: {
    norm: '§ 26 Abs. 1 SGB X, § 188 Abs. 3 BGB',
    de: ': Den entsprechenden Tag hat dieser Monat nicht; die Frist endet mit seinem letzten: %.',
    en: ': this month lacks the corresponding day; the period ends with its last: %.',
  },
} as const satisfies Record<string, Step>
