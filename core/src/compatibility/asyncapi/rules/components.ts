import type { Change } from '../../changes/change.ts'
import type { InterfaceFile } from '../../changes/place.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import { prepare } from '../../changes/schema/prepare.ts'
import { unusedIn } from '../../changes/used.ts'
import { say } from '../../changes/words.ts'
import type { AsyncApiContext } from '../context.ts'
import { messageAt } from '../messages.ts'
import { message } from './messages.ts'

const roots = ['channels', 'operations', 'servers']

/** Building blocks that no channel of the file uses: nobody knows who sends and who reads them. */
export function* components(before: InterfaceFile, after: InterfaceFile, context: AsyncApiContext): Generator<Change> {
  const unused = unusedIn(before, after, roots)
  for (const { name, before: was, after: now } of unused('messages').kept) {
    const where = say(`Nachricht „${name}“`, `message "${name}"`)
    yield* message(messageAt(was, name), messageAt(now, name), { ...context, where, sender: 'unknown' })
  }
  for (const { name, before: was, after: now } of unused('schemas').kept) {
    const where = say(`Typ „${name}“`, `type "${name}"`)
    const surface = { sender: 'unknown', where, written: 'json', xml: true } as const
    yield* compareSchemas(prepare(before.schemas, was.at), prepare(after.schemas, now.at), surface, context)
  }
}
