import type { JsonObject, Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { type Answer, bodyOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'
import { pageOf } from '../kit/pages.ts'
import { isSameContent } from '../kit/same.ts'

/** Whoever missed something can read on from any place, as often as they like. */
export const eventsReplay: Check = {
  id: 'events-replay',
  title: { de: 'Ereignisse lassen sich nachlesen', en: 'Events can be read again' },
  requirements: ['EVT-03'],
  async run(kit) {
    const { party, steps, claims, chart } = kit
    const as = 'stranger' as const
    const tail = await endOf(kit)
    const begun = await Promise.all([steps.begin(as), steps.begin(as)])
    for (const conversation of begun) await steps.events(conversation, chart.follow(chart.start).length)

    // Step by step from a fixed place, then again from each place on the way.
    const taken: { cursor: string | undefined; events: readonly JsonObject[]; answer: Answer }[] = []
    let cursor = tail
    for (let count = 0; count < 4; count += 1) {
      const answer = await party.events({ after: cursor, limit: 1 }, { as })
      const { items: events } = pageOf(answer, 'events')
      claims.claim('EVT-03', events.length <= 1, tooMany, answer)
      if (events.length === 0) break
      taken.push({ cursor, events, answer })
      cursor = nextOf(answer)
      claims.claim('EVT-03', cursor !== undefined, noNext, answer)
    }
    const row = taken.flatMap((step) => step.events)
    const ids = row.map(({ id }) => id)
    claims.claim('EVT-03', row.length >= Math.min(4, 2 * chart.follow(chart.start).length), missing)
    claims.claim('EVT-03', new Set(ids).size === ids.length, repeated)
    for (const [index, step] of taken.entries()) {
      const again = await party.events({ after: step.cursor, limit: 100 }, { as })
      const from = pageOf(again, 'events').items
      claims.claim(
        'EVT-03',
        row.slice(index).every((event, place) => isSameContent(from[place], event)),
        notTheSame,
        again,
      )
      const goesOn = index === taken.length - 1 || bodyOf(step.answer)?.['more'] === true
      claims.claim('EVT-03', goesOn, saysItIsOver, step.answer)
    }
    const first = await party.events({ limit: 1 }, { as })
    claims.claim('EVT-03', pageOf(first, 'events').items.length === 1, notFromTheStart, first)
    let empty = await party.events({ after: await endOf(kit) }, { as })
    // Others go on working meanwhile, so the end may have moved on.
    for (let turn = 0; turn < 10 && pageOf(empty, 'events').items.length > 0; turn += 1)
      empty = await party.events({ after: nextOf(empty) }, { as })
    claims.claim('EVT-03', nextOf(empty) !== undefined && bodyOf(empty)?.['more'] === false, noNext, empty)
    const onwards = await party.events({ after: nextOf(empty), limit: 100 }, { as })
    const repeats = pageOf(onwards, 'events').items.some(({ id }) =>
      [...ids, pageOf(first, 'events').items[0]?.['id']].includes(id),
    )
    claims.claim('EVT-03', !repeats, startsOver, onwards)
  },
}

async function endOf({ party }: Kit): Promise<string | undefined> {
  let after: string | undefined
  for (let page = 0; page < 100; page += 1) {
    const answer = await party.events({ after, limit: 100 }, { as: 'stranger' })
    const next = nextOf(answer)
    if (next === undefined) return after
    after = next
    if (bodyOf(answer)?.['more'] !== true) return after
  }
  return after
}

function nextOf(answer: Answer): string | undefined {
  const next = bodyOf(answer)?.['next']
  return typeof next === 'string' ? next : undefined
}

const tooMany: Text = {
  de: 'GET /v1/events mit limit=1: Es kamen mehrere Ereignisse. Geben Sie höchstens so viele wie verlangt.',
  en: 'GET /v1/events with limit=1: several events came. Give at most as many as asked for.',
}
const noNext: Text = {
  de: 'GET /v1/events: next fehlt, oder more ist am Ende nicht false. Nennen Sie immer die Marke zum Weiterlesen.',
  en: 'GET /v1/events: next is missing, or more is not false at the end. Always name the cursor to read on from.',
}
const missing: Text = {
  de: 'GET /v1/events: Beim schrittweisen Lesen fehlten Ereignisse. Lassen Sie keines aus.',
  en: 'GET /v1/events: reading step by step, events were missing. Leave none out.',
}
const repeated: Text = {
  de: 'GET /v1/events: Beim schrittweisen Lesen kam ein Ereignis zweimal. Setzen Sie genau hinter dem letzten fort.',
  en: 'GET /v1/events: reading step by step, an event came twice. Go on exactly after the last one.',
}
const notTheSame: Text = {
  de: 'GET /v1/events: Von derselben Marke aus kamen andere Ereignisse als beim ersten Mal. Bewahren Sie Reihenfolge und Inhalt.',
  en: 'GET /v1/events: from the same cursor other events came than the first time. Keep order and content.',
}
const notFromTheStart: Text = {
  de: 'GET /v1/events ohne after: Es kam kein Ereignis. Beginnen Sie ohne Marke beim ersten.',
  en: 'GET /v1/events without after: no event came. Without a cursor begin with the first.',
}
const saysItIsOver: Text = {
  de: 'GET /v1/events mit limit=1: more ist nicht true, obwohl weitere Ereignisse folgen. Sagen Sie, dass es weitergeht.',
  en: 'GET /v1/events with limit=1: more is not true although further events follow. Say that it goes on.',
}
const startsOver: Text = {
  de: 'GET /v1/events: Am Ende angekommen, führte next zu alten Ereignissen zurück. Behalten Sie die Stelle, auch wenn nichts Neues da ist.',
  en: 'GET /v1/events: having reached the end, next led back to old events. Keep the place even when there is nothing new.',
}
