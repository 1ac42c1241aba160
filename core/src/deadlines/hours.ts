import { KnownError } from '../errors.ts'
import { dateTime } from '../validation/formats/date-time.ts'
import { shown } from '../validation/quote.ts'
import { dayAt } from './course.ts'
import type { Parts } from './deadline.ts'
import { ruleStep } from './explain.ts'
import { unmovedStep } from './explain-end.ts'
import type { CitedClock } from './ground.ts'
import type { Period } from './period.ts'
import type { Question } from './question.ts'
import { sentence } from './said.ts'

/** A period in hours runs from instant to instant, through weekends and holidays (§ 26(6) SGB X). */
export function inHours(
  question: Question,
  cited: CitedClock | undefined,
  period: Period,
): Pick<Parts, 'found' | 'because'> {
  const { from } = question
  if (!dateTime(from)) throw instantNeeded(from)
  dayAt('from', from.slice(0, 10))
  for (const name of ['announcedDay', 'extensions', 'stopped', 'passedOn'] as const) {
    if (question[name] !== undefined) throw onlyDays(name)
  }
  const end = instantAfter(from, period.count)
  dayAt('effectiveEnd', end.slice(0, 10))
  const length = period.words
  return {
    found: { rawEnd: end, effectiveEnd: end },
    because: [
      ...(cited === undefined ? [] : [ruleStep(cited.norm, cited.clock, period)]),
      {
        norm: '§ 26 Abs. 1 und 6 SGB X',
        de: `${length.de} von ${from} an, von Augenblick zu Augenblick: bis ${end}.`,
        en: `${length.en} from ${from} on, from instant to instant: until ${end}.`,
      },
      unmovedStep('hours', ''),
    ].map(sentence),
  }
}

/** The instant so many hours later, written with the same offset. */
function instantAfter(from: string, hours: number): string {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/i.exec(from)?.[0] ?? 'Z'
  const later = instantOf(from) + hours * 3_600_000
  // What a clock with this offset shows: read as if it were UTC.
  const local = new Date(later + minutesOf(offset) * 60_000).toISOString()
  return `${local.slice(0, 19)}${offset.toUpperCase()}`
}

/** A leap second, which JavaScript cannot count, is taken for the first second of the next minute. */
function instantOf(text: string): number {
  const isLeap = text.includes(':60')
  return isLeap ? Date.parse(text.replace(':60', ':59')) + 1000 : Date.parse(text)
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (60 * Number(hours ?? 0) + Number(minutes ?? 0))
}

function instantNeeded(from: string): KnownError {
  return new KnownError('deadline-instant-needed', {
    de: `from „${shown(from)}“: Für eine Frist in Stunden braucht es den Zeitpunkt mit Zeitzone. Schreiben Sie ihn wie 2026-09-07T14:30:00+02:00.`,
    en: `from "${shown(from)}": a period in hours needs the instant with its offset. Write it like 2026-09-07T14:30:00+02:00.`,
  })
}

function onlyDays(name: string): KnownError {
  return new KnownError('deadline-change-impossible', {
    de: `/${name}: Das gibt es nur bei Fristen in Tagen oder länger. Lassen Sie es weg.`,
    en: `/${name}: this is only for periods in days or longer. Leave it out.`,
  })
}
