import type { Party } from '../party.ts'
import type { ProcessCopy } from '../store.ts'
import { altered, type Twin } from './twin.ts'

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
