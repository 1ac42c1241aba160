import { canonicalJson } from '../../../json/canonical.ts'
import { isObject, type JsonValue } from '../../../json/value.ts'
import type { Inclusion, Reason } from '../../inclusion.ts'
import { reason } from '../../reason.ts'
import { type Change, type Weight, weighed } from '../change.ts'
import { asked, type Whole } from './asked.ts'
import { combined } from './combined.ts'
import type { Difference } from './difference.ts'
import { isInert } from './inert.ts'
import { leaningOf } from './leaning.ts'
import { type Nearby, nearby, onlyRequired, type Surroundings, widthOf } from './nearby.ts'
import type { Prepared } from './prepare.ts'
import type { Question } from './question.ts'
import { edited, fresh } from './resolve.ts'
import type { Schema } from './subschemas.ts'
import type { Surface } from './surface.ts'

/** What one difference means in one direction. */
export interface Judged extends Pick<Change, 'severity' | 'ground' | 'because'> {
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
  const alone = ({ pair, set }: Difference): Whole => ({
    schema: edited(was.schema, pair.path, set, was.definitions),
    definitions: both,
  })
  const each = new Map<Difference, Judged>()
  // Where nobody knows who sends, growth is let pass, and every difference counts by itself.
  if (briefly && whole.verdict === 'not-included' && surface.sender !== 'unknown')
    return { each, broken: { witness: whole.witness } }
  const idle = whole.verdict === 'included' && isEmpty(sender === 'old' ? sides.oldSent : sides.newSent, question)
  const around = surroundings(surface, question)
  const side = sender === 'old' ? 'was' : 'now'
  const aboutOne = (difference: Difference): Inclusion => {
    if (!question.hasRoom()) return { verdict: 'undecided', because: [reason('budget-spent')] }
    const near = surface.written === 'json' ? nearby({ was, now }, difference, both, side, around) : undefined
    const first = near && answerNear(near, sender, surface, question)
    const stands =
      first?.verdict === 'included' ||
      (first?.verdict === 'not-included' && question.confirms(first.witness, shownTo(sides, sender)))
    return first && stands ? first : answerTo(alone(difference), sides, sender, surface, question)
  }

  for (const difference of differences) {
    const atLeast = difference.atLeast?.(surface.sender, surface) ?? 'harmless'
    const rules = Object.keys(difference.set)
    if (whole.verdict === 'included' || rules.length === 0) {
      const inert = rules.length > 0 && atLeast === 'harmless' && (idle || isWithoutEffect(difference))
      each.set(difference, inert ? { ...settled(heeded(difference, sender)), inert } : settled(atLeast))
      continue
    }
    each.set(difference, meaning(aboutOne(difference), settled(atLeast)))
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

/** What the answer to a single difference makes of it. What was not looked at may break as well. */
function meaning(answer: Inclusion, otherwise: Pick<Judged, 'severity' | 'ground'>): Judged {
  if (answer.verdict === 'not-included') return { ...weighed('breaking'), witness: answer.witness }
  const isUnasked = answer.verdict === 'undecided' && answer.because.some(({ code }) => code === 'budget-spent')
  if (!isUnasked || otherwise.severity === 'breaking') return otherwise
  return { severity: 'undecided', because: answer.because }
}

/** Only this difference, and only what it does to messages that the new version really refuses or sends. */
function answerTo(alone: Whole, sides: Sides, sender: 'old' | 'new', surface: Surface, question: Question): Inclusion {
  return question.detail(...questioned(alone, sides, sender, surface, question), shownTo(sides, sender))
}

/** The same, where it is enough to look at the part around the difference. */
function answerNear({ part, whole }: Nearby, sender: 'old' | 'new', surface: Surface, question: Question): Inclusion {
  const inside = sidesOf(part.was, part.now, surface, question)
  const answer = question.detail(...questioned(part.alone, inside, sender, surface, question), shownTo(inside, sender))
  if (answer.verdict !== 'not-included') return answer
  const witness = whole(answer.witness)
  return witness === undefined ? { verdict: 'undecided', because: [] } : { ...answer, witness }
}

function questioned(
  alone: Whole,
  { oldSent, newSent, oldRead, newRead }: Sides,
  sender: 'old' | 'new',
  surface: Surface,
  question: Question,
): [sub: JsonValue, sup: JsonValue] {
  const read = asked(alone, 'reader', surface)
  return sender === 'old'
    ? [oldSent, combined('anyOf', newRead, question.read(read))]
    : [combined('allOf', newSent, read), oldRead]
}

/** What was sent, and who no longer takes it. */
function shownTo({ oldSent, newSent, oldRead, newRead }: Sides, sender: 'old' | 'new') {
  return sender === 'old' ? { sub: oldSent, sup: newRead } : { sub: newSent, sup: oldRead }
}

function surroundings(surface: Surface, question: Question): Surroundings {
  const width = once(widthOf)
  const least = once((whole) => {
    const few = onlyRequired(whole)
    const answer = few && question.included(question.sent(asked(few, 'sender', surface)), false)
    return answer?.verdict === 'not-included' && isObject(answer.witness) ? answer.witness : undefined
  })
  return { width, least }
}

/** The same function, for each schema of one file worked out once. */
function once<Result>(of: (whole: Whole) => Result): (whole: Whole) => Result {
  const known = new Map<Schema, Result>()
  return (whole) => {
    const before = known.get(whole.schema)
    if (before !== undefined) return before
    const result = of(whole)
    known.set(whole.schema, result)
    return result
  }
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
