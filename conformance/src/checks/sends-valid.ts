import { isObject, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { jsonOf } from '../http.ts'
import { isNear, nearMinutes } from '../kit/clock.ts'
import { envelopeText } from '../kit/compose.ts'
import { theirSpot } from '../kit/spots.ts'

/** Whatever the system sends in any check is held against the contract; here is the plainest of it all. */
export const sendsValid: Check = {
  id: 'sends-valid',
  title: { de: 'Gesendete Nachrichten sind gültig', en: 'Sent messages are valid' },
  requirements: ['SND-01', 'SND-02', 'TIM-01'],
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
    const sent = jsonOf(message?.exchange.asked.body ?? '')
    const sentAt = isObject(sent) ? envelopeText(sent, 'sentAt') : ''
    claims.claim('TIM-01', isNear(sentAt, message?.exchange.at ?? ''), wrongTime(sentAt), message?.exchange)
  },
}

function wrongPath(command: string): Text {
  return {
    de: `„${command}“ kam nicht auf seinem Pfad an. Senden Sie an /v1/{collection}/{processId}/${command}.`,
    en: `"${command}" did not arrive on its path. Send to /v1/{collection}/{processId}/${command}.`,
  }
}

function wrongTime(given: string): Text {
  return {
    de: `/envelope/sentAt ist „${given}“, auf der Uhr der Prüfung mehr als ${nearMinutes} Minuten daneben. Stellen Sie die Uhr nach dem Netz, und schreiben Sie den Abstand zur Weltzeit richtig.`,
    en: `/envelope/sentAt is "${given}", more than ${nearMinutes} minutes off by the clock of the suite. Set the clock by the network, and write the offset from UTC correctly.`,
  }
}

const noTag: Text = {
  de: 'Die gesendete Nachricht trägt kein If-Match. Lesen Sie das ETag beim Empfänger und senden Sie es mit.',
  en: 'The message sent carries no If-Match. Read the ETag at the recipient and send it along.',
}
