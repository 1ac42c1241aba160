import { isObject, type JsonObject, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { type Answer, bodyOf } from '../kit/exchange.ts'

/** Events reach only those who take part in the process. */
export const strangerEvents: Check = {
  id: 'stranger-events',
  title: { de: 'Ereignisse nur für Beteiligte', en: 'Events only for those who take part' },
  requirements: ['ISO-05'],
  async run({ party, steps, claims, chart }) {
    const conversation = await steps.begin('source')
    await steps.events(conversation, chart.follow(chart.start).length)
    const own = await steps.begin('stranger')
    const seen = await steps.events(own, chart.follow(chart.start).length)
    claims.claim('ISO-05', seen.length > 0, missing)

    // The stranger's whole feed, and the feed from the source's cursor on.
    const cursor = bodyOf(await party.events({ limit: 1 }))?.['next']
    let after: string | undefined
    for (let page = 0; page < 100; page += 1) {
      const answer = await party.events({ after, limit: 100 }, { as: 'stranger' })
      claims.claim('ISO-05', !subjects(answer).includes(conversation.processId), leaked, answer)
      const body = bodyOf(answer)
      if (body?.['more'] !== true || typeof body['next'] !== 'string' || body['next'] === after) break
      after = body['next']
    }
    if (typeof cursor !== 'string') return
    const answer = await party.events({ after: cursor, limit: 100 }, { as: 'stranger' })
    claims.claim('ISO-05', !subjects(answer).includes(conversation.processId), leaked, answer)
  },
}

function subjects(answer: Answer): unknown[] {
  const events = bodyOf(answer)?.['events']
  return Array.isArray(events) ? events.filter(isObject).map((event: JsonObject) => event['subject']) : []
}

const missing: Text = {
  de: 'GET /v1/events: Die Ereignisse eines eigenen Vorgangs fehlen. Nehmen Sie sie auf, sobald der Übergang geschehen ist.',
  en: 'GET /v1/events: the events of an own process are missing. List them as soon as the transition has happened.',
}
const leaked: Text = {
  de: 'GET /v1/events: Die Antwort enthält Ereignisse eines Vorgangs, an dem der Anfragende nicht beteiligt ist. Geben Sie nur Ereignisse eigener Vorgänge.',
  en: 'GET /v1/events: the answer holds events of a process the caller takes no part in. Give events of their own processes only.',
}
