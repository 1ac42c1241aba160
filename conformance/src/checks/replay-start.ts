import { randomUUID } from 'node:crypto'
import { isObject, type JsonObject, type JsonValue, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { difference } from '../kit/same.ts'

/** Who is not sure whether a message arrived may send it again, without harm. */
export const replayStart: Check = {
  id: 'replay-start',
  title: { de: 'Wiederholter Anstoß wirkt nur einmal', en: 'A repeated start takes effect only once' },
  requirements: ['IDM-01'],
  async run({ party, sender, steps, chart, claims }) {
    const { conversation, answer: first } = await sender.open(sender.opening(randomUUID()))
    if (!claims.accepted('IDM-01', first, advice)) return
    const text = JSON.stringify(conversation.start)
    const spaced = JSON.stringify(conversation.start, null, 2)
    const turned = JSON.stringify(reversed(conversation.start))
    for (const raw of [text, spaced, turned]) {
      const again = await party.start(conversation.start, { raw })
      const unlike = difference(first, again)
      claims.claim('IDM-01', unlike === undefined, unlike ?? advice, again)
    }
    const events = await steps.events(conversation, chart.follow(chart.start).length)
    claims.claim('IDM-01', events.length === chart.follow(chart.start).length, twice)
  },
}

/** The same content with every object's names in the opposite order. */
function reversed(value: JsonObject): JsonValue {
  const turn = (inner: JsonValue): JsonValue => {
    if (Array.isArray(inner)) return inner.map(turn)
    if (!isObject(inner)) return inner
    return Object.fromEntries(
      Object.entries(inner)
        .reverse()
        .map(([name, content]) => [name, turn(content)]),
    )
  }
  return turn(value)
}

const advice: Text = {
  de: 'Erkennen Sie eine Wiederholung an messageId und Inhalt (kanonisches JSON, RFC 8785).',
  en: 'Recognise a repetition by messageId and content (canonical JSON, RFC 8785).',
}
const twice: Text = {
  de: 'GET /v1/events: Nach der Wiederholung gibt es mehr Ereignisse als Übergänge. Führen Sie eine wiederholte Nachricht nicht noch einmal aus.',
  en: 'GET /v1/events: after the repetition there are more events than transitions. Do not carry out a repeated message again.',
}
