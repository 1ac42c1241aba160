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
]
