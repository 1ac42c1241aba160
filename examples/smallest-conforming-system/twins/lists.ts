import type { Call } from '../routes.ts'
import type { Twin } from './twin.ts'

export const lists: readonly Twin[] = [
  {
    id: 'loses-one-at-the-border',
    caughtBy: 'LST-01',
    title: { de: 'Zwischen zwei Seiten fehlt ein Vorgang.', en: 'Between two pages one process is missing.' },
    change: ({ pageOfProcesses }) => ({
      pageOfProcesses: (...question) => {
        const page = pageOfProcesses(...question)
        return { ...page, next: page.next + 1 }
      },
    }),
  },
  {
    id: 'repeats-one-at-the-border',
    caughtBy: 'LST-01',
    title: {
      de: 'Der letzte Vorgang einer Seite steht auch auf der nächsten.',
      en: 'The last process of a page is also on the next.',
    },
    change: ({ pageOfProcesses }) => ({
      pageOfProcesses: (list, { start, limit }, wanted) => {
        const page = pageOfProcesses(list, { start: Math.max(0, start - 1), limit }, wanted)
        // Never smaller than where it began, or the pages would never end.
        return { ...page, next: Math.max(page.next, start + 1) }
      },
    }),
  },
  {
    id: 'ignores-the-limit',
    caughtBy: 'LST-02',
    title: { de: 'limit wird nicht beachtet.', en: 'limit is ignored.' },
    change: ({ pageOfProcesses }) => ({
      pageOfProcesses: (list, { start }, wanted) => pageOfProcesses(list, { start, limit: 1000 }, wanted),
    }),
  },
  {
    id: 'refuses-100',
    caughtBy: 'LST-03',
    title: { de: 'limit=100 wird abgewiesen.', en: 'limit=100 is refused.' },
    change: ({ limitOf }) => ({ limitOf: (text) => (text === '100' ? undefined : limitOf(text)) }),
  },
  {
    id: 'takes-any-limit',
    caughtBy: 'LST-03',
    title: { de: 'Unsinnige Grenzen werden stillschweigend ersetzt.', en: 'Nonsensical limits are silently replaced.' },
    change: ({ limitOf }) => ({ limitOf: (text) => limitOf(text) ?? 20 }),
  },
  {
    id: 'takes-101',
    caughtBy: 'LST-03',
    title: { de: 'limit=101 wird angenommen.', en: 'limit=101 is accepted.' },
    change: ({ limitOf }) => ({ limitOf: (text) => (text === '101' ? 101 : limitOf(text)) }),
  },
  {
    id: 'ignores-the-filter',
    caughtBy: 'LST-04',
    title: { de: 'Der Zustandsfilter wirkt nicht.', en: 'The state filter has no effect.' },
    change: () => ({ isWanted: () => true }),
  },
  {
    id: 'newest-first',
    caughtBy: 'LST-05',
    title: {
      de: 'Neue Vorgänge stehen vorn und verschieben die Seiten.',
      en: 'New processes come first and shift the pages.',
    },
    change: ({ ownProcesses }) => ({ ownProcesses: (...question) => ownProcesses(...question).reverse() }),
  },
  {
    id: 'starts-over-on-a-bad-cursor',
    caughtBy: 'LST-06',
    title: { de: 'Ein unlesbarer Cursor gilt als Anfang.', en: 'An unreadable cursor counts as the beginning.' },
    change: ({ positionOf }) => ({ positionOf: (...question) => positionOf(...question) ?? 0 }),
  },
  {
    id: 'ignores-unknown-parameters',
    caughtBy: 'LST-06',
    title: { de: 'Unbekannte Parameter werden überlesen.', en: 'Unknown parameters are overlooked.' },
    change: () => ({ onlyKnown: () => true }),
  },
  {
    id: 'loses-the-last-page',
    caughtBy: 'LST-01',
    title: {
      de: 'Eine letzte Seite, die nicht voll würde, kommt nicht.',
      en: 'A last page that would not be full does not come.',
    },
    change: ({ pageOfProcesses }) => ({
      pageOfProcesses: (list, paging, wanted) => {
        const page = pageOfProcesses(list, paging, wanted)
        return { ...page, more: list.slice(page.next).filter(wanted).length >= paging.limit }
      },
    }),
  },
  {
    id: 'empties-the-mailbox-at-once',
    caughtBy: 'LST-02',
    title: { de: 'limit gilt nicht für das Postfach.', en: 'limit does not hold for the mailbox.' },
    change: ({ pageOfMailbox }) => ({
      pageOfMailbox: (list, { start }, wanted) => pageOfMailbox(list, { start, limit: 1000 }, wanted),
    }),
  },
  {
    id: 'gives-50-unasked',
    caughtBy: 'LST-03',
    title: { de: 'Ohne limit kommen 50 Einträge.', en: 'Without limit 50 items come.' },
    change: ({ limitOf }) => ({ limitOf: (text) => (text === null ? 50 : limitOf(text)) }),
  },
  {
    id: 'reads-states-in-any-case',
    caughtBy: 'LST-04',
    title: { de: 'state=RECEIVED gilt als received.', en: 'state=RECEIVED counts as received.' },
    change: ({ listProcesses }) => ({
      listProcesses: (party, call) =>
        listProcesses(
          party,
          withState(call, (state) => state.toLowerCase()),
        ),
    }),
  },
  {
    id: 'empty-state-is-no-filter',
    caughtBy: 'LST-04',
    title: { de: 'state= gilt als kein Filter.', en: 'state= counts as no filter.' },
    change: ({ listProcesses }) => ({
      listProcesses: (party, call) =>
        listProcesses(
          party,
          withState(call, (state) => state || undefined),
        ),
    }),
  },
  {
    id: 'filters-before-it-counts',
    caughtBy: 'LST-05',
    title: {
      de: 'Was aus der gefilterten Liste wegfällt, verschiebt die folgenden Seiten.',
      en: 'What drops out of the filtered list shifts the pages that follow.',
    },
    change: ({ pageOfProcesses }) => ({
      pageOfProcesses: (list, paging, wanted) => pageOfProcesses(list.filter(wanted), paging, () => true),
    }),
  },
  {
    id: 'picking-up-shifts-the-mailbox',
    caughtBy: 'LST-05',
    title: {
      de: 'Was aus dem Postfach abgeholt ist, verschiebt die folgenden Seiten.',
      en: 'What has been picked up from the mailbox shifts the pages that follow.',
    },
    change: ({ pageOfMailbox }) => ({
      pageOfMailbox: (list, paging, wanted) => pageOfMailbox(list.filter(wanted), paging, () => true),
    }),
  },
]

/** The same call with another state in its query; undefined takes it out. */
function withState(call: Call, change: (state: string) => string | undefined): Call {
  const query = new URLSearchParams(call.request.query)
  const state = query.get('state')
  if (state === null) return call
  const changed = change(state)
  if (changed === undefined) query.delete('state')
  else query.set('state', changed)
  return { ...call, request: { ...call.request, query } }
}
