import type { Clock } from '../rules/rule.ts'
import type { Text } from '../text.ts'
import type { PassedOn } from './changes.ts'
import { type Day, dateOf } from './day.ts'
import { dayInWords } from './day-in-words.ts'
import type { Course } from './ends.ts'
import { type Ground, rememberedDay, shared } from './ground.ts'
import type { Period } from './period.ts'

// The texts keep to letters of Latin-1: without typographic quotation marks they are written out much faster, and
// 100,000 answers a second bring some of them each.

/** One step of an answer: the norm, and what follows from it here. */
export interface Step {
  readonly norm: string
  readonly de: string
  readonly en: string
}

/** What the rule demands and what starts the clock. */
export function ruleStep(norm: string, { title, starts }: Clock, { words: length }: Period): Step {
  return {
    norm,
    de: `${title.de}: ${length.de}. ${starts.text.de}`,
    en: `${title.en}: ${length.en}. ${starts.text.en}`,
  }
}

/** What came before the event that counts: the matter went to another body. */
export function passedOnStep({ day, agreed }: PassedOn, norm: string): Step {
  const words = dayInWords(day)
  if (agreed) {
    return {
      norm,
      de: `Am ${words.de} ging die Sache im Einvernehmen an eine weitere Stelle: Die Frist läuft unverändert weiter.`,
      en: `On ${words.en} the matter went on to another body by agreement: the period runs on as it is.`,
    }
  }
  return {
    norm,
    de: `Am ${words.de} ging die Sache bei der nächsten Stelle ein: Dort beginnt die Frist neu.`,
    en: `On ${words.en} the next body received the matter: there the period begins anew.`,
  }
}

/** Whether the day of the event counts. */
export function eventStep({ event, firstDay, period }: Course, ground: Ground): Step {
  if (firstDay === 'next-day' && period.count > 0) {
    return rememberedDay(ground.events, event, (day) => shared(notCounted(day), ground))
  }
  const day = dayInWords(event)
  if (firstDay === 'same-day') {
    return {
      norm: '§ 26 Abs. 1 SGB X, § 187 Abs. 2 BGB',
      de: `Der erste Tag der Frist (${day.de}) zählt mit.`,
      en: `The first day of the period (${day.en}) counts.`,
    }
  }
  return {
    norm: '§ 26 Abs. 1 SGB X, § 187 Abs. 1 BGB',
    de: `Vom Tag des Ereignisses (${day.de}) wird zurückgerechnet; er zählt nicht mit.`,
    en: `The period is counted back from the day of the event (${day.en}), which does not count.`,
  }
}

function notCounted(event: Day): Step {
  const day = dayInWords(event)
  return {
    norm: '§ 26 Abs. 1 SGB X, § 187 Abs. 1 BGB',
    de: `Der Tag des Ereignisses (${day.de}) zählt nicht mit.`,
    en: `The day of the event (${day.en}) does not count.`,
  }
}

/** Where the period ends by the calendar. */
export function lengthStep(course: Course, counted: Day, { days }: Ground): Step {
  const { period } = course
  const [length, day] = [period.words, rememberedDay(days, counted, dayInWords)]
  if (period.unit === 'working-day') return workingDaysStep(course, length, day)
  if (period.unit === 'day') {
    return {
      norm: '§ 26 Abs. 1 SGB X, § 188 Abs. 1 BGB',
      de: `${length.de}: Der letzte Tag ist ${day.de}.`,
      en: `${length.en}: the last day is ${day.en}.`,
    }
  }
  if (period.unit === 'month' && isShortMonth(course, counted)) {
    return {
      norm: '§ 26 Abs. 1 SGB X, § 188 Abs. 3 BGB',
      de: `${length.de}: Den entsprechenden Tag hat dieser Monat nicht; die Frist endet mit seinem letzten: ${day.de}.`,
      en: `${length.en}: this month lacks the corresponding day; the period ends with its last: ${day.en}.`,
    }
  }
  const what = correspondence[course.firstDay][period.unit === 'week' ? 'week' : 'month']
  return {
    norm: '§ 26 Abs. 1 SGB X, § 188 Abs. 2 BGB',
    de: `${length.de}: Die Frist endet am ${what.de}: ${day.de}.`,
    en: `${length.en}: the period ends on ${what.en}: ${day.en}.`,
  }
}

const correspondence = {
  'next-day': {
    week: { de: 'gleichen Wochentag', en: 'the same day of the week' },
    month: { de: 'Tag mit der gleichen Zahl', en: 'the day with the same number' },
  },
  'same-day': {
    week: { de: 'Tag vor dem gleichen Wochentag', en: 'the day before the same day of the week' },
    month: { de: 'Tag vor dem mit der gleichen Zahl', en: 'the day before the one with the same number' },
  },
} as const

function workingDaysStep({ saturdayIsWorkday }: Course, length: Text, day: Text): Step {
  const free = saturdayIsWorkday
    ? { de: 'Samstage zählen, Sonntage und Feiertage nicht', en: 'Saturdays count, Sundays and holidays do not' }
    : { de: 'ohne Samstage, Sonntage und Feiertage', en: 'without Saturdays, Sundays and holidays' }
  return {
    norm: '§ 26 Abs. 1 SGB X, § 188 Abs. 1 BGB',
    de: `${length.de}, ${free.de}: Der letzte ist ${day.de}.`,
    en: `${length.en}, ${free.en}: the last one is ${day.en}.`,
  }
}

/** § 188(3) BGB was needed: the month of the end lacks the number that § 188(2) looks for. */
function isShortMonth({ event, firstDay }: Course, end: Day): boolean {
  const { dayOfMonth } = dateOf(event)
  return dateOf(end).dayOfMonth < (firstDay === 'same-day' ? dayOfMonth - 1 : dayOfMonth)
}
