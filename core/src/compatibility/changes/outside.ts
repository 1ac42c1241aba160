import type { Text } from '../../text.ts'
import type { Change } from './change.ts'
import type { Place } from './place.ts'
import { say } from './words.ts'

interface Where {
  readonly where: Text
  /** Whether what stands here is read by others rather than sent. */
  readonly turned: boolean
}

/**
 * References that lead out of the file. Nothing is fetched: where both versions point to the same place nothing is said,
 * otherwise nobody can tell. Undefined where both places are inside.
 */
export function outside(before: Place, after: Place, where: Where): Change[] | undefined {
  if (before.outside === undefined && after.outside === undefined) return undefined
  return before.outside === after.outside ? [] : [outOfReach(before, after, where)]
}

/** What stands behind a reference that leads out of the file; one side is missing where the reference came or went. */
export function outOfReach(before: Place | undefined, after: Place | undefined, { where, turned }: Where): Change {
  const about = after?.outside ?? before?.outside ?? ''
  const reason = say(
    `Der Verweis ${about} führt aus der Datei heraus; er wird nicht geholt. Fügen Sie das Ziel in die Datei ein.`,
    `The reference ${about} leads out of the file and is not fetched. Put its target into the file.`,
  )
  return {
    code: 'reference-outside',
    severity: 'undecided',
    breaks: turned ? 'readers' : 'senders',
    at: { ...(before !== undefined && { old: before.at }), ...(after !== undefined && { new: after.at }) },
    message: say(`${where.de}: ${reason.de}`, `${where.en}: ${reason.en}`),
    because: [{ code: 'reference-not-found', about, message: reason }],
    ruleIds: [],
  }
}
