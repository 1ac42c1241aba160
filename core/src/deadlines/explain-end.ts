import { periodInWords } from '../rules/period-in-words.ts'
import type { ClockException } from '../rules/rule.ts'
import type { Text } from '../text.ts'
import { type Calendar, holidayOn } from './calendar.ts'
import { type Day, weekdayOf } from './day.ts'
import { dayInWords, weekdayInWords } from './day-in-words.ts'
import type { Extension } from './ends.ts'
import { type Ground, remembered } from './ground.ts'
import { type Land, nameOfLand } from './place.ts'
import { type Frame, type Framed, frame, type Said, type Sentence, type Step, sentence } from './said.ts'

/** What became of an end in view of the day it falls on. */
export function movedStep(raw: Day, effective: Day, calendar: Calendar, { stays, moves }: Ground): Said {
  const { land } = calendar.place
  if (raw === effective) return remembered(stays, land, staysIn)
  const free = freeDays(raw, effective, calendar)
  return { frame: remembered(moves, `${land} ${free.de}`, () => movesIn(land, free)), day: effective }
}

function staysIn(land: Land): Sentence {
  const name = nameOfLand(land)
  return sentence({
    norm: '§ 26 Abs. 3 Satz 1 SGB X',
    de: `Das ist in ${name.de} kein Samstag, Sonntag oder Feiertag: Dabei bleibt es.`,
    en: `In ${name.en} this is no Saturday, Sunday or holiday: so it stays.`,
  })
}

function movesIn(land: Land, free: Text): Frame {
  const name = nameOfLand(land)
  return frame({
    norm: '§ 26 Abs. 3 Satz 1 SGB X',
    de: `Das ist in ${name.de} ein Samstag, Sonntag oder Feiertag (${free.de}). Die Frist endet am nächsten Werktag: %.`,
    en: `In ${name.en} this is a Saturday, Sunday or holiday (${free.en}). The period ends on the next working day: %.`,
  })
}

/** Why each day up to the end is none: `Samstag, dann Sonntag`. */
function freeDays(raw: Day, effective: Day, calendar: Calendar): Text {
  let { de, en } = freeDay(raw, calendar)
  for (let day = raw + 1; day < effective; day += 1) {
    const next = freeDay(day, calendar)
    de += `, dann ${next.de}`
    en += `, then ${next.en}`
  }
  return { de, en }
}

function freeDay(day: Day, calendar: Calendar): Text {
  const [name, weekday] = [holidayOn(calendar, day)?.name, weekdayInWords(day)]
  if (name === undefined) return weekday
  if (weekdayOf(day) < 5) return name
  return { de: `${weekday.de} und ${name.de}`, en: `${weekday.en} and ${name.en}` }
}

/** Days on which the period stood still. */
export function stoppedStep(days: number, raw: Day): Step {
  const [length, day] = [periodInWords(`P${days}D`), dayInWords(raw)]
  return {
    norm: '§ 209 BGB entsprechend',
    de: `Angehalten: Die Frist endet ${length.de} später, rechnerisch am ${day.de}.`,
    en: `Stopped: the period ends ${length.en} later, by the calendar on ${day.en}.`,
  }
}

/** One extension, from the end so far to its own by the calendar. */
export function extensionStep(norm: string, extension: Extension, raw: Day, before: Day): Step {
  const [day, end] = [dayInWords(raw), dayInWords(before)]
  if ('to' in extension) return { norm, de: `Verlängert bis ${day.de}.`, en: `Extended until ${day.en}.` }
  const length = extension.by.words
  return {
    norm: `${norm}, § 190 BGB`,
    de: `Verlängert um ${length.de}, gerechnet vom bisherigen Ende (${end.de}): rechnerisch bis ${day.de}.`,
    en: `Extended by ${length.en} from the end so far (${end.en}): by the calendar until ${day.en}.`,
  }
}

/** A day that was told to the person as the end. */
export function announcedStep(day: Day): Framed {
  return { frame: announced, day }
}

const announced = frame({
  norm: '§ 26 Abs. 3 Satz 2 SGB X',
  de: 'Der Person wurde unter Hinweis auf diese Vorschrift ein Tag mitgeteilt; er gilt: %.',
  en: 'The person was told a day with reference to this provision; it counts: %.',
})

/** Why an end does not move; `norm` is that of the rule, where it is the rule that says so. */
export function unmovedStep(exception: ClockException, norm: string): Step {
  return exception === 'other' ? { ...unmoved, norm } : exceptions[exception]
}

const unmoved: Step = {
  norm: '§ 26 Abs. 3 Satz 2 SGB X',
  de: 'Der Tag verschiebt sich nicht, auch wenn er ein Samstag, Sonntag oder Feiertag ist.',
  en: 'The day does not move, even if it is a Saturday, Sunday or holiday.',
}

const exceptions: Readonly<Record<Exclude<ClockException, 'other'>, Step>> = {
  'announced-day': unmoved,
  'benefit-end': {
    norm: '§ 26 Abs. 4 SGB X',
    de: 'Leistungen für einen bestimmten Zeitraum enden mit seinem letzten Tag, auch an einem Samstag, Sonntag oder Feiertag.',
    en: 'Benefits for a fixed time end with its last day, even on a Saturday, Sunday or holiday.',
  },
  'body-appointment': {
    norm: '§ 26 Abs. 5 SGB X',
    de: 'Einen Termin, den eine Behörde setzt, muss man auch an einem Samstag, Sonntag oder Feiertag einhalten.',
    en: 'An appointment that a body sets must be kept even on a Saturday, Sunday or holiday.',
  },
  hours: {
    norm: '§ 26 Abs. 6 SGB X',
    de: 'Bei Stunden zählen Samstage, Sonntage und Feiertage mit.',
    en: 'With hours, Saturdays, Sundays and holidays count.',
  },
}
