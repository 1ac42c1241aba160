import { canonicalJson } from '../../../json/canonical.ts'
import type { JsonValue } from '../../../json/value.ts'
import type { Inclusion, Reason } from '../../inclusion.ts'
import { type Change, type Weight, weighed } from '../change.ts'
import { asked, type Whole } from './asked.ts'
import { combined } from './combined.ts'
import type { Difference } from './difference.ts'
import { isInert } from './inert.ts'
import { leaningOf } from './leaning.ts'
import { narrowed } from './narrowed.ts'
import type { Prepared } from './prepare.ts'
import type { Question } from './question.ts'
import { edited, fresh } from './resolve.ts'
import type { Schema } from './subschemas.ts'
import type { Surface } from './surface.ts'

/** What one difference means in one direction. */
export interface Judged extends Pick<Change, 'severity' | 'ground'> {
  readonly witness?: JsonValue
  /** Nobody is turned away because the rule can turn nothing away where it stands. */
  readonly inert?: true
}

/** What all differences mean in one direction. */
export interface Judgement {
  readonly each: ReadonlyMap<Difference, Judged>
  /** Set where the whole breaks and no single difference accounts for it. */
  readonly broken?: { readonly witness: JsonValue }
  /** Set where nothing can be sent any more: something that used to come. */
  readonly emptied?: { readonly witness: JsonValue }
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
  surface: Surface,
  sender: 'old' | 'new',
  { question, onlyMessages = false, briefly = false }: Asking,
): Judgement {
  const settled = (weight: Weight) => weighed(onlyMessages && isMild(weight) ? 'warning' : weight)
  const sides = sidesOf(was, now, surface, question)
  const whole = sides.same
    ? included
    : sender === 'old'
      ? question.included(sides.oldSent, sides.newRead)
      : question.included(sides.newSent, sides.oldRead)
  const both = new Map([
    ...was.definitions,
    ...[...now.definitions].map(([name, one]): [string, Schema] => [`new${name}`, fresh(one) as Schema]),
  ])
  const each = new Map<Difference, Judged>()
  // Where nobody knows who sends, growth is let pass, and every difference counts by itself.
  if (briefly && whole.verdict === 'not-included' && surface.sender !== 'unknown')
    return { each, broken: { witness: whole.witness } }
  const idle = whole.verdict === 'included' && isEmpty(sender === 'old' ? sides.oldSent : sides.newSent, question)
  let questions = 0

  for (const difference of differences) {
    const least = difference.atLeast?.(surface.sender, surface) ?? 'harmless'
    const rules = Object.keys(difference.set)
    if (whole.verdict === 'included' || rules.length === 0) {
      const inert = rules.length > 0 && least === 'harmless' && (idle || isWithoutEffect(difference))
      each.set(difference, inert ? { ...settled(heeded(difference, sender)), inert } : settled(least))
      continue
    }
    questions += 1
    if (questions > mostQuestions) {
      each.set(difference, { severity: 'warning' })
      continue
    }
    const alone: Whole = {
      schema: edited(was.schema, difference.pair.path, difference.set, was.definitions),
      definitions: both,
    }
    const few = narrowed({ was, now, alone }, difference, sender === 'old' ? 'was' : 'now')
    const near = few && answerTo(few.alone, sidesOf(few.was, few.now, surface, question), sender, surface, question)
    const answer = near && near.verdict !== 'undecided' ? near : answerTo(alone, sides, sender, surface, question)
    each.set(
      difference,
      answer.verdict === 'not-included' ? { ...weighed('breaking'), witness: answer.witness } : settled(least),
    )
  }

  const accounted = [...each.values()].some(({ severity, witness }) => severity === 'breaking' && witness !== undefined)
  if (whole.verdict === 'included' && sender === 'new' && !sides.same)
    return { each, ...emptied(sides.oldSent, sides.newSent, question) }
  if (whole.verdict === 'included' || accounted) return { each }
  return whole.verdict === 'undecided'
    ? { each, undecided: whole.because }
    : { each, broken: { witness: whole.witness } }
}

interface Asking {
  readonly question: Question
  readonly onlyMessages?: boolean
  readonly briefly?: boolean
}

/** Breaks something, but turns nobody away. */
function isMild(weight: Weight): boolean {
  return weight === 'promise' || weight === 'wording'
}

/** What a rule without effect would do to whoever heeds it all the same. */
function heeded(difference: Difference, sender: 'old' | 'new'): Weight {
  const leaning = leaningOf(difference)
  if (leaning === 'neither') return 'harmless'
  return leaning === 'either' || leaning === (sender === 'old' ? 'tighter' : 'looser') ? 'wording' : 'warning'
}

const included: Inclusion = { verdict: 'included' }

interface Sides {
  readonly oldRead: JsonValue
  readonly newRead: JsonValue
  readonly oldSent: JsonValue
  readonly newSent: JsonValue
  readonly same: boolean
}

function sidesOf(was: Whole, now: Whole, surface: Surface, question: Question): Sides {
  const oldRead = question.read(asked(was, 'reader', surface))
  const newRead = question.read(asked(now, 'reader', surface))
  return {
    oldRead,
    newRead,
    oldSent: question.sent(asked(was, 'sender', surface)),
    newSent: question.sent(asked(now, 'sender', surface)),
    same: canonicalJson(oldRead) === canonicalJson(newRead),
  }
}

/** Only this difference, and only what it does to messages that the new version really refuses or sends. */
function answerTo(alone: Whole, sides: Sides, sender: 'old' | 'new', surface: Surface, question: Question): Inclusion {
  const read = asked(alone, 'reader', surface)
  return sender === 'old'
    ? question.included(sides.oldSent, combined('anyOf', sides.newRead, question.read(read)))
    : question.included(combined('allOf', sides.newSent, read), sides.oldRead)
}

/** A schema that nothing fits breaks no reader by what it sends, but by what no longer comes. */
function emptied(was: JsonValue, now: JsonValue, question: Question): Pick<Judgement, 'emptied'> {
  if (!isEmpty(now, question)) return {}
  const before = question.included(was, false)
  return before.verdict === 'not-included' ? { emptied: { witness: before.witness } } : {}
}

/** Whether nothing fits: then no rule has any effect. */
function isEmpty(schema: JsonValue, question: Question): boolean {
  return question.included(schema, false).verdict === 'included'
}

/** A rule that can turn nothing away, such as `maxItems` for a text, before and after. */
function isWithoutEffect({ set, pair }: Difference): boolean {
  return (
    pair.inert || Object.keys(set).every((keyword) => isInert(pair.before, keyword) && isInert(pair.after, keyword))
  )
}
