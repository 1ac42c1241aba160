import { stageOf, stepsBetween } from '../../lifecycle.ts'
import { lifecycleSentences, lifecycleSeverity } from '../../lifecycle-words.ts'
import { differs, type KeywordRule } from '../difference.ts'

const ids: Readonly<Record<string, readonly string[]>> = {
  reactivated: ['*-reactivated'],
  'sunset-missing': ['*-deprecated-sunset-missing'],
  'sunset-unreadable': ['*-deprecated-sunset-invalid'],
  'sunset-too-soon': ['*-sunset-date-too-small'],
  'stability-decreased': ['*-stability-decreased'],
  'stability-increased': ['*-stability-increased'],
}

/** Fields announced for removal, brought back, more or less settled. */
export const stages: KeywordRule = function* (pair) {
  // A parameter or header has a stage of its own; only fields inside have theirs in the schema.
  if (pair.path.length === 0) return
  const was = stageOf(pair.before)
  const now = stageOf(pair.after)
  for (const step of stepsBetween(was, now, pair.lifecycle)) {
    const named =
      step === 'deprecated' ? [now.sunset === undefined ? '*-deprecated' : '*-deprecated-with-sunset'] : ids[step]
    const atLeast = () => lifecycleSeverity(step)
    yield differs(pair, step, lifecycleSentences(step, now), named ?? [], {}, { atLeast })
  }
}
