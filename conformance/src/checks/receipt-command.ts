import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { confirms, tellsApart } from '../kit/receipt.ts'
import { ownSpot } from '../kit/spots.ts'

/** Every message is confirmed, not only the first. */
export const receiptCommand: Check = {
  id: 'receipt-command',
  title: { de: 'Quittung für jede weitere Nachricht', en: 'Receipt for every further message' },
  requirements: ['RCP-01', 'RCP-02', 'RCP-03'],
  async run(kit) {
    const { sender, steps, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const message = sender.message(conversation, command)
    const answer = await sender.post(conversation, command, message)
    if (!claims.accepted('RCP-01', answer, advice)) return
    confirms(claims, answer, message, conversation.copy.state)
    tellsApart(claims, conversation.opened, answer)
  },
}

const advice: Text = {
  de: 'Bestätigen Sie den Eingang mit 202 und einer Quittung.',
  en: 'Confirm the arrival with 202 and a receipt.',
}
