import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import { ownSpot } from '../kit/spots.ts'

/** Nobody moves a process without saying which state of it they have seen. */
export const etagRequired: Check = {
  id: 'etag-required',
  title: { de: 'Ohne If-Match kein Übergang', en: 'No transition without If-Match' },
  requirements: ['CON-02'],
  async run(kit) {
    const { party, sender, steps, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const message = sender.message(conversation, command)
    const answer = await party.command(conversation.processId, command.command, message)
    claims.refused('CON-02', answer, 'precondition-required', advice)
    const read = await party.read(conversation.processId)
    claims.claim('CON-02', bodyOf(read)?.['state'] === state, moved, read)
  },
}

const advice: Text = {
  de: 'Verlangen Sie If-Match bei jeder Nachricht zu einem Vorgang.',
  en: 'Require If-Match with every message to a process.',
}
const moved: Text = {
  de: 'GET {processId}: Eine Nachricht ohne If-Match hat den Vorgang bewegt. Lassen Sie ihn, wie er war.',
  en: 'GET {processId}: a message without If-Match has moved the process. Leave it as it was.',
}
