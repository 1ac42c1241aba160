import { KnownError } from '../../../errors.ts'
import { canonicalJson } from '../../../json/canonical.ts'
import type { JsonValue } from '../../../json/value.ts'
import type { includes as engine } from '../../includes.ts'
import type { Inclusion } from '../../inclusion.ts'

/** What may be asked about schemas; the same question is answered once. */
export interface Question {
  /** Is every value of `sub` fine under `sup`? */
  readonly included: (sub: JsonValue, sup: JsonValue) => Inclusion
  /** Is this value fine under the schema? Undefined where nobody can tell. */
  readonly holds: (value: JsonValue, schema: JsonValue) => boolean | undefined
}

/** Asks the engine of inclusion; `prepared` is what becomes of the sender's schema first (see semantics). */
export function questionTo(includes: typeof engine, prepared: (sub: JsonValue) => JsonValue = (sub) => sub): Question {
  const answers = new Map<string, Inclusion>()
  const ask = (sub: JsonValue, sup: JsonValue): Inclusion => {
    const key = `${canonicalJson(sub)} ${canonicalJson(sup)}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = carefully(() => includes(sub, sup))
    answers.set(key, answer)
    return answer
  }
  return {
    included: (sub, sup) => ask(prepared(sub), sup),
    holds: (value, schema) => {
      const { verdict } = ask({ const: value }, schema)
      return verdict === 'undecided' ? undefined : verdict === 'included'
    },
  }
}

/** A schema that cannot be read leaves the question open. */
function carefully(ask: () => Inclusion): Inclusion {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    return { verdict: 'undecided', because: [{ code: 'too-large', about: error.code, message: error.text }] }
  }
}
