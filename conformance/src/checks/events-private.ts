import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { withEverywhere } from '../generate/everywhere.ts'
import { keepsToSchema } from '../kit/event-claims.ts'

/** An event says that something happened, never to whom. */
export const eventsPrivate: Check = {
  id: 'events-private',
  title: { de: 'Ereignisse enthalten keine Personendaten', en: 'Events carry no personal data' },
  requirements: ['EVT-04'],
  async run(kit) {
    const { steps, sender, chart, claims, rulebook, generated } = kit
    const secret = `Vertraulich ${randomUUID()}`
    const plain = sender.opening(randomUUID(), 'stranger')
    const base = withEverywhere(rulebook, plain, secret, generated.wordPlaces(plain))
    const conversation = await steps.begin('stranger', base === undefined ? {} : { base })
    const events = await steps.events(conversation, chart.follow(chart.start).length)
    claims.claim('EVT-04', events.length > 0, missing)
    const text = JSON.stringify(events)
    for (const event of events) keepsToSchema(kit, event)
    claims.claim('EVT-04', !text.includes(secret), talkative)
  },
}

const missing: Text = {
  de: 'GET /v1/events: Die Ereignisse eines begonnenen Vorgangs fehlen. Melden Sie jeden Übergang.',
  en: 'GET /v1/events: the events of a process begun are missing. Report every transition.',
}
const talkative: Text = {
  de: 'GET /v1/events: Ein Ereignis wiederholt Inhalt der Nachricht. Lassen Sie ihn weg; der Inhalt geht nur an die Beteiligten, in der Nachricht.',
  en: 'GET /v1/events: an event repeats content of the message. Leave it out; content goes to those who take part only, in the message.',
}
