import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** A message says what it is, and so does its path; both must say the same. */
export const messageTypePath: Check = {
  id: 'message-type-path',
  title: { de: 'Nachrichtenart passt zum Pfad', en: 'Message type fits the path' },
  requirements: ['MSG-10'],
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
    const conversation = await steps.begin()
    const meant = 'anything' as const
    for (const [index, command] of chart.commands.entries()) {
      const other = chart.commands[(index + 1) % chart.commands.length]
      if (other !== undefined && other !== command) {
        const message = sender.message(conversation, other)
        const answer = await party.command(conversation.processId, command.command, message, conversation.etag, {
          meant,
        })
        claims.refused('MSG-10', answer, 'invalid-message', advice)
      }
      const asStart = sender.message({ ...conversation, processId: randomUUID() }, command)
      claims.refused('MSG-10', await party.start(asStart, { meant }), 'invalid-message', advice)
    }
    const unknown = sender.opening(randomUUID(), 'source', { envelope: { messageType: `${chart.process.id}.unknown` } })
    claims.refused('MSG-10', await party.start(unknown, { meant }), 'invalid-message', advice)
    const future = sender.opening(randomUUID(), 'source', { envelope: { schemaVersion: '999.0.0' } })
    claims.refused('MSG-10', await party.start(future, { meant }), 'invalid-message', advice)
  },
}

const advice: Text = {
  de: 'Lehnen Sie Nachrichten ab, deren messageType oder schemaVersion nicht zum Pfad gehört.',
  en: 'Refuse messages whose messageType or schemaVersion does not belong to the path.',
}
