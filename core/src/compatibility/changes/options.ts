import type { JsonValue } from '../../json/value.ts'
import type { Inclusion } from '../inclusion.ts'
import type { LifecycleOptions } from './lifecycle.ts'
import { closed } from './schema/closed.ts'
import { opened } from './schema/opened.ts'
import { type Question, questionTo } from './schema/question.ts'

/**
 * What counts as a message. `strict`: whatever a validator lets pass. `closed-world`: senders send only fields that the
 * schema names. `sender-reader`: that, and readers pass over fields they do not know.
 */
export type Semantics = 'strict' | 'closed-world' | 'sender-reader'

/** How two interfaces are compared. */
export interface CompareOptions extends LifecycleOptions {
  /** `closed-world` unless told: the one under which a new optional field in a request breaks nobody. */
  readonly semantics?: Semantics
  /** Steps of work each question may take; a count, so that every run gives the same answer. */
  readonly budget?: number
  /** Whether only the verdict is asked for: then the first proof is enough. */
  readonly briefly?: boolean
  /** Answers of the engine by its questions, shared by comparisons that ask much the same. */
  readonly answers?: Map<string, Inclusion>
}

/** What may be asked under the chosen semantics. */
export function questionUnder({ semantics = 'closed-world', budget, answers }: CompareOptions): Question {
  const how = {
    sent: semantics === 'strict' ? (schema: JsonValue) => schema : closed,
    read: semantics === 'sender-reader' ? opened : (schema: JsonValue) => schema,
  }
  return questionTo(how, { budget, answers })
}
