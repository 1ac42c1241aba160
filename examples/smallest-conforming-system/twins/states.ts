import { type Answer, json } from '../answer.ts'
import { expectedStateOf } from '../message.ts'
import type { Party } from '../party.ts'
import type { Arrival } from '../receive.ts'
import { type Twin, withBody } from './twin.ts'

export const states: readonly Twin[] = [
  {
    id: 'chart-lacks-an-edge',
    caughtBy: 'STA-01',
    title: {
      de: 'Ein Schritt des Partners, der aus mehreren Zuständen möglich ist, geht aus dem letzten davon nicht.',
      en: 'A partner’s command that is possible in several states fails in the last of them.',
    },
    change: ({ checkState }) => ({
      checkState: (party, arrival) => {
        const { copy, transition } = arrival
        const last = transition.from.length > 1 && transition.from.at(-1) === copy?.state
        return last && copy !== undefined ? party.parts.illegal(party, copy) : checkState(party, arrival)
      },
    }),
  },
  {
    id: 'cannot-do-an-edge',
    caughtBy: 'STA-01',
    title: {
      de: 'Ein eigener Schritt, der aus mehreren Zuständen möglich ist, geht nur aus dem ersten.',
      en: 'An own command that is possible in several states works in the first of them only.',
    },
    change: ({ mayCommand }) => ({
      mayCommand: (party, copy, transition) => mayCommand(party, copy, transition) && transition.from[0] === copy.state,
    }),
  },
  {
    id: 'allows-the-forbidden',
    caughtBy: 'STA-02',
    title: { de: 'Schritte gelten in jedem laufenden Zustand.', en: 'Commands are accepted in any running state.' },
    change: ({ checkState }) => ({
      checkState: (party, arrival) =>
        isFinal(party, arrival) ? checkState(party, arrival) : asExpected(party, arrival),
    }),
  },
  {
    id: 'refuses-without-a-word',
    caughtBy: 'STA-02',
    title: { de: '409 nennt weder Zustand noch Mögliches.', en: '409 names neither the state nor what is possible.' },
    change: () => ({ illegal: (party) => party.parts.problem(party, 'illegal-transition') }),
  },
  {
    id: 'permits-too-much-in-words',
    caughtBy: 'STA-02',
    title: {
      de: '409 nennt Schritte als möglich, die es nicht sind.',
      en: '409 names commands as possible that are not.',
    },
    change: ({ illegal }) => ({
      illegal: (party, copy) =>
        withBody(illegal(party, copy), { permitted: party.process.transitions.map(({ command }) => command) }),
    }),
  },
  {
    id: 'any-role-will-do',
    caughtBy: 'STA-03',
    title: { de: 'Jede Rolle darf jeden Schritt senden.', en: 'Any role may send any command.' },
    change: () => ({ checkRole: () => undefined }),
  },
  {
    id: 'wrong-role-is-wrong-state',
    caughtBy: 'STA-03',
    title: { de: 'Die falsche Rolle bekommt 409 statt 403.', en: 'The wrong role gets 409 instead of 403.' },
    change: ({ checkRole }) => ({
      checkRole: (party, arrival) => {
        const refusal = checkRole(party, arrival)
        return refusal !== undefined && arrival.copy !== undefined ? party.parts.illegal(party, arrival.copy) : refusal
      },
    }),
  },
  {
    id: 'the-end-is-not-the-end',
    caughtBy: 'STA-04',
    title: { de: 'Abgeschlossene Vorgänge lassen sich zurückziehen.', en: 'Finished processes can be cancelled.' },
    change: ({ checkState }) => ({
      checkState: (party, arrival) =>
        isFinal(party, arrival) ? asExpected(party, arrival) : checkState(party, arrival),
    }),
  },
  {
    id: 'ignores-the-expected-state',
    caughtBy: 'STA-05',
    title: { de: 'Der erwartete Zustand wird nicht beachtet.', en: 'The expected state is not looked at.' },
    change: ({ checkState }) => ({
      checkState: (party, arrival) => {
        const { message, copy } = arrival
        const { envelope } = message
        const pretended = { ...envelope, expectedState: copy?.state ?? '' }
        return checkState(party, { ...arrival, message: { ...message, envelope: pretended } })
      },
    }),
  },
  {
    id: 'answers-but-does-not-store',
    caughtBy: 'STA-06',
    title: { de: 'Ein Schritt wird bestätigt, aber nicht gespeichert.', en: 'A command is confirmed but not stored.' },
    change: ({ accept }) => ({
      accept: (party, arrival) => {
        const { copy } = arrival
        const before = copy === undefined ? {} : { state: copy.state, transitions: copy.transitions }
        const answer = accept(party, arrival)
        if (copy !== undefined) Object.assign(copy, before)
        return answer
      },
    }),
  },
  {
    id: 'stumbles-over-the-unknown',
    caughtBy: 'STA-07',
    title: { de: 'Ein unbekannter Vorgang führt zu 500.', en: 'An unknown process leads to 500.' },
    change: ({ findForCommand, findForReading }) => ({
      findForCommand: (...question) => known(findForCommand(...question)),
      findForReading: (...question) => known(findForReading(...question)),
    }),
  },
  {
    id: 'knows-everything',
    caughtBy: 'STA-07',
    title: {
      de: 'Ein unbekannter Vorgang wird mit 200 und null beantwortet.',
      en: 'An unknown process is answered with 200 and null.',
    },
    change: ({ readProcess }) => ({
      readProcess: (party, call) => {
        const answer = readProcess(party, call)
        return answer.status === 404 ? json(200, null) : answer
      },
    }),
  },
  {
    id: 'sends-whatever-it-likes',
    caughtBy: 'STA-08',
    title: { de: 'Das System sendet Schritte in jedem Zustand.', en: 'The system sends commands in any state.' },
    change: () => ({ mayCommand: (_party, copy, { message }) => message !== undefined && copy.inFlight === undefined }),
  },
  {
    id: 'reads-from-a-cache',
    caughtBy: 'STA-06',
    title: {
      de: 'Wer eben gelesen hat, sieht kurze Zeit den alten Stand.',
      en: 'Whoever has just read sees the old state for a short time.',
    },
    change: ({ readProcess }) => {
      const cache = new Map<string, { readonly answer: ReturnType<typeof readProcess>; readonly until: number }>()
      return {
        readProcess: (party, call) => {
          const key = `${call.caller} ${call.request.path}`
          const known = cache.get(key)
          if (known !== undefined && Date.now() < known.until) return known.answer
          const answer = readProcess(party, call)
          cache.set(key, { answer, until: Date.now() + 500 })
          return answer
        },
      }
    },
  },
  {
    id: 'begins-anew-with-each-step',
    caughtBy: 'STA-06',
    title: { de: 'createdAt ist die Zeit der letzten Änderung.', en: 'createdAt is the time of the last change.' },
    change: ({ metadataOf }) => ({
      metadataOf: (party, copy, reader) => ({ ...metadataOf(party, copy, reader), createdAt: copy.updatedAt }),
    }),
  },
]

function isFinal({ process }: Party, { copy }: Arrival): boolean {
  return process.states.some(({ id, final }) => final && id === copy?.state)
}

// Only what the sender believes is checked, not whether it is possible.
function asExpected(party: Party, { copy, message, transition }: Arrival): Answer | undefined {
  if (copy === undefined) return undefined
  const believed = transition.from.length > 0 && expectedStateOf(message) === copy.state
  return believed ? undefined : party.parts.illegal(party, copy)
}

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new TypeError('Cannot read properties of undefined')
  return found
}
