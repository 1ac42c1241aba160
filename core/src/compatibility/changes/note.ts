import type { Text } from '../../text.ts'
import type { Affected, Change, ChangeSeverity } from './change.ts'
import type { ChangeCode } from './codes.ts'
import { message } from './schema/compare-schemas.ts'

interface Noted {
  readonly code: ChangeCode
  readonly severity: ChangeSeverity
  /** Who is hurt unless it is harmless; senders unless told. */
  readonly breaks?: Affected
  readonly old?: string | undefined
  readonly new?: string | undefined
  readonly where: Text
  readonly text: Text
  readonly ids?: readonly string[]
}

/** A change that no schema is needed for. */
export function note({ code, severity, breaks = 'senders', old, new: young, where, text, ids = [] }: Noted): Change {
  return {
    code,
    severity,
    breaks: severity === 'harmless' ? 'nobody' : breaks,
    at: { ...(old !== undefined && { old }), ...(young !== undefined && { new: young }) },
    message: message(where, text, severity, breaks),
    ruleIds: ids,
  }
}
