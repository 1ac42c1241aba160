import { KnownError } from '../../../errors.ts'
import { canonicalJson } from '../../../json/canonical.ts'
import type { JsonValue } from '../../../json/value.ts'
import { Budget } from '../../budget.ts'
import { confirms, includesAmongMany, type Shown, usualBudget } from '../../includes.ts'
import type { Inclusion } from '../../inclusion.ts'
import { reason } from '../../reason.ts'
import { Validators } from '../../witness/confirm.ts'

/** What may be asked about schemas; the same question is answered once. */
export interface Question {
  /** Is every value of `sub` fine under `sup`? */
  readonly included: (sub: JsonValue, sup: JsonValue) => Inclusion
  /** The same about a single difference, its witness shown to the whole; open once too much was asked. */
  readonly detail: (sub: JsonValue, sup: JsonValue, shown: Shown) => Inclusion
  /** Whether ajv takes a value for a message that the one whole schema takes and the other refuses. */
  readonly confirms: (value: JsonValue, shown: Shown) => boolean
  /** Whether single differences may still be asked about. */
  readonly hasRoom: () => boolean
  /** What a sender sends who keeps to this schema; the schema itself under strict semantics. */
  readonly sent: (schema: JsonValue) => JsonValue
  /** What a reader takes who keeps to it. */
  readonly read: (schema: JsonValue) => JsonValue
}

/** Steps all questions of one comparison may take together: about two seconds. */
const mostSteps = 1_200_000
/** How much of them is kept for the answers on whole schemas; single differences come second. */
const keptForWholes = 500_000
/** What a question costs before the first step is taken, and for each sign of its schemas: reading, compiling. */
const stepsOfQuestion = 150
const stepsOfSign = 0.3

/** Asks the engine of inclusion, each question once; `how` is what the chosen semantics makes of the two sides. */
export function questionTo(
  how: Pick<Question, 'sent' | 'read'>,
  { budget = usualBudget, answers = new Map() }: Asking,
): Question {
  const validators = new Validators()
  let left = mostSteps
  const ask = (sub: JsonValue, sup: JsonValue, least: number, shown?: Shown): Inclusion => {
    const manner = shown === undefined ? 'whole' : 'detail'
    const key = `${manner} ${canonicalJson(sub)} ${canonicalJson(sup)}`
    const known = answers.get(key)
    if (known !== undefined) return known
    if (left <= least) return { verdict: 'undecided', because: [reason('budget-spent')] }
    const steps = new Budget(budget)
    const answer = carefully(() => includesAmongMany(sub, sup, {}, { budget: steps, validators, shown }))
    left -= stepsOfQuestion + steps.spent + Math.round(key.length * stepsOfSign)
    answers.set(key, answer)
    return answer
  }
  return {
    ...how,
    included: (sub, sup) => ask(sub, sup, 0),
    detail: (sub, sup, shown) => ask(sub, sup, keptForWholes, shown),
    confirms: (value, shown) => confirms(value, shown, validators),
    hasRoom: () => left > keptForWholes,
  }
}

interface Asking {
  readonly budget?: number | undefined
  readonly answers?: Map<string, Inclusion> | undefined
}

/** A schema that cannot be read leaves the question open. */
export function carefully(ask: () => Inclusion): Inclusion {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    return { verdict: 'undecided', because: [{ code: 'too-large', about: error.code, message: error.text }] }
  }
}
