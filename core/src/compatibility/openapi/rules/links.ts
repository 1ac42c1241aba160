import { canonicalJson } from '../../../json/canonical.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { entriesOf, type Place } from '../../changes/place.ts'
import { say } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'

/** What may be called next with what stands in an answer: programs follow such links without asking anybody. */
export function* links(before: Place, after: Place, { where }: OpenApiContext): Generator<Change> {
  const { kept, removed, added } = paired(entriesOf(before, 'links'), entriesOf(after, 'links'))
  for (const { name, before: gone } of removed) {
    const text = say(
      `der Verweis „${name}“ auf den nächsten Aufruf entfällt`,
      `the link "${name}" to the next call is gone`,
    )
    yield note({ code: 'link-removed', severity: 'promise', breaks: 'readers', old: gone.at, where, text })
  }
  for (const { name, after: come } of added) {
    const text = say(`neuer Verweis „${name}“ auf den nächsten Aufruf`, `new link "${name}" to the next call`)
    yield note({ code: 'link-added', severity: 'harmless', new: come.at, where, text })
  }
  for (const { name, before: was, after: now } of kept) {
    if (leadsTo(was) === leadsTo(now)) continue
    const text = say(
      `der Verweis „${name}“ führt anderswohin oder nimmt andere Werte mit`,
      `the link "${name}" leads elsewhere or takes other values along`,
    )
    const places = { old: was.at, new: now.at, where, breaks: 'readers' } as const
    yield note({ ...places, code: 'link-changed', severity: 'promise', text })
  }
}

function leadsTo({ value }: Place): string {
  const { operationId, operationRef, parameters, requestBody, server } = value
  return canonicalJson([operationId, operationRef, parameters, requestBody, server].map((part) => part ?? null))
}
