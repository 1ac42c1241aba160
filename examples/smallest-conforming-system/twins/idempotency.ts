import { setTimeout as pause } from 'node:timers/promises'
import { digestOfValue } from '@fallnetz/core'
import type { Parts } from '../parts.ts'
import { messageKey } from '../store.ts'
import { type Twin, withBody, withHeaders } from './twin.ts'

export const idempotency: readonly Twin[] = [
  {
    id: 'forgets-messages',
    caughtBy: 'IDM-01',
    title: { de: 'Eine wiederholte Nachricht gilt als neue.', en: 'A repeated message counts as a new one.' },
    change: () => ({ remember: () => {} }),
  },
  {
    id: 'new-receipt-each-time',
    caughtBy: 'IDM-01',
    title: {
      de: 'Eine wiederholte Nachricht bekommt eine andere Quittung.',
      en: 'A repeated message gets another receipt.',
    },
    change: ({ recall }) => ({
      recall: (party, arrival) => {
        const answer = recall(party, arrival)
        return answer?.status === 202 ? withBody(answer, { receiptId: crypto.randomUUID() }) : answer
      },
    }),
  },
  {
    id: 'records-repeats',
    caughtBy: 'IDM-01',
    title: {
      de: 'Eine wiederholte Nachricht wird gleich beantwortet, aber ein zweites Mal verbucht.',
      en: 'A repeated message gets the same answer but is recorded a second time.',
    },
    change: ({ recall, eventOf }) => ({
      recall: (party, arrival) => {
        const answer = recall(party, arrival)
        const { copy, transition, message } = arrival
        if (answer?.status === 202 && copy !== undefined) {
          const { messageId } = message.envelope
          const happening = { messageId, previousState: copy.state, sequence: copy.transitions }
          party.store.events.push({ copy, event: eventOf(party, copy, transition, happening) })
          copy.transitions += 1
        }
        return answer
      },
    }),
  },
  {
    id: 'remembers-ids-only',
    caughtBy: 'IDM-02',
    title: {
      de: 'Dieselbe Kennung mit anderem Inhalt wird beantwortet, als wäre es dieselbe Nachricht.',
      en: 'The same id with other content is answered as if it were the same message.',
    },
    change: () => ({
      recall: ({ store }, { caller, message }) =>
        store.answers.get(messageKey(caller, message.envelope.messageId))?.answer,
    }),
  },
  {
    id: 'starts-twice',
    caughtBy: 'IDM-03',
    title: {
      de: 'Kommt dieselbe Anfrage zweimal gleichzeitig, wird sie zweimal ausgeführt.',
      en: 'The same request twice at the same time is done twice.',
    },
    change: (parts) => ({ takeIn: slowly(parts, (starts) => starts) }),
  },
  {
    id: 'repeats-with-the-news',
    caughtBy: 'IDM-01',
    title: {
      de: 'Eine wiederholte Nachricht bekommt den Zustand von jetzt, nicht den von damals.',
      en: 'A repeated message gets the state of now, not that of then.',
    },
    change: ({ recall }) => ({
      recall: (party, arrival) => {
        const answer = recall(party, arrival)
        const { copy } = arrival
        return answer?.status === 202 && copy !== undefined ? withBody(answer, { state: copy.state }) : answer
      },
    }),
  },
  {
    id: 'repeats-with-the-present-tag',
    caughtBy: 'IDM-01',
    title: {
      de: 'Eine wiederholte Nachricht bekommt das ETag von jetzt, nicht das von damals.',
      en: 'A repeated message gets the ETag of now, not that of then.',
    },
    change: ({ recall }) => ({
      recall: (party, arrival) => {
        const answer = recall(party, arrival)
        const { copy } = arrival
        if (answer?.status !== 202 || copy === undefined) return answer
        return withHeaders(answer, { etag: party.parts.tagOf(copy) })
      },
    }),
  },
  {
    id: 'compares-envelopes-only',
    caughtBy: 'IDM-02',
    title: {
      de: 'Ob eine Nachricht dieselbe ist, entscheidet der Umschlag allein.',
      en: 'Whether a message is the same is decided by its envelope alone.',
    },
    change: () => ({
      remember: ({ store }, { caller, message }, answer) => {
        const digest = digestOfValue(message.envelope)
        store.answers.set(messageKey(caller, message.envelope.messageId), { digest, answer })
      },
      recall: (party, { caller, message }) => {
        const earlier = party.store.answers.get(messageKey(caller, message.envelope.messageId))
        if (earlier === undefined) return undefined
        const same = earlier.digest === digestOfValue(message.envelope)
        return same ? earlier.answer : party.parts.problem(party, 'message-id-reused')
      },
    }),
  },
  {
    id: 'compares-at-the-start-only',
    caughtBy: 'IDM-02',
    title: {
      de: 'Bei Schritten wird nicht verglichen, ob die Wiederholung denselben Inhalt hat.',
      en: 'With commands it is not compared whether the repetition has the same content.',
    },
    change: ({ recall }) => ({
      recall: (party, arrival) => {
        const { caller, message, transition } = arrival
        const earlier = party.store.answers.get(messageKey(caller, message.envelope.messageId))
        return transition.from.length > 0 ? earlier?.answer : recall(party, arrival)
      },
    }),
  },
]

/** Looks, dawdles, and only then writes: what two threads or two database connections do without a transaction. */
export function slowly(parts: Parts, when: (starts: boolean) => boolean): Parts['takeIn'] {
  return async (party, arrival) => {
    if (!when(arrival.transition.from.length === 0)) return parts.takeIn(party, arrival)
    const refusal = party.parts.judge(party, arrival)
    if (refusal !== undefined) return refusal
    await pause(120)
    return party.parts.accept(party, arrival)
  }
}
