import { KnownError } from '../errors.ts'
import type { Clock } from '../rules/rule.ts'
import type { Calendar } from './calendar.ts'
import { dayAt, eventOf, notBefore, withinCalendar } from './course.ts'
import { type Day, isoOf } from './day.ts'
import { type Course, type Extension, endsOf, extendedFrom, type Stretch, stageAt } from './ends.ts'
import { type Period, periodFrom } from './period.ts'
import type { AskedExtension, Question } from './question.ts'

/** A day on which the matter came to another body. */
export interface PassedOn {
  readonly day: Day
  /** By agreement: the periods run on as they are (§ 14(3) SGB IX). */
  readonly agreed: boolean
}

/** The course a deadline takes, and where it was passed on before. */
export interface Taken {
  readonly course: Course
  readonly passedOn: readonly PassedOn[]
}

/**
 * Everything that decides the end of what was asked for, with what happened meanwhile. Throws KnownError where something
 * happened that this period does not allow: `deadline-change-impossible`, `deadline-extension-too-long`.
 */
export function courseOf(question: Question, clock: Clock | undefined, period: Period, calendar: Calendar): Taken {
  const first = eventOf(question, clock)
  const passedOn = passedOnIn(question, clock, first)
  const begun: Course = {
    event: passedOn.findLast(({ agreed }) => !agreed)?.day ?? first,
    period,
    firstDay: clock?.firstDay ?? question.firstDay ?? 'next-day',
    saturdayIsWorkday: saturdayIn(clock) ?? question.saturdayIsWorkday ?? false,
    rollsOver: clock === undefined ? question.exception === undefined : (clock.rollsOver ?? true),
    stopped: stoppedIn(question, clock),
    extensions: [],
  }
  if (question.extensions === undefined) return { course: begun, passedOn }
  return { course: { ...begun, extensions: extensionsIn(question.extensions, clock, begun, calendar) }, passedOn }
}

/** Whether the law decides if Saturday is a Werktag, and how. */
export function saturdayIn(clock: Clock | undefined): boolean | undefined {
  const said = clock !== undefined && 'period' in clock.runs ? clock.runs.saturday : undefined
  return said === undefined || said === 'parameter' ? undefined : said === 'counts'
}

function passedOnIn({ passedOn }: Question, clock: Clock | undefined, first: Day): readonly PassedOn[] {
  if (passedOn === undefined) return none
  let last = first
  return passedOn.map(({ receivedOn, agreed = false }, index) => {
    const at = `/passedOn/${index}`
    if (clock?.restartsAt === undefined && !(agreed && clock?.sharesPeriodOf !== undefined)) throw notPassedOn(at)
    last = notBefore(last, dayAt(`${at}/receivedOn`, receivedOn), `${at}/receivedOn`)
    return { day: last, agreed }
  })
}

function stoppedIn({ stopped, rule }: Question, clock: Clock | undefined): readonly Stretch[] {
  if (stopped === undefined) return none
  if (rule !== undefined && clock?.suspension === undefined) throw notStopped()
  const stretches = stopped.map((stretch, index): Stretch => {
    const from = dayAt(`/stopped/${index}/from`, stretch.from)
    const at = `/stopped/${index}/to`
    return { from, to: notBefore(from, dayAt(at, stretch.to), at) }
  })
  return inOrder(stretches)
}

/** The same days, each in one stretch only. */
function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  const ordered: Stretch[] = []
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = ordered.at(-1)
    if (last === undefined || next.from > last.to) ordered.push(next)
    else if (next.to > last.to) ordered.splice(-1, 1, { from: last.from, to: next.to })
  }
  return ordered
}

const none: readonly never[] = []

/** Adds the extensions one by one, each held against what the rule allows on top of the end before it. */
function extensionsIn(
  asked: readonly AskedExtension[],
  clock: Clock | undefined,
  begun: Course,
  calendar: Calendar,
): Extension[] {
  const granted: Extension[] = []
  let last = endsOf(begun, calendar).effective
  for (const [index, one] of asked.entries()) {
    const at = `/extensions/${index}`
    const extension = extensionFrom(one, at)
    // Each must end within the calendars: what lies beyond them costs time and leads to no answer.
    const end = notBefore(last + 1, withinCalendar(extendedFrom(last, extension, begun, calendar), at), `${at}/to`)
    const limit = clock === undefined ? undefined : limitOf(clock, one, at)
    if (limit !== undefined) {
      const latest = extendedFrom(last, { by: periodFrom(limit) }, begun, calendar)
      if (end > latest) throw tooLong(at, limit, latest)
    }
    granted.push(extension)
    last = stageAt(end, begun, calendar).effective
  }
  return granted
}

function extensionFrom({ by, to }: AskedExtension, at: string): Extension {
  if (by !== undefined && to === undefined) return { by: periodFrom(by) }
  if (to !== undefined && by === undefined) return { to: dayAt(`${at}/to`, to) }
  throw new KnownError('deadline-question-invalid', {
    de: `${at}: Nennen Sie entweder „by“ (P2W) oder „to“ (2026-09-07).`,
    en: `${at}: Give either "by" (P2W) or "to" (2026-09-07).`,
  })
}

/** The longest extension on this ground; undefined where it lasts as long as the ground. */
function limitOf({ extension }: Clock, { ground }: AskedExtension, at: string): string | undefined {
  if (extension === undefined) throw notExtended(at)
  const found = extension.grounds.find(({ id }) => id === ground)
  if (found !== undefined) return found.upTo
  if (ground === undefined && (extension.upTo !== undefined || extension.grounds.length < 2)) {
    return extension.upTo ?? extension.grounds[0]?.upTo
  }
  throw groundUnknown(at, extension.grounds)
}

function tooLong(at: string, limit: string, latest: Day): KnownError {
  return new KnownError('deadline-extension-too-long', {
    de: `${at}: So weit lässt sich die Frist aus diesem Grund nicht verlängern, höchstens um ${limit} bis zum ${isoOf(latest)}.`,
    en: `${at}: on this ground the period cannot be extended that far, at most by ${limit} until ${isoOf(latest)}.`,
  })
}

function groundUnknown(at: string, grounds: readonly { readonly id: string }[]): KnownError {
  const all = grounds.map(({ id }) => id).join(', ')
  return new KnownError('deadline-change-impossible', {
    de: `${at}/ground: Nennen Sie einen der Gründe, die das Gesetz nennt: ${all}.`,
    en: `${at}/ground: Name one of the grounds the law names: ${all}.`,
  })
}

function notExtended(at: string): KnownError {
  return new KnownError('deadline-change-impossible', {
    de: `${at}: Diese Frist steht im Gesetz und lässt sich nicht verlängern; § 26 Abs. 7 SGB X gilt nur für Fristen, die eine Behörde setzt.`,
    en: `${at}: this period is set by law and cannot be extended; § 26(7) SGB X is only for periods that a body sets.`,
  })
}

function notStopped(): KnownError {
  return new KnownError('deadline-change-impossible', {
    de: '/stopped: Diese Frist lässt sich nicht anhalten. Lassen Sie „stopped“ weg.',
    en: '/stopped: nothing stops this period. Leave out "stopped".',
  })
}

function notPassedOn(at: string): KnownError {
  return new KnownError('deadline-change-impossible', {
    de: `${at}: Diese Frist beginnt bei einer anderen Stelle nicht neu. Lassen Sie „passedOn“ weg, oder fragen Sie nach der Frist der anderen Stelle.`,
    en: `${at}: this period does not begin anew at another body. Leave out "passedOn" or ask for the period of the other body.`,
  })
}
