import { KnownError } from '../errors.ts'
import { type Clock, partsOf } from '../rules/rule.ts'
import { clockOn, ruleOn } from '../rules/rule-book.ts'
import { shown } from '../validation/quote.ts'
import { type Day, dateOf, dayFrom, dayOf, firstYear, isoOf, lastYear } from './day.ts'
import { type Asked, type CitedClock, citedClock, type Ground, type NamedClock, remembered } from './ground.ts'
import { type Period, periodFrom } from './period.ts'
import type { Question } from './question.ts'

/** Finds what a question asks about, in the version in force on the day of the event. */
export function askedBy(question: Question, ground: Ground): Asked {
  const { rule: name, period } = question
  if (name === undefined) {
    if (period === undefined) throw ruleMissing()
    return { cited: undefined, period: periodNamed(period, ground) }
  }
  const found = clockNamed(name, question, ground)
  if (question.firstDay !== undefined) throw onlyBare('firstDay')
  if (question.exception !== undefined) throw onlyBare('exception')
  const isSetByBody = 'set-by-body' in found.clock.runs
  if (isSetByBody && period === undefined) throw periodNeeded(name)
  if (!isSetByBody && period !== undefined) throw periodTwice(name)
  const { runs } = found.clock
  if ('immediate' in runs) return { cited: found, period: undefined, warnAfter: runs.immediate.warnAfter }
  return { cited: found, period: found.period ?? periodNamed(period ?? '', ground) }
}

/** The clock that a question names, in the version in force on its day. */
export function clockNamed(
  name: string,
  question: Pick<Question, 'from' | 'asOf'>,
  { book, names }: Ground,
): CitedClock {
  const date = dayInForce(question)
  const named = names.get(name) ?? namedClock(spelt(name), names)
  const rule = ruleOn(book, named.rule, date)
  const known = named.versions.get(rule)
  if (known !== undefined) return known
  const cited = citedClock(rule, clockOn(book, named.name, date).clock)
  named.versions.set(rule, cited)
  // Only now: names that lead nowhere are without number.
  names.set(named.name, named)
  return cited
}

function namedClock(name: string, names: Ground['names']): NamedClock {
  return names.get(name) ?? { name, rule: partsOf(name).rule, versions: new Map() }
}

function periodNamed(text: string, { periods }: Ground): Period {
  return remembered(periods, text, periodFrom)
}

/** Reads a day of a question. Throws KnownError `date-invalid` or `date-outside-calendar`. */
export function dayAt(at: string, text: string): Day {
  const day = dayFrom(text)
  if (day === undefined) throw dateInvalid(at, text)
  return withinCalendar(day, at)
}

/** Passes on a day that the calendars reach. Throws KnownError `date-outside-calendar`. */
export function withinCalendar(day: Day, at: string): Day {
  if (day >= firstDay && day <= lastDay) return day
  const { year } = dateOf(day)
  throw new KnownError('date-outside-calendar', {
    de: `${at}: Das Jahr ${year} liegt außerhalb der Kalender (${firstYear} bis ${lastYear}). Rechnen Sie diese Frist von Hand.`,
    en: `${at}: the year ${year} lies outside the calendars (${firstYear} to ${lastYear}). Compute this deadline by hand.`,
  })
}

const firstDay = dayOf(firstYear, 1, 1)
const lastDay = dayOf(lastYear, 12, 31)

/** Passes on a day that is not too early. Throws KnownError `deadline-change-impossible`. */
export function notBefore(earliest: Day, day: Day, at: string): Day {
  if (day >= earliest) return day
  throw new KnownError('deadline-change-impossible', {
    de: `${at}: Der ${isoOf(day)} ist zu früh; möglich ist frühestens der ${isoOf(earliest)}. Berichtigen Sie den Tag.`,
    en: `${at}: ${isoOf(day)} is too early; the earliest possible day is ${isoOf(earliest)}. Correct the day.`,
  })
}

/** The day of the event; a period that starts with the end of the year starts with its last day. */
export function eventOf({ from }: Question, clock: Clock | undefined): Day {
  const day = dayAt('from', from)
  return clock?.starts.endOf === 'year' ? dayOf(dateOf(day).year, 12, 31) : day
}

/** `d-05/Without-Opinion` is `D-05/without-opinion`: rules are written large, clocks small. */
function spelt(name: string): string {
  const [rule = '', ...clock] = name.split('/')
  return [rule.toUpperCase(), ...clock.map((part) => part.toLowerCase())].join('/')
}

function dayInForce({ asOf, from }: Pick<Question, 'from' | 'asOf'>): string {
  if (asOf !== undefined) return isoAt('asOf', asOf)
  // The day of an instant, as it is written, is the day of the event.
  const day = from.slice(0, 10)
  if (dayFrom(day) === undefined) throw dateInvalid('from', from)
  return isoAt('from', day)
}

function isoAt(at: string, text: string): string {
  dayAt(at, text)
  return text
}

function dateInvalid(at: string, text: string): KnownError {
  const said = shown(text)
  return new KnownError('date-invalid', {
    de: `${at} „${said}“: Diesen Tag gibt es nicht, oder er ist nicht als Datum geschrieben. Schreiben Sie ihn wie 2026-09-07.`,
    en: `${at} "${said}": There is no such day, or it is not written as a date. Write it like 2026-09-07.`,
  })
}

function ruleMissing(): KnownError {
  return new KnownError('deadline-question-invalid', {
    de: 'Nennen Sie mit „rule“ eine Regel (D-03) oder mit „period“ eine Frist (P2W).',
    en: 'Name a rule (D-03) with "rule" or a period (P2W) with "period".',
  })
}

function periodNeeded(name: string): KnownError {
  return new KnownError('deadline-period-needed', {
    de: `${name}: Diese Frist setzt die Stelle selbst. Nennen Sie mit „period“, wie lang sie ist (P2W).`,
    en: `${name}: the body sets this period itself. Say with "period" how long it is (P2W).`,
  })
}

function periodTwice(name: string): KnownError {
  return new KnownError('deadline-question-invalid', {
    de: `/period: Wie lang die Frist von ${name} ist, sagt das Gesetz. Lassen Sie „period“ weg oder „rule“.`,
    en: `/period: the law says how long the period of ${name} is. Leave out "period" or "rule".`,
  })
}

function onlyBare(name: string): KnownError {
  return new KnownError('deadline-question-invalid', {
    de: `/${name}: Das sagt schon die Regel. Lassen Sie es weg, oder nennen Sie statt der Regel eine Frist mit „period“.`,
    en: `/${name}: The rule says so already. Leave it out, or name a period with "period" instead of the rule.`,
  })
}
