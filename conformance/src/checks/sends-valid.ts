import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Kit } from '../kit/kit.ts'

/** Everything the system sends is held against the contract; here it sends every command it has. */
export const sendsValid: Check = {
  id: 'sends-valid',
  title: { de: 'Gesendete Nachrichten sind gültig', en: 'Sent messages are valid' },
  requirements: ['SND-01', 'SND-02'],
  needs: 'driver',
  async run(kit) {
    const { chart } = kit
    const spots = chart.theirs.flatMap((command) => {
      const state = chart.states.find((one) => command.from.includes(one))
      return state === undefined ? [] : [{ state, command }]
    })
    if (spots.length === 0) kit.notApplicable(nothingToSend)
    await Promise.all(spots.map((spot) => sends(kit, spot.state, spot.command)))
  },
}

async function sends({ steps, claims }: Kit, state: string, command: Kit['chart']['theirs'][number]): Promise<void> {
  const conversation = await steps.reach(state)
  const { copy } = conversation
  const before = copy.arrivals.length
  const delivery = await steps.deliver(conversation, command)
  if (!delivery.done) {
    claims.claim('SND-01', false, delivery.text, delivery.exchange)
    return
  }
  const arrivals = copy.arrivals.slice(before)
  const message = arrivals.find((one) => one.kind === 'message')
  claims.claim('SND-01', message?.command === command.command, wrongPath(command.command), message?.exchange)
  const tag = message?.exchange.asked.headers['if-match']
  claims.claim('SND-02', tag !== undefined, noTag, message?.exchange)
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
const nothingToSend: Text = {
  de: 'In diesem Prozess sendet die geprüfte Rolle nichts.',
  en: 'In this process the tested role sends nothing.',
}
