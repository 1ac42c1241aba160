import type { Text } from '../../text.ts'
import type { Change } from './change.ts'
import type { Place } from './place.ts'
import { say } from './words.ts'

/**
 * References that lead out of the file. Nothing is fetched: where both versions point to the same place nothing is said,
 * otherwise nobody can tell. Undefined where both places are inside.
 */
export function outside(
  before: Place,
  after: Place,
  { where, turned }: { readonly where: Text; readonly turned: boolean },
): Change[] | undefined {
  if (before.outside === undefined && after.outside === undefined) return undefined
  if (before.outside === after.outside) return []
  const about = after.outside ?? before.outside ?? ''
  const reason = say(
    `Der Verweis ${about} führt aus der Datei heraus; er wird nicht geholt. Fügen Sie das Ziel in die Datei ein.`,
    `The reference ${about} leads out of the file and is not fetched. Put its target into the file.`,
  )
  return [
    {
      code: 'reference-outside',
      severity: 'undecided',
      breaks: turned ? 'readers' : 'senders',
      at: { old: before.at, new: after.at },
      message: say(`${where.de}: ${reason.de}`, `${where.en}: ${reason.en}`),
      because: [{ code: 'reference-not-found', about, message: reason }],
      ruleIds: [],
    },
  ]
}
