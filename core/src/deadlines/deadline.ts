import type { Clock } from '../rules/rule.ts'
import type { Answer, Consequence } from './answer.ts'
import { courseOf } from './changes.ts'
import { askedBy, dayAt, notBefore, withinCalendar } from './course.ts'
import { type Day, isoOf } from './day.ts'
import { endsOf } from './ends.ts'
import type { Ground } from './ground.ts'
import { hoursAnswer } from './hours.ts'
import { immediateAnswer } from './immediate.ts'
import type { Question } from './question.ts'
import { reasonsFor } from './reasons.ts'

/**
 * Answers one question: date in, date out, by § 26 SGB X with §§ 187 to 193 BGB, in the version of the rule in force on
 * the day of the event. Throws KnownError where there is no answer; its code says why.
 */
export function deadlineOf(question: Question, ground: Ground): Answer {
  const asked = askedBy(question, ground)
  if (asked.period === undefined) return { ...asked.cited.about, ...immediateAnswer(asked.cited) }
  const { cited, period } = asked
  if (period.unit === 'hour') return { ...cited?.about, ...hoursAnswer(question, cited, period) }
  const calendar = ground.calendars.of(question.land, question.ars)
  const { course, passedOn } = courseOf(question, cited?.clock, period, calendar)
  const ends = endsOf(course, calendar)
  const announced = announcedIn(question, course.event)
  const end = withinCalendar(announced ?? ends.effective, 'effectiveEnd')
  return {
    ...cited?.about,
    period: course.period.written,
    land: calendar.place.land,
    rawEnd: isoOf(withinCalendar(ends.raw, 'rawEnd')),
    effectiveEnd: isoOf(end),
    ...consequenceOf(cited?.clock, end),
    because: reasonsFor({ question, cited, course, passedOn, ends, announced, calendar }),
  }
}

/** A day told to the person as the end (§ 26(3) s. 2 SGB X); it cannot lie before the event. */
function announcedIn({ announcedDay }: Question, event: Day): Day | undefined {
  if (announcedDay === undefined) return undefined
  return notBefore(event, dayAt('/announcedDay', announcedDay), '/announcedDay')
}

function consequenceOf(clock: Clock | undefined, end: Day): { readonly consequence?: Consequence } {
  if (clock?.consequence === undefined) return {}
  const { kind, text } = clock.consequence
  // A fiction takes hold on its day; what was granted, kept or lost by silence, when the last day has passed.
  const day = kind === 'fiction' ? end : end + 1
  return { consequence: { kind, ...(kind === 'none' ? {} : { holdsFrom: isoOf(day) }), ...text } }
}
