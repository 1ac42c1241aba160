import { KnownError } from '../../../errors.ts'
import { canonicalJson } from '../../../json/canonical.ts'
import type { JsonValue } from '../../../json/value.ts'
import type { Inclusion } from '../../inclusion.ts'

/** What may be asked about schemas; the same question is answered once. */
export interface Question {
  /** Is every value of `sub` fine under `sup`? */
  readonly included: (sub: JsonValue, sup: JsonValue) => Inclusion
  /** What a sender sends who keeps to this schema; the schema itself under strict semantics. */
  readonly sent: (schema: JsonValue) => JsonValue
  /** What a reader takes who keeps to it. */
  readonly read: (schema: JsonValue) => JsonValue
}

/** Asks the engine of inclusion, each question once; `how` is what the chosen semantics makes of the two sides. */
export function questionTo(
  includes: (sub: JsonValue, sup: JsonValue) => Inclusion,
  how: Pick<Question, 'sent' | 'read'>,
  answers = new Map<string, Inclusion>(),
): Question {
  return {
    ...how,
    included: (sub, sup) => {
      const key = `${canonicalJson(sub)} ${canonicalJson(sup)}`
      const known = answers.get(key)
      if (known !== undefined) return known
      const answer = carefully(() => includes(sub, sup))
      answers.set(key, answer)
      return answer
    },
  }
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
