import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { theirSpot } from '../kit/spots.ts'

/** Whatever the system sends in any check is held against the contract; here is the plainest of it all. */
export const sendsValid: Check = {
  id: 'sends-valid',
  title: { de: 'Gesendete Nachrichten sind gültig', en: 'Sent messages are valid' },
  requirements: ['SND-01', 'SND-02'],
  needs: 'driver',
  async run(kit) {
    const { steps, claims } = kit
    const { state, command } = theirSpot(kit)
    const conversation = await steps.reach(state)
    const { copy } = conversation
    const before = copy.arrivals.length
    const delivery = await steps.deliver(conversation, command)
    if (!delivery.done) {
      claims.claim('SND-01', false, delivery.text, delivery.exchange)
      return
    }
    const message = copy.arrivals.slice(before).find((one) => one.kind === 'message')
    claims.claim('SND-01', message?.command === command.command, wrongPath(command.command), message?.exchange)
    const tag = message?.exchange.asked.headers['if-match']
    claims.claim('SND-02', tag !== undefined, noTag, message?.exchange)
  },
}

function wrongPath(command: string): Text {
  return {
    de: `„${command}“ kam nicht auf seinem Pfad an. Senden Sie an /v1/{collection}/{processId}/${command}.`,
    en: `"${command}" did not arrive on its path. Send to /v1/{collection}/{processId}/${command}.`,
  }
}

const noTag: Text = {
  de: 'Die gesendete Nachricht trägt kein If-Match. Lesen Sie das ETag beim Empfänger und senden Sie es mit.',
  en: 'The message sent carries no If-Match. Read the ETag at the recipient and send it along.',
}
