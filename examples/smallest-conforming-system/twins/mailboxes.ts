import { json } from '../answer.ts'
import type { Twin } from './twin.ts'

export const mailboxes: readonly Twin[] = [
  {
    id: 'loses-mail',
    caughtBy: 'MBX-01',
    title: { de: 'Nachrichten an leichte Beteiligte gehen verloren.', en: 'Messages to light parties get lost.' },
    change: () => ({ putIntoMailbox: () => {} }),
  },
  {
    id: 'hides-mail',
    caughtBy: 'MBX-01',
    title: { de: 'Das Postfach sieht immer leer aus.', en: 'The mailbox always looks empty.' },
    change: ({ pageOfMailbox }) => ({ pageOfMailbox: (list, paging) => pageOfMailbox(list, paging, () => false) }),
  },
  {
    id: 'keeps-mail-for-ever',
    caughtBy: 'MBX-02',
    title: { de: 'Bestätigte Nachrichten bleiben im Postfach.', en: 'Acknowledged messages stay in the mailbox.' },
    change: ({ settle }) => ({
      settle: (party, entry) => {
        settle(party, entry)
        entry.status = 'waiting'
      },
    }),
  },
  {
    id: 'acknowledges-once',
    caughtBy: 'MBX-02',
    title: { de: 'Die zweite Bestätigung wird abgewiesen.', en: 'The second acknowledgement is refused.' },
    change: ({ acknowledge, problem }) => ({
      acknowledge: (party, call) => {
        const entry = party.parts.findInMailbox(party, call.caller, call.parameters['messageId'] ?? '')
        return entry?.status === 'acknowledged' ? problem(party, 'message-not-found') : acknowledge(party, call)
      },
    }),
  },
  {
    id: 'hands-mail-out-again',
    caughtBy: 'MBX-04',
    title: { de: 'Bestätigte Nachrichten bleiben lesbar.', en: 'Acknowledged messages can still be read.' },
    change: ({ readMailbox }) => ({
      readMailbox: (party, call) => {
        const entry = party.parts.findInMailbox(party, call.caller, call.parameters['messageId'] ?? '')
        return entry?.status === 'acknowledged' ? json(200, entry.message) : readMailbox(party, call)
      },
    }),
  },
  {
    id: 'acknowledged-without-effect',
    caughtBy: 'MBX-03',
    title: { de: 'Die Bestätigung bewirkt nichts.', en: 'The acknowledgement has no effect.' },
    change: () => ({
      settle: (_party, entry) => {
        entry.status = 'acknowledged'
      },
    }),
  },
  {
    id: 'effective-before-it-arrives',
    caughtBy: 'MBX-03',
    title: {
      de: 'Die Nachricht wirkt, bevor sie abgeholt ist.',
      en: 'The message takes effect before it is picked up.',
    },
    change: ({ putIntoMailbox }) => ({
      putIntoMailbox: (party, copy, message) => {
        putIntoMailbox(party, copy, message)
        party.parts.takeEffect(party, copy, message)
      },
    }),
  },
  {
    id: 'fetching-is-acknowledging',
    caughtBy: 'MBX-03',
    title: { de: 'Schon das Abholen gilt als Bestätigung.', en: 'Fetching alone counts as acknowledging.' },
    change: ({ readMailbox }) => ({
      readMailbox: (party, call) => {
        const answer = readMailbox(party, call)
        const entry = party.parts.findInMailbox(party, call.caller, call.parameters['messageId'] ?? '')
        if (entry?.status === 'waiting') party.parts.settle(party, entry)
        return answer
      },
    }),
  },
]
