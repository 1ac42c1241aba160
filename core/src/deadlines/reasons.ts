import type { Calendar } from './calendar.ts'
import type { PassedOn } from './changes.ts'
import type { Day } from './day.ts'
import { addDoubts } from './doubts.ts'
import type { Course, Ends, Extension, Stage } from './ends.ts'
import { eventStep, lengthStep, passedOnStep, ruleStep } from './explain.ts'
import { announcedStep, extensionStep, movedStep, stoppedStep, unmovedStep } from './explain-end.ts'
import type { CitedClock, Ground } from './ground.ts'
import type { Question } from './question.ts'
import { type Said, sentence } from './said.ts'

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
  if (cited !== undefined) steps.push(cited.demand ?? sentence(ruleStep(cited.norm, cited.clock, course.period)))
  for (const one of passedOn) steps.push(passedOnStep(one, cited?.norm ?? ''))
  steps.push(eventStep(course), lengthStep(course, ends.counted, ground))
  addStages(reckoning, steps)
  if (announced === undefined) addDoubts(reckoning, steps)
  return steps
}

/** Where the period itself ends, with the days it stood still, and then each extension. */
function addStages(reckoning: Reckoning, steps: Said[]): void {
  const { ends, course } = reckoning
  let last = ends.stages[0]
  if (last.raw !== ends.counted) steps.push(sentence(stoppedStep(last.raw - ends.counted, last.raw)))
  steps.push(endStep(last, reckoning))
  for (let index = 0; index < course.extensions.length; index += 1) {
    const [extension, next] = [course.extensions[index] as Extension, ends.stages[index + 1] as Stage]
    steps.push(sentence(extensionStep(normOfExtension(reckoning), extension, next.raw, last.effective)))
    steps.push(endStep(next, reckoning))
    last = next
  }
}

function endStep(stage: Stage, { question, cited, course, ends, announced, calendar, ground }: Reckoning): Said {
  if (announced !== undefined && stage === ends.stages.at(-1)) return announcedStep(announced)
  if (course.rollsOver) return movedStep(stage.raw, stage.effective, calendar, ground)
  return cited?.unmoved ?? sentence(unmovedStep(question.exception ?? 'announced-day', ''))
}

/** A period set by law is extended by the rule, one set by a body by § 26(7) SGB X. */
function normOfExtension({ cited }: Reckoning): string {
  const isLaw = cited !== undefined && !('set-by-body' in cited.clock.runs)
  return isLaw ? cited.norm : '§ 26 Abs. 7 SGB X'
}
