import { canonicalJson } from '../../../json/canonical.ts'
import type { JsonValue } from '../../../json/value.ts'
import type { Reason } from '../../inclusion.ts'
import type { ChangeSeverity } from '../change.ts'
import { asked, type Whole } from './asked.ts'
import type { Difference } from './difference.ts'
import { isInert } from './inert.ts'
import type { Prepared } from './prepare.ts'
import type { Question } from './question.ts'
import { edited, fresh } from './resolve.ts'
import type { Surface } from './surface.ts'

/** What one difference means in one direction. */
export interface Judged {
  readonly severity: ChangeSeverity
  readonly witness?: JsonValue
}

/** What all differences mean in one direction. */
export interface Judgement {
  readonly each: ReadonlyMap<Difference, Judged>
  /** Set where the whole breaks and no single difference accounts for it. */
  readonly broken?: { readonly witness: JsonValue }
  /** Set where the whole could be neither proven nor refuted. */
  readonly undecided?: readonly Reason[]
}

/** Asking about every difference of a large file would take long; the first ones say enough. */
const mostQuestions = 80

/** Judges the differences between two schemas where the sender keeps to the old version, or the reader does. */
export function judged(
  was: Prepared,
  now: Prepared,
  differences: readonly Difference[],
  surface: Surface & { readonly sender: 'old' | 'new' },
  question: Question,
): Judgement {
  const old: Whole = was
  const young: Whole = now
  const both = new Map([
    ...was.definitions,
    ...[...now.definitions].map(([name, one]) => [`new${name}`, fresh(one) as boolean] as const),
  ])
  const holds = (other: Whole) =>
    surface.sender === 'old'
      ? question.included(asked(old, 'sender', surface), asked(other, 'reader', surface))
      : question.included(asked(other, 'sender', surface), asked(old, 'reader', surface))
  // The witness speaks of one difference; it must prove the whole.
  const provesWhole = (witness: JsonValue) =>
    surface.sender === 'old'
      ? question.holds(witness, asked(young, 'reader', surface)) === false
      : question.holds(witness, asked(young, 'sender', surface)) === true

  const same = canonicalJson(asked(old, 'reader', surface)) === canonicalJson(asked(young, 'reader', surface))
  const whole = same ? ({ verdict: 'included' } as const) : holds(young)
  const each = new Map<Difference, Judged>()
  let questions = 0

  for (const difference of differences) {
    const least = difference.atLeast?.(surface.sender) ?? 'harmless'
    const rules = Object.keys(difference.set)
    if (whole.verdict === 'included' || rules.length === 0) {
      const inert = rules.length > 0 && isWithoutEffect(difference)
      each.set(difference, { severity: inert && least === 'harmless' ? 'warning' : least })
      continue
    }
    questions += 1
    if (questions > mostQuestions) {
      each.set(difference, { severity: 'warning' })
      continue
    }
    const { path } = difference.pair
    const alone: Whole = { schema: edited(was.schema, path, difference.set, was.definitions), definitions: both }
    const answer = holds(alone)
    if (answer.verdict !== 'not-included') each.set(difference, { severity: least })
    else if (provesWhole(answer.witness)) each.set(difference, { severity: 'breaking', witness: answer.witness })
    else
      each.set(difference, {
        severity: whole.verdict === 'not-included' && surface.sender === 'new' ? 'breaking' : least,
      })
  }

  if (whole.verdict === 'included') return { each }
  const breaking = [...each.values()].filter(
    ({ severity, witness }) => severity === 'breaking' && witness !== undefined,
  )
  if (whole.verdict === 'undecided') return breaking.length > 0 ? { each } : { each, undecided: whole.because }
  if (breaking.length > 0) return { each }
  const first = [...each].find(([, { severity }]) => severity === 'breaking')
  if (first === undefined) return { each, broken: { witness: whole.witness } }
  each.set(first[0], { severity: 'breaking', witness: whole.witness })
  return { each }
}

function isWithoutEffect({ set, pair }: Difference): boolean {
  return Object.keys(set).every((keyword) => isInert(pair.before, keyword) && isInert(pair.after, keyword))
}
