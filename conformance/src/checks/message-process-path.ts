import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import { ownSpot } from '../kit/spots.ts'

/** A message for one process must not move another. */
export const messageProcessPath: Check = {
  id: 'message-process-path',
  title: { de: 'Vorgang in Pfad und Umschlag ist derselbe', en: 'Path and envelope name the same process' },
  requirements: ['MSG-11'],
  async run(kit) {
    const { party, sender, steps, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const other = await steps.reach(state)
    for (const processId of [other.processId, randomUUID()]) {
      const message = sender.message(conversation, command, { envelope: { processId } })
      claims.refused('MSG-11', await sender.post(conversation, command, message), 'invalid-message', advice)
    }
    for (const { processId } of [conversation, other]) {
      const answer = await party.read(processId)
      claims.claim('MSG-11', bodyOf(answer)?.['state'] === state, moved, answer)
    }
  },
}

const advice: Text = {
  de: 'Vergleichen Sie envelope.processId mit dem Pfad.',
  en: 'Compare envelope.processId with the path.',
}
const moved: Text = {
  de: 'GET {processId}: Eine Nachricht mit widersprüchlicher processId hat einen Vorgang bewegt. Lassen Sie beide, wie sie waren.',
  en: 'GET {processId}: a message with a contradictory processId has moved a process. Leave both as they were.',
}
