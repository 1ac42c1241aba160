import { isBinding, type LifecycleStep, stageOf, stepsBetween } from '../../changes/lifecycle.ts'
import { lifecycleSentences, lifecycleSeverity } from '../../changes/lifecycle-words.ts'
import { note } from '../../changes/note.ts'
import type { OpenApiRule } from '../context.ts'

const ids: Readonly<Partial<Record<LifecycleStep, string>>> = {
  reactivated: 'endpoint-reactivated',
  'sunset-missing': 'api-deprecated-sunset-missing',
  'sunset-too-soon': 'api-sunset-date-too-small',
  'sunset-dropped': 'sunset-deleted',
  'sunset-moved-forward': 'api-sunset-date-changed-too-small',
  'stability-unknown': 'api-invalid-stability-level',
  'stability-decreased': 'api-stability-decreased',
  'stability-increased': 'api-stability-increased',
}

/** Calls announced for removal, brought back, more or less settled. */
export const operationStage: OpenApiRule = function* (before, after, { where, lifecycle }) {
  const was = stageOf(before.value)
  const now = stageOf(after.value)
  for (const step of stepsBetween(was, now, lifecycle)) {
    // What drafts announce binds nobody, but a slip in the announcement is still a slip.
    const severity = isBinding(now) || step.startsWith('stability') ? lifecycleSeverity(step) : 'harmless'
    const text = lifecycleSentences(step, now)
    yield note({
      code: step,
      severity,
      old: before.at,
      new: after.at,
      where,
      text,
      ids: [idOf(step, was.deprecated, now.sunset)],
    })
  }
}

function idOf(step: LifecycleStep, wasDeprecated: boolean, sunset: string | undefined): string {
  if (step === 'deprecated') return sunset === undefined ? 'endpoint-deprecated' : 'endpoint-deprecated-with-sunset'
  if (step === 'sunset-unreadable') return wasDeprecated ? 'api-path-sunset-parse' : 'api-deprecated-sunset-parse'
  return ids[step] ?? step
}
