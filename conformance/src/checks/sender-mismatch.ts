import { randomUUID } from 'node:crypto'
import type { JsonObject, Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Kit } from '../kit/kit.ts'
import { ownSpots } from '../kit/spots.ts'

/** The envelope may only name who really sends, and only this system as recipient. */
export const senderMismatch: Check = {
  id: 'sender-mismatch',
  title: { de: 'Absender und Empfänger stimmen', en: 'Sender and recipient are true' },
  requirements: ['AUT-03'],
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
    for (const [who, envelope] of untrueAddresses(kit)) {
      const start = sender.opening(randomUUID(), 'source', { envelope })
      claims.refused('AUT-03', await party.start(start), 'sender-mismatch', advice, who)
    }
    const spot = ownSpots(chart).find(({ state }) => chart.route(state, true) !== undefined)
    if (spot === undefined) return
    const conversation = await steps.reach(spot.state)
    for (const [who, envelope] of untrueAddresses(kit)) {
      const message = sender.message(conversation, spot.command, { envelope })
      claims.refused('AUT-03', await sender.post(conversation, spot.command, message), 'sender-mismatch', advice, who)
    }
  },
}

function untrueAddresses({ chart, run }: Kit): [who: Text, envelope: JsonObject][] {
  const { stranger } = run.target.actors
  const sender = { organisation: stranger.organisation, role: chart.us }
  const recipient = { organisation: stranger.organisation, role: chart.them }
  return [
    [{ de: 'Absender ist eine andere Organisation', en: 'the sender is another organisation' }, { sender }],
    [{ de: 'Empfänger ist eine andere Organisation', en: 'the recipient is another organisation' }, { recipient }],
  ]
}

const advice: Text = {
  de: 'Vergleichen Sie envelope.sender mit der angemeldeten Organisation und envelope.recipient mit der eigenen.',
  en: 'Compare envelope.sender with the organisation that signed in, and envelope.recipient with your own.',
}
