import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** A process nobody has begun cannot be read or moved. */
export const unknownProcess: Check = {
  id: 'unknown-process',
  title: { de: 'Unbekannte Vorgänge gibt es nicht', en: 'Unknown processes do not exist' },
  requirements: ['STA-07'],
  async run({ party, sender, steps, chart, claims }) {
    const conversation = await steps.begin()
    const ghost = { ...conversation, processId: randomUUID() }
    claims.refused('STA-07', await party.read(ghost.processId), 'process-not-found', advice)
    for (const command of chart.commands) {
      const message = sender.message(ghost, command)
      const answer = await party.command(ghost.processId, command.command, message, conversation.etag)
      claims.refused('STA-07', answer, 'process-not-found', advice)
    }
    // Whoever holds parameters to their form first may refuse such an id before looking for the process.
    const malformed = await party.read('not-a-uuid')
    claims.refused('STA-07', malformed, ['process-not-found', 'invalid-parameter'], advice)
  },
}

const advice: Text = {
  de: 'Nur der Anstoß legt einen Vorgang an; alles andere setzt ihn voraus.',
  en: 'Only the start creates a process; everything else needs one.',
}
