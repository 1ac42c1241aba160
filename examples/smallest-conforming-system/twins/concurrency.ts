import { transitionOf } from '@fallnetz/core'
import { slowly } from './idempotency.ts'
import { type Twin, withHeaders } from './twin.ts'

export const concurrency: readonly Twin[] = [
  {
    id: 'metadata-without-tag',
    caughtBy: 'CON-01',
    title: { de: 'Der gelesene Vorgang trägt kein ETag.', en: 'The process that is read carries no ETag.' },
    change: ({ readProcess }) => ({
      readProcess: (party, call) => withHeaders(readProcess(party, call), { etag: undefined }),
    }),
  },
  {
    id: 'receipt-without-tag',
    caughtBy: 'CON-01',
    title: { de: 'Die Quittung trägt kein ETag.', en: 'The receipt carries no ETag.' },
    change: ({ accept }) => ({
      accept: (party, arrival) => withHeaders(accept(party, arrival), { etag: undefined }),
    }),
  },
  {
    id: 'needs-no-precondition',
    caughtBy: 'CON-02',
    title: { de: 'Ohne If-Match wird trotzdem geändert.', en: 'Without If-Match it changes all the same.' },
    change: ({ checkPrecondition }) => ({
      checkPrecondition: (party, arrival) =>
        arrival.ifMatch === undefined ? undefined : checkPrecondition(party, arrival),
    }),
  },
  {
    id: 'takes-stale-tags',
    caughtBy: 'CON-03',
    title: { de: 'Ein veraltetes ETag wird angenommen.', en: 'A stale ETag is accepted.' },
    change: ({ checkPrecondition }) => ({
      checkPrecondition: (party, arrival) =>
        arrival.ifMatch === undefined ? checkPrecondition(party, arrival) : undefined,
    }),
  },
  {
    id: 'tag-never-changes',
    caughtBy: 'CON-04',
    title: { de: 'Das ETag ändert sich nie.', en: 'The ETag never changes.' },
    change: () => ({ tagOf: (copy) => `"${copy.id}"` }),
  },
  {
    id: 'tag-changes-by-reading',
    caughtBy: 'CON-04',
    title: { de: 'Das ETag ändert sich mit jedem Lesen.', en: 'The ETag changes with every reading.' },
    change: ({ readProcess, checkPrecondition }) => {
      let readings = 0
      return {
        readProcess: (party, call) => {
          const answer = readProcess(party, call)
          const tag = answer.headers['etag']
          readings += 1
          return tag === undefined ? answer : withHeaders(answer, { etag: `${tag.slice(0, -1)}.${readings}"` })
        },
        checkPrecondition: (party, { ifMatch, ...arrival }) =>
          checkPrecondition(party, { ...arrival, ifMatch: ifMatch?.replace(/\.\d+"$/, '"') }),
      }
    },
  },
  {
    id: 'lets-both-win',
    caughtBy: 'CON-05',
    title: {
      de: 'Von zwei gleichzeitigen Schritten mit demselben ETag gelingen beide.',
      en: 'Of two simultaneous commands with the same ETag both succeed.',
    },
    change: (parts) => ({ takeIn: slowly(parts, (starts) => !starts) }),
  },
  {
    id: 'own-command-first',
    caughtBy: 'CON-06',
    title: {
      de: 'Solange ein eigener Schritt unterwegs ist, wird auch der vorrangige des Partners abgewiesen.',
      en: 'While an own command is on its way, even the partner’s preferred one is refused.',
    },
    change: () => ({ ownCommandWins: (_party, copy) => copy.inFlight !== undefined }),
  },
  {
    id: 'never-gives-way',
    caughtBy: 'CON-06',
    title: {
      de: 'Nach dem vorrangigen Schritt des Partners wird der eigene trotzdem noch wirksam.',
      en: 'After the partner’s preferred command its own one still takes effect.',
    },
    change: () => ({
      dropOwn: () => {},
      takeEffect: (party, copy, { envelope }) => {
        const transition = transitionOf(party.process, envelope.messageType.slice(party.process.id.length + 1))
        if (transition !== undefined) party.parts.transit(party, copy, transition, envelope.messageId)
        copy.inFlight = undefined
        copy.sent += 1
      },
    }),
  },
  {
    id: 'takes-an-asterisk',
    caughtBy: 'CON-03',
    title: { de: 'If-Match: * gilt als jedes ETag.', en: 'If-Match: * counts as any ETag.' },
    change: ({ checkPrecondition }) => ({
      checkPrecondition: (party, arrival) => (arrival.ifMatch === '*' ? undefined : checkPrecondition(party, arrival)),
    }),
  },
  {
    id: 'takes-weak-tags',
    caughtBy: 'CON-03',
    title: { de: 'Ein schwaches ETag gilt wie ein starkes.', en: 'A weak ETag counts as a strong one.' },
    change: ({ checkPrecondition }) => ({
      checkPrecondition: (party, arrival) =>
        checkPrecondition(party, { ...arrival, ifMatch: arrival.ifMatch?.replace(/^W\//, '') }),
    }),
  },
  {
    id: 'takes-tags-to-come',
    caughtBy: 'CON-03',
    title: { de: 'Ein ETag gilt, wenn es nicht kleiner ist.', en: 'An ETag counts if it is not smaller.' },
    change: ({ checkPrecondition }) => ({
      checkPrecondition: (party, arrival) => {
        const number = Number(arrival.ifMatch?.replaceAll('"', ''))
        const later = arrival.copy !== undefined && number >= arrival.copy.transitions
        return later ? undefined : checkPrecondition(party, arrival)
      },
    }),
  },
  {
    id: 'tag-of-the-state',
    caughtBy: 'CON-04',
    title: { de: 'Das ETag ist der Name des Zustands.', en: 'The ETag is the name of the state.' },
    change: () => ({ tagOf: ({ state }) => `"${state}"` }),
  },
]
