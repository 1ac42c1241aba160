import type { Text } from '../../text.ts'
import { type Affected, type Change, type Weight, weighed } from './change.ts'
import type { ChangeCode } from './codes.ts'
import { message } from './consequences.ts'

interface Noted {
  readonly code: ChangeCode
  readonly severity: Weight
  /** Who is hurt unless it is harmless; senders unless told. */
  readonly breaks?: Affected
  readonly old?: string | undefined
  readonly new?: string | undefined
  readonly where: Text
  readonly text: Text
  readonly ids?: readonly string[]
}

/** A change that no schema is needed for. */
export function note({
  code,
  severity: weight,
  breaks = 'senders',
  old,
  new: young,
  where,
  text,
  ids = [],
}: Noted): Change {
  const outcome = { ...weighed(weight), breaks }
  return {
    code,
    ...outcome,
    breaks: outcome.severity === 'harmless' ? 'nobody' : breaks,
    at: { ...(old !== undefined && { old }), ...(young !== undefined && { new: young }) },
    message: message(where, text, outcome),
    ruleIds: ids,
  }
}
