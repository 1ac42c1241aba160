import { escapeStep } from '../../../json/pointer.ts'
import type { Change } from '../../changes/change.ts'
import { paired } from '../../changes/pairs.ts'
import { entriesOf, type InterfaceFile, placeAt } from '../../changes/place.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import { prepare } from '../../changes/schema/prepare.ts'
import { usedIn } from '../../changes/used.ts'
import { say } from '../../changes/words.ts'
import type { AsyncApiContext } from '../context.ts'
import { messageAt } from '../messages.ts'
import { message } from './messages.ts'

const roots = ['channels', 'operations', 'servers']

/** Building blocks that no channel of the file uses: nobody knows who sends and who reads them. */
export function* components(before: InterfaceFile, after: InterfaceFile, context: AsyncApiContext): Generator<Change> {
  const used = new Set([...usedIn(before, roots), ...usedIn(after, roots)])
  const both = (kind: string) => {
    const { kept } = paired(
      entriesOf(placeAt(before, '/components'), kind),
      entriesOf(placeAt(after, '/components'), kind),
    )
    return kept.filter(({ name }) => !used.has(`/components/${kind}/${escapeStep(name)}`))
  }
  for (const { name, before: was, after: now } of both('messages')) {
    const where = say(`Nachricht „${name}“`, `message "${name}"`)
    yield* message(messageAt(was, name), messageAt(now, name), { ...context, where, sender: 'unknown' })
  }
  for (const { name, before: was, after: now } of both('schemas')) {
    const where = say(`Typ „${name}“`, `type "${name}"`)
    const surface = { sender: 'unknown', where, written: 'json', xml: true } as const
    yield* compareSchemas(prepare(before.schemas, was.at), prepare(after.schemas, now.at), surface, context)
  }
}
