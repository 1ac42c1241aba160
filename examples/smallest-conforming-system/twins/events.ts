import { isObject, type JsonObject } from '@fallnetz/core'
import type { Parts } from '../parts.ts'
import type { Twin } from './twin.ts'

export const events: readonly Twin[] = [
  {
    id: 'keeps-receipts-to-itself',
    caughtBy: 'EVT-01',
    title: { de: 'Zum Eingang gibt es kein Ereignis.', en: 'There is no event for the receipt.' },
    change: ({ transit }) => ({
      transit: (party, copy, transition, messageId) => {
        transit(party, copy, transition, messageId)
        if (transition.message === undefined) party.store.events.pop()
      },
    }),
  },
  {
    id: 'says-everything-twice',
    caughtBy: 'EVT-01',
    title: { de: 'Jedes Ereignis steht zweimal in der Folge.', en: 'Every event stands in the feed twice.' },
    change: ({ transit }) => ({
      transit: (party, copy, transition, messageId) => {
        transit(party, copy, transition, messageId)
        const latest = party.store.events.at(-1)
        if (latest === undefined) return
        party.store.events.push({ copy, event: { ...latest.event, id: crypto.randomUUID() } })
      },
    }),
  },
  {
    id: 'counts-across-processes',
    caughtBy: 'EVT-02',
    title: {
      de: 'Die Zählung läuft über alle Vorgänge und hat Lücken.',
      en: 'The count runs over all processes and has gaps.',
    },
    change: ({ eventOf }) => ({
      eventOf: (party, copy, transition, happening) =>
        eventOf(party, copy, transition, { ...happening, sequence: party.store.events.length }),
    }),
  },
  {
    id: 'latest-event-first',
    caughtBy: 'EVT-02',
    title: {
      de: 'Auf jeder Seite stehen die neuesten Ereignisse zuerst.',
      en: 'On every page the latest events come first.',
    },
    change: ({ pageOfEvents }) => ({
      pageOfEvents: (...question) => {
        const page = pageOfEvents(...question)
        return { ...page, items: [...page.items].reverse() }
      },
    }),
  },
  {
    id: 'skips-when-replaying',
    caughtBy: 'EVT-03',
    title: { de: 'Nach einem Cursor fehlt das erste Ereignis.', en: 'After a cursor the first event is missing.' },
    change: ({ pageOfEvents }) => ({
      pageOfEvents: (list, { start, limit }, wanted) =>
        pageOfEvents(list, { start: start === 0 ? 0 : start + 1, limit }, wanted),
    }),
  },
  {
    id: 'replays-only-the-new',
    caughtBy: 'EVT-03',
    title: { de: 'Gelesene Ereignisse gibt es kein zweites Mal.', en: 'Events that were read cannot be read again.' },
    change: ({ pageOfEvents, ownEvents }) => {
      const read = new WeakSet<object>()
      return {
        ownEvents,
        pageOfEvents: (list, paging, wanted) => {
          const page = pageOfEvents(list, paging, (one) => wanted(one) && !read.has(one))
          for (const one of page.items) read.add(one)
          return page
        },
      }
    },
  },
  {
    id: 'gossips',
    caughtBy: 'EVT-04',
    title: { de: 'Ereignisse enthalten den Inhalt der Nachricht.', en: 'Events carry the content of the message.' },
    change: (parts) => ({ eventOf: telling(parts, (data, payload) => ({ ...data, payload })) }),
  },
  {
    id: 'names-the-command',
    caughtBy: 'EVT-05',
    title: {
      de: 'Die Art des Ereignisses nennt den Schritt statt dessen, was geschah.',
      en: 'The event’s type names the command instead of what happened.',
    },
    change: ({ eventOf }) => ({
      eventOf: (party, copy, transition, happening) =>
        eventOf(party, copy, { ...transition, event: transition.command }, happening),
    }),
  },
  {
    id: 'forgets-what-was-before',
    caughtBy: 'EVT-05',
    title: { de: 'Der vorige Zustand ist immer der neue.', en: 'The previous state is always the new one.' },
    change: ({ eventOf }) => ({
      eventOf: (party, copy, transition, happening) =>
        eventOf(party, copy, transition, { ...happening, previousState: copy.state }),
    }),
  },
  {
    id: 'reports-in-the-name-of-others',
    caughtBy: 'EVT-06',
    title: { de: 'Als Quelle steht da, wer gesendet hat.', en: 'The source named is whoever has sent.' },
    change: ({ eventOf }) => ({
      eventOf: (party, copy, ...rest) => ({
        ...eventOf(party, copy, ...rest),
        source: copy.participants[0]?.organisation ?? '',
      }),
    }),
  },
  {
    id: 'reports-another-time',
    caughtBy: 'EVT-06',
    title: {
      de: 'Ein Ereignis liegt zwei Stunden vor dem Übergang.',
      en: 'An event lies two hours before the transition.',
    },
    change: ({ eventOf }) => ({
      eventOf: (...question) => {
        const event = eventOf(...question)
        const time = new Date(Date.parse(String(event['time'])) - 7_200_000).toISOString()
        return { ...event, time }
      },
    }),
  },
  {
    id: 'stamps-events-when-read',
    caughtBy: 'EVT-03',
    title: { de: 'Ein Ereignis trägt die Zeit des Lesens.', en: 'An event carries the time of reading.' },
    change: ({ pageOfEvents }) => ({
      pageOfEvents: (...question) => {
        const page = pageOfEvents(...question)
        const time = new Date().toISOString()
        return { ...page, items: page.items.map(({ copy, event }) => ({ copy, event: { ...event, time } })) }
      },
    }),
  },
  {
    id: 'says-that-was-all',
    caughtBy: 'EVT-03',
    title: { de: 'more ist immer false.', en: 'more is always false.' },
    change: ({ pageOfEvents }) => ({ pageOfEvents: (...question) => ({ ...pageOfEvents(...question), more: false }) }),
  },
  {
    id: 'starts-over-at-the-end',
    caughtBy: 'EVT-03',
    title: {
      de: 'Gibt es nichts Neues, führt next wieder zum Anfang.',
      en: 'When there is nothing new, next leads back to the beginning.',
    },
    change: ({ pageOfEvents }) => ({
      pageOfEvents: (...question) => {
        const page = pageOfEvents(...question)
        return page.items.length === 0 ? { ...page, next: 0 } : page
      },
    }),
  },
  {
    id: 'reports-refusals',
    caughtBy: 'EVT-01',
    title: { de: 'Auch ein abgewiesener Schritt erzeugt ein Ereignis.', en: 'A refused command makes an event too.' },
    change: ({ illegal }) => ({
      illegal: (party, copy) => {
        const last = party.store.events.findLast((one) => one.copy === copy)
        if (last !== undefined) party.store.events.push({ copy, event: { ...last.event, id: crypto.randomUUID() } })
        return illegal(party, copy)
      },
    }),
  },
]

function telling({ eventOf }: Parts, change: (data: JsonObject, payload: JsonObject) => JsonObject): Parts['eventOf'] {
  return (party, copy, transition, happening) => {
    const event = eventOf(party, copy, transition, happening)
    const { data } = event
    return isObject(data) ? { ...event, data: change(data, copy.opening.payload) } : event
  }
}
