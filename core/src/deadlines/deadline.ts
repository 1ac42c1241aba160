import type { Clock } from '../rules/rule.ts'
import { announcedIn } from './announced.ts'
import type { Answer, Consequence } from './answer.ts'
import { courseOf } from './changes.ts'
import { askedBy, withinCalendar } from './course.ts'
import type { Day } from './day.ts'
import { endsOf } from './ends.ts'
import type { About, Ground } from './ground.ts'
import { inHours } from './hours.ts'
import { immediately } from './immediate.ts'
import type { Question } from './question.ts'
import { reasonsFor } from './reasons.ts'
import { type Said, stepOf } from './said.ts'
import { writtenDay } from './written-day.ts'

/**
 * Answers one question: date in, date out, by § 26 SGB X with §§ 187 to 193 BGB, in the version of the rule in force on
 * the day of the event. Throws KnownError where there is no answer; its code says why.
 */
export function deadlineOf(question: Question, ground: Ground): Answer {
  const { about, named, found, because } = answerInParts(question, ground)
  return { ...about, ...named, ...found, because: because.map(stepOf) }
}

/** The parts of an answer, for those who write them out: what it says about the rule, what it names again, what is new. */
export interface Parts {
  readonly about: About
  readonly named: Pick<Answer, 'period' | 'land'>
  readonly found: Omit<Answer, keyof About | 'period' | 'land' | 'because'>
  readonly because: readonly Said[]
}

/** The same as deadlineOf, in parts. */
export function answerInParts(question: Question, ground: Ground): Parts {
  const asked = askedBy(question, ground)
  if (asked.period === undefined)
    return { about: asked.cited.about, named: {}, ...immediately(asked.cited, asked.warnAfter) }
  const { cited, period } = asked
  const about = cited?.about ?? aboutPeriods
  if (period.unit === 'hour') return { about, named: { period: period.written }, ...inHours(question, cited, period) }
  const calendar = ground.calendars.of(question.land, question.ars)
  const { course, passedOn } = courseOf(question, cited?.clock, period, calendar)
  const ends = endsOf(course, calendar)
  const announced = announcedIn(question, cited?.clock, course, ends)
  const end = withinCalendar(announced ?? ends.effective, 'effectiveEnd')
  const { iso: rawEnd } = writtenDay(withinCalendar(ends.raw, 'rawEnd'), ground.days)
  const { iso: effectiveEnd } = writtenDay(end, ground.days)
  const consequence = consequenceOf(cited?.clock, end, ground)
  return {
    about,
    named: { period: period.written, land: calendar.place.land },
    found: consequence === undefined ? { rawEnd, effectiveEnd } : { rawEnd, effectiveEnd, consequence },
    because: reasonsFor({ question, cited, course, passedOn, ends, announced, calendar, ground }),
  }
}

/** How far § 26 SGB X and §§ 187 to 193 BGB were read, which is all a bare period stands on. */
const aboutPeriods = { lawAsOf: '2022-03-26', review: 'pending' } as const

function consequenceOf(clock: Clock | undefined, end: Day, { days }: Ground): Consequence | undefined {
  if (clock?.consequence === undefined) return undefined
  const { kind, text } = clock.consequence
  // A fiction takes hold on its day; what was granted, kept or lost by silence, when the last day has passed.
  const day = kind === 'fiction' ? end : end + 1
  return kind === 'none' ? { kind, text } : { holdsFrom: writtenDay(day, days).iso, kind, text }
}
