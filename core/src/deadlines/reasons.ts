import type { Calendar } from './calendar.ts'
import type { PassedOn } from './changes.ts'
import type { Day } from './day.ts'
import { doubtSteps } from './doubts.ts'
import type { Course, Ends, Stage } from './ends.ts'
import { eventStep, lengthStep, passedOnStep, ruleStep, type Step } from './explain.ts'
import { announcedStep, extensionStep, movedStep, stoppedStep, unmovedStep } from './explain-end.ts'
import type { CitedClock, Ground } from './ground.ts'
import type { Question } from './question.ts'

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
export function reasonsFor(reckoning: Reckoning): Step[] {
  const { cited, course, passedOn, ends, announced, ground } = reckoning
  const steps: Step[] = []
  if (cited !== undefined) steps.push(cited.step ?? ruleStep(cited.norm, cited.clock, course.period))
  for (const one of passedOn) steps.push(passedOnStep(one, cited?.norm ?? ''))
  steps.push(eventStep(course, ground), lengthStep(course, ends.counted, ground))
  for (let index = 0; index < ends.stages.length; index += 1) addStage(index, reckoning, steps)
  if (announced === undefined) steps.push(...doubtSteps(reckoning))
  return steps
}

/** How one stage came about: the period itself with the days it stood still, or an extension; and where it ends. */
function addStage(index: number, reckoning: Reckoning, steps: Step[]): void {
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

function endStep({ raw, effective }: Stage, { question, cited, course, calendar, ground }: Reckoning): Step {
  if (course.rollsOver) return movedStep(raw, effective, calendar, ground)
  return unmovedStep(cited?.clock.exception ?? question.exception ?? 'other', cited?.norm ?? '')
}

/** A period set by law is extended by the rule, one set by a body by § 26(7) SGB X. */
function normOfExtension({ cited }: Reckoning): string {
  const isLaw = cited !== undefined && !('set-by-body' in cited.clock.runs)
  return isLaw ? cited.norm : '§ 26 Abs. 7 SGB X'
}
