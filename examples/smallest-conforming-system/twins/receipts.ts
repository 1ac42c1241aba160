import type { Parts } from '../parts.ts'
import { type Twin, withHeaders, without } from './twin.ts'

export const receipts: readonly Twin[] = [
  {
    id: 'says-200',
    caughtBy: 'RCP-01',
    title: {
      de: 'Angenommene Nachrichten werden mit 200 statt 202 beantwortet.',
      en: 'Accepted messages are answered with 200, not 202.',
    },
    change: ({ accept }) => ({ accept: (party, arrival) => ({ ...accept(party, arrival), status: 200 }) }),
  },
  {
    id: 'names-no-location',
    caughtBy: 'RCP-01',
    title: { de: 'Nach dem Beginn fehlt Location.', en: 'After the start, Location is missing.' },
    change: ({ accept }) => ({
      accept: (party, arrival) => withHeaders(accept(party, arrival), { location: undefined }),
    }),
  },
  {
    id: 'names-a-wrong-location',
    caughtBy: 'RCP-01',
    title: {
      de: 'Location zeigt auf einen Pfad, den es nicht gibt.',
      en: 'Location points to a path that does not exist.',
    },
    change: ({ accept }) => ({
      accept: (party, arrival) => {
        const answer = accept(party, arrival)
        const { location } = answer.headers
        return location === undefined ? answer : withHeaders(answer, { location: location.replace('/v1/', '/v1/v1/') })
      },
    }),
  },
  {
    id: 'receipt-lacks-the-time',
    caughtBy: 'RCP-01',
    title: { de: 'In der Quittung fehlt der Zeitpunkt.', en: 'The receipt lacks the time.' },
    change: ({ receipt }) => ({ receipt: (copy, message) => without(receipt(copy, message), 'receivedAt') }),
  },
  {
    id: 'receipt-in-local-time',
    caughtBy: 'RCP-01',
    title: { de: 'Die Quittung schreibt 22.11.2026 10:00.', en: 'The receipt writes 22.11.2026 10:00.' },
    change: (parts) => ({ receipt: saying(parts, { receivedAt: '22.11.2026 10:00' }) }),
  },
  {
    id: 'receipt-in-html',
    caughtBy: 'RCP-01',
    title: { de: 'Die Quittung kommt als text/html.', en: 'The receipt comes as text/html.' },
    change: ({ accept }) => ({
      accept: (party, arrival) => withHeaders(accept(party, arrival), { 'content-type': 'text/html' }),
    }),
  },
  {
    id: 'receipt-for-another-message',
    caughtBy: 'RCP-02',
    title: { de: 'Die Quittung nennt eine andere Nachricht.', en: 'The receipt names another message.' },
    change: (parts) => ({ receipt: saying(parts, { messageId: '00000000-0000-4000-8000-000000000000' }) }),
  },
  {
    id: 'receipt-for-an-older-state',
    caughtBy: 'RCP-02',
    title: { de: 'Die Quittung nennt immer den Anfangszustand.', en: 'The receipt always names the first state.' },
    change: ({ receipt, accept }) => ({
      accept: (party, arrival) => {
        const first = party.process.transitions.find(({ from }) => from.length === 0)?.to ?? ''
        const parts = { ...party.parts, receipt: saying({ receipt }, { state: first }) }
        return accept({ ...party, parts }, arrival)
      },
    }),
  },
  {
    id: 'one-receipt-for-all',
    caughtBy: 'RCP-03',
    title: { de: 'Alle Quittungen tragen dieselbe Kennung.', en: 'All receipts carry the same identifier.' },
    change: (parts) => ({ receipt: saying(parts, { receiptId: '00000000-0000-4000-8000-000000000000' }) }),
  },
  {
    id: 'one-receipt-for-each-process',
    caughtBy: 'RCP-03',
    title: {
      de: 'Alle Quittungen eines Vorgangs tragen dieselbe Kennung.',
      en: 'All receipts of a process carry the same identifier.',
    },
    change: ({ receipt }) => ({ receipt: (copy, message) => ({ ...receipt(copy, message), receiptId: copy.id }) }),
  },
  {
    id: 'receives-in-another-zone',
    caughtBy: 'TIM-01',
    title: {
      de: 'Die Zeit in der Quittung liegt zwei Stunden daneben.',
      en: 'The time in the receipt is two hours off.',
    },
    change: ({ receipt }) => ({
      receipt: (copy, message) => ({ ...receipt(copy, message), receivedAt: twoHoursAfter(copy.updatedAt) }),
    }),
  },
  {
    id: 'begins-in-another-zone',
    caughtBy: 'TIM-01',
    title: {
      de: 'createdAt und updatedAt liegen zwei Stunden daneben.',
      en: 'createdAt and updatedAt are two hours off.',
    },
    change: ({ metadataOf }) => ({
      metadataOf: (party, copy, reader) => {
        const [createdAt, updatedAt] = [copy.createdAt, copy.updatedAt].map(twoHoursAfter)
        return { ...metadataOf(party, copy, reader), createdAt: createdAt ?? '', updatedAt: updatedAt ?? '' }
      },
    }),
  },
]

function saying({ receipt }: Pick<Parts, 'receipt'>, change: Readonly<Record<string, string>>): Parts['receipt'] {
  return (copy, message) => ({ ...receipt(copy, message), ...change })
}

function twoHoursAfter(time: string): string {
  return new Date(Date.parse(time) + 7_200_000).toISOString()
}
