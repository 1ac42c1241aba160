import type { Calendar } from './calendar.ts'
import type { PassedOn } from './changes.ts'
import type { Day } from './day.ts'
import { addDoubts } from './doubts.ts'
import type { Course, Ends, Stage } from './ends.ts'
import { eventStep, lengthStep, passedOnStep, ruleStep } from './explain.ts'
import { announcedStep, extensionStep, movedStep, stoppedStep, unmovedStep } from './explain-end.ts'
import type { CitedClock, Ground } from './ground.ts'
import type { Question } from './question.ts'
import { type Said, stepOf } from './said.ts'

/** Everything an answer was made of. */
export interface Reckoning {
  readonly question: Question
  readonly cited: CitedClock | undefined
  readonly course: Course
  readonly passedOn: readonly PassedOn[]
  readonly ends: Ends
  readonly announced: Day | undefined
  readonly calendar: Calendar
  readonly ground: Ground
}

/** The way to an answer, step by step, in the order in which a person would go it. */
export function reasonsFor(reckoning: Reckoning): Said[] {
  const { cited, course, passedOn, ends, announced, ground } = reckoning
  const steps: Said[] = []
  if (cited !== undefined) steps.push(cited.demand ?? ruleStep(cited.norm, cited.clock, course.period))
  // Each of these frames has a norm of its own, so that there is nothing to keep.
  for (const one of passedOn) steps.push(stepOf(passedOnStep(one, cited?.norm ?? '')))
  steps.push(eventStep(course), lengthStep(course, ends.counted, ground))
  for (let index = 0; index < ends.stages.length; index += 1) addStage(index, reckoning, steps)
  if (announced === undefined) addDoubts(reckoning, steps)
  return steps
}

/** How one stage came about: the period itself with the days it stood still, or an extension; and where it ends. */
function addStage(index: number, reckoning: Reckoning, steps: Said[]): void {
  const { ends, announced, course } = reckoning
  const stage = ends.stages[index] as Stage
  const before = ends.stages[index - 1]
  const extension = course.extensions[index - 1]
  if (before !== undefined && extension !== undefined) {
    steps.push(extensionStep(normOfExtension(reckoning), extension, stage.raw, before.effective))
  } else if (stage.raw !== ends.counted) steps.push(stoppedStep(stage.raw - ends.counted, stage.raw))
  const isLast = index === ends.stages.length - 1
  if (isLast && announced !== undefined) steps.push(announcedStep(announced))
  else steps.push(endStep(stage, reckoning))
}

function endStep({ raw, effective }: Stage, { question, cited, course, calendar, ground }: Reckoning): Said {
  if (course.rollsOver) return movedStep(raw, effective, calendar, ground)
  return cited?.unmoved ?? { frame: unmovedStep(question.exception ?? 'announced-day', '') }
}

/** A period set by law is extended by the rule, one set by a body by § 26(7) SGB X. */
function normOfExtension({ cited }: Reckoning): string {
  const isLaw = cited !== undefined && !('set-by-body' in cited.clock.runs)
  return isLaw ? cited.norm : '§ 26 Abs. 7 SGB X'
}
