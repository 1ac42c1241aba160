import type { Change } from '../../changes/change.ts'
import { paired } from '../../changes/pairs.ts'
import type { InterfaceFile } from '../../changes/place.ts'
import type { OpenApiContext } from '../context.ts'
import { operationsOf } from '../operations.ts'
import { oldNamesOf } from './scheme-names.ts'
import { security } from './security.ts'

/** What the interface asks for as a whole. Where every call asks for a proof of its own, that is judged there. */
export function securityOfAll(before: InterfaceFile, after: InterfaceFile, context: OpenApiContext): Iterable<Change> {
  const [was, now] = [before.value['security'], after.value['security']]
  const at = { old: '/security', new: '/security' }
  const asked = { before: was, after: now, at, oldNames: oldNamesOf(before, after), heeded: isHeeded(before, after) }
  return security({ ...asked, id: 'api-global-security' }, context)
}

/** Whether any call that stays asks for nothing of its own; a file without calls speaks for calls elsewhere. */
function isHeeded(before: InterfaceFile, after: InterfaceFile): boolean {
  const { kept } = paired(operationsOf(before, '/paths'), operationsOf(after, '/paths'))
  const owns = kept.map(({ before: was, after: now }) =>
    [was, now].some(({ place }) => place.value['security'] !== undefined),
  )
  return owns.length === 0 || owns.includes(false)
}
