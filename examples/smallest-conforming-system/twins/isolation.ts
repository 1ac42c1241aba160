import { isAnswer } from '../answer.ts'
import type { Parts } from '../parts.ts'
import type { Party } from '../party.ts'
import type { ProcessCopy } from '../store.ts'
import { altered, type Twin, withBody } from './twin.ts'

export const isolation: readonly Twin[] = [
  {
    id: 'shows-any-process',
    caughtBy: 'ISO-01',
    title: { de: 'Fremde Vorgänge sind über ihre Kennung lesbar.', en: 'Other parties’ processes can be read by id.' },
    change: ({ metadataOf }) => ({
      findForReading: anyProcess,
      // Shown as its first participant sees it, as systems do that never ask who is reading.
      metadataOf: (party, copy) => metadataOf(party, copy, copy.participants[0]?.organisation ?? ''),
    }),
  },
  {
    id: 'lists-everything',
    caughtBy: 'ISO-02',
    title: { de: 'Die Liste enthält fremde Vorgänge.', en: 'The list holds other parties’ processes.' },
    change: ({ metadataOf }) => ({
      ownProcesses: allProcesses,
      metadataOf: (party, copy) => metadataOf(party, copy, copy.participants[0]?.organisation ?? ''),
    }),
  },
  {
    id: 'filter-shows-everything',
    caughtBy: 'ISO-03',
    title: {
      de: 'Mit Zustandsfilter stehen fremde Vorgänge in der Liste.',
      en: 'With a state filter, the list holds other parties’ processes.',
    },
    change: ({ listProcesses, metadataOf }) => ({
      listProcesses: (party, call) =>
        listProcesses(call.request.query.has('state') ? unguarded(party, metadataOf) : party, call),
    }),
  },
  {
    id: 'cursor-shows-everything',
    caughtBy: 'ISO-03',
    title: {
      de: 'Mit Cursor stehen fremde Vorgänge in der Liste.',
      en: 'With a cursor, the list holds other parties’ processes.',
    },
    change: ({ listProcesses, metadataOf }) => ({
      listProcesses: (party, call) =>
        listProcesses(call.request.query.has('after') ? unguarded(party, metadataOf) : party, call),
    }),
  },
  {
    id: 'tells-strangers-what-exists',
    caughtBy: 'ISO-04',
    title: {
      de: 'Fremde erfahren durch 403 statt 404, dass es einen Vorgang gibt.',
      en: 'By 403 instead of 404, strangers learn that a process exists.',
    },
    change: () => ({ findForCommand: anyProcess }),
  },
  {
    id: 'obeys-strangers',
    caughtBy: 'ISO-04',
    title: {
      de: 'Auch Unbeteiligte können einen Vorgang zurückziehen.',
      en: 'Even those who take no part can cancel a process.',
    },
    change: ({ checkRole }) => ({
      findForCommand: anyProcess,
      checkRole: (party, arrival) => checkRole(party, { ...arrival, copy: undefined }),
    }),
  },
  {
    id: 'broadcasts-events',
    caughtBy: 'ISO-05',
    title: { de: 'Jeder liest die Ereignisse aller.', en: 'Everybody reads everybody’s events.' },
    change: () => ({ ownEvents: ({ store }) => store.events }),
  },
  {
    id: 'opens-any-mail',
    caughtBy: 'ISO-06',
    title: {
      de: 'Fremde Nachrichten im Postfach sind über ihre Kennung lesbar.',
      en: 'Other parties’ mail can be read by id.',
    },
    change: () => ({
      findInMailbox: ({ store }, _caller, messageId) =>
        [...store.mailboxes.values()].flat().find(({ message }) => message.envelope.messageId === messageId),
    }),
  },
  {
    id: 'one-mailbox-for-all',
    caughtBy: 'ISO-06',
    title: { de: 'Alle Partner sehen dasselbe Postfach.', en: 'All partners see the same mailbox.' },
    change: () => ({ mailboxOf: ({ store }) => [...store.mailboxes.values()].flat() }),
  },
  {
    id: 'reads-before-it-looks',
    caughtBy: 'ISO-04',
    title: {
      de: 'Bei fremden Vorgängen wird erst die Nachricht geprüft, bei unbekannten nicht.',
      en: 'For other parties’ processes the message is checked first, for unknown ones it is not.',
    },
    change: ({ receive, findForCommand }) => ({
      receive: async (party, call, transition) => {
        const answer = await receive(party, call, transition)
        const processId = call.parameters['processId'] ?? ''
        const exists = party.store.processes.has(processId)
        const hidden = exists && findForCommand(party, call.caller, processId) === undefined
        if (!hidden) return answer
        const body = await party.parts.readText(party, call.request, 'application/json')
        const message = isAnswer(body) ? body : party.parts.readMessage(party, body.text, transition, processId)
        return isAnswer(message) ? message : answer
      },
    }),
  },
  {
    id: 'says-not-yours',
    caughtBy: 'ISO-04',
    title: {
      de: 'Schritte in fremden Vorgängen werden mit eigenen Worten abgewiesen.',
      en: 'Commands in other parties’ processes are refused in words of their own.',
    },
    change: ({ receive }) => ({
      receive: async (party, call, transition) => {
        const answer = await receive(party, call, transition)
        const exists = party.store.processes.has(call.parameters['processId'] ?? '')
        return exists && answer.status === 404 ? withBody(answer, { title: 'Not your process.' }) : answer
      },
    }),
  },
  {
    id: 'mailbox-cursors-open-all',
    caughtBy: 'ISO-06',
    title: {
      de: 'Mit einem Lesezeichen zeigt das Postfach alle Nachrichten.',
      en: 'With a cursor the mailbox shows all messages.',
    },
    change: ({ listMailbox }) => ({
      listMailbox: (party, call) => {
        const turned = call.request.query.has('after')
        const all: Partial<Parts> = { mailboxOf: ({ store }) => [...store.mailboxes.values()].flat() }
        return listMailbox(turned ? altered(party, all) : party, call)
      },
    }),
  },
]

function anyProcess({ store }: Party, _caller: string, processId: string): ProcessCopy | undefined {
  return store.processes.get(processId)
}

function allProcesses({ store }: Party): ProcessCopy[] {
  return [...store.processes.values()]
}

function unguarded(party: Party, metadataOf: Party['parts']['metadataOf']): Party {
  return altered(party, {
    ownProcesses: allProcesses,
    metadataOf: (inner, copy) => metadataOf(inner, copy, copy.participants[0]?.organisation ?? ''),
  })
}
