import { KnownError } from '../errors.ts'
import type { Clock } from '../rules/rule.ts'
import { dayAt, notBefore, withinCalendar } from './course.ts'
import { type Day, isoOf } from './day.ts'
import type { Course, Ends } from './ends.ts'
import type { Question } from './question.ts'

/**
 * A day told to the person as the end (§ 26(3) s. 2 SGB X). It keeps an end from moving; it does not shorten what the law
 * gives. Throws KnownError `deadline-change-impossible`, `date-invalid` or `date-outside-calendar`.
 */
export function announcedIn(
  { announcedDay }: Question,
  clock: Clock | undefined,
  { event, rollsOver }: Course,
  { raw }: Ends,
): Day | undefined {
  if (announcedDay === undefined) return undefined
  const day = notBefore(event, dayAt(at, announcedDay), at)
  if (!rollsOver) throw neverMoves()
  const isSetByLaw = clock !== undefined && 'period' in clock.runs
  if (isSetByLaw && day < withinCalendar(raw, 'rawEnd')) throw tooShort(day, raw)
  return day
}

const at = '/announcedDay'

function neverMoves(): KnownError {
  return new KnownError('deadline-change-impossible', {
    de: `${at}: Dieses Ende verschiebt sich ohnehin nie; § 26 Abs. 3 Satz 2 SGB X gilt nur, wo es sich verschöbe. Lassen Sie den Tag weg.`,
    en: `${at}: this end never moves anyway; § 26(3) s. 2 SGB X is only for ends that would. Leave the day out.`,
  })
}

function tooShort(day: Day, raw: Day): KnownError {
  return new KnownError('deadline-change-impossible', {
    de: `${at}: Nach dem Gesetz läuft diese Frist bis zum ${isoOf(raw)}; eine Mitteilung verkürzt sie nicht auf den ${isoOf(day)}. Berichtigen Sie den Tag.`,
    en: `${at}: by law this period runs until ${isoOf(raw)}; telling a person ${isoOf(day)} does not shorten it. Correct the day.`,
  })
}
