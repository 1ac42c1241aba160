import { json } from '../answer.ts'
import { judge as judgeAsUsual } from '../judge.ts'
import type { Parts } from '../parts.ts'
import { bodyOf, type Twin, withBody, withHeaders, without } from './twin.ts'

export const problems: readonly Twin[] = [
  {
    id: 'problems-as-plain-json',
    caughtBy: 'PRO-01',
    title: { de: 'Fehler kommen als application/json.', en: 'Errors come as application/json.' },
    change: ({ problem }) => ({
      problem: (...question) => withHeaders(problem(...question), { 'content-type': 'application/json' }),
    }),
  },
  {
    id: 'problems-without-a-code',
    caughtBy: 'PRO-01',
    title: { de: 'Fehlern fehlt der Code.', en: 'Errors lack their code.' },
    change: ({ problem }) => ({
      problem: (...question) => {
        const answer = problem(...question)
        return { ...answer, body: without(bodyOf(answer), 'code') }
      },
    }),
  },
  {
    id: 'problems-of-another-house',
    caughtBy: 'PRO-01',
    title: { de: 'type nennt einen Namen des eigenen Hauses.', en: 'type is a name of the own house.' },
    change: ({ problem }) => ({
      problem: (party, code, details) =>
        withBody(problem(party, code, details), { type: `https://errors.example/${code}` }),
    }),
  },
  {
    id: 'problems-contradict-their-status',
    caughtBy: 'PRO-01',
    title: {
      de: 'status im Fehler ist ein anderer als der der Antwort.',
      en: 'status in the error differs from that of the answer.',
    },
    change: ({ problem }) => ({ problem: (...question) => withBody(problem(...question), { status: 500 }) }),
  },
  {
    id: 'refuses-methods-silently',
    caughtBy: 'PRO-02',
    title: { de: '405 ohne Allow.', en: '405 without Allow.' },
    change: ({ notAllowed }) => ({
      notAllowed: (...question) => withHeaders(notAllowed(...question), { allow: undefined }),
    }),
  },
  {
    id: 'falls-over-methods',
    caughtBy: 'PRO-02',
    title: { de: 'Unvorgesehene Methoden führen zu 500.', en: 'Unforeseen methods lead to 500.' },
    change: ({ problem }) => ({ notAllowed: (party) => problem(party, 'internal-error') }),
  },
  {
    id: 'welcomes-on-any-path',
    caughtBy: 'PRO-03',
    title: { de: 'Unbekannte Pfade werden mit 200 beantwortet.', en: 'Unknown paths are answered with 200.' },
    change: (parts) => ({ problem: insteadOf(parts, 'path-not-found', () => json(200, { welcome: true })) }),
  },
  {
    id: 'shows-a-page',
    caughtBy: 'PRO-03',
    title: { de: 'Unbekannte Pfade führen zu einer HTML-Seite.', en: 'Unknown paths lead to an HTML page.' },
    change: (parts) => ({
      problem: insteadOf(parts, 'path-not-found', () => ({
        status: 404,
        headers: { 'content-type': 'text/html' },
        body: '<h1>404</h1>',
      })),
    }),
  },
  {
    id: 'shows-its-insides',
    caughtBy: 'PRO-04',
    title: { de: 'Fehler zeigen Dateien und Zeilen des Systems.', en: 'Errors show files and lines of the system.' },
    change: ({ problem }) => ({
      problem: (party, code, details) =>
        withBody(problem(party, code, details), { detail: new Error(`Unhandled ${code}`).stack?.slice(0, 500) ?? '' }),
    }),
  },
  {
    id: 'repeats-what-was-confided',
    caughtBy: 'PRO-04',
    title: { de: 'Fehler wiederholen Inhalte der Nachricht.', en: 'Errors repeat content of the message.' },
    change: ({ readMessage }) => ({
      readMessage: (party, text, transition, processId) => {
        const { problem } = party.parts
        const quoting: Parts['problem'] = (...question) => withBody(problem(...question), { detail: printable(text) })
        return readMessage({ ...party, parts: { ...party.parts, problem: quoting } }, text, transition, processId)
      },
    }),
  },
  {
    id: 'tells-about-the-person',
    caughtBy: 'PRV-01',
    title: { de: 'Die Angaben zum Vorgang nennen, worum es geht.', en: 'The metadata says what it is about.' },
    change: ({ metadataOf }) => ({
      metadataOf: (party, copy, reader) => ({ ...metadataOf(party, copy, reader), about: copy.opening.payload }),
    }),
  },
  {
    id: 'paths-in-any-case',
    caughtBy: 'PRO-03',
    title: { de: '/V1/EVENTS gilt als /v1/events.', en: '/V1/EVENTS counts as /v1/events.' },
    change: ({ respond }) => ({
      respond: (party, request) => {
        const path = request.path.startsWith('/driver') ? request.path : request.path.toLowerCase()
        return respond(party, { ...request, path })
      },
    }),
  },
  {
    id: 'overlooks-a-slash',
    caughtBy: 'PRO-03',
    title: { de: 'Ein Schrägstrich am Ende wird überlesen.', en: 'A slash at the end is overlooked.' },
    change: ({ respond }) => ({
      respond: (party, request) => respond(party, { ...request, path: request.path.replace(/\/$/, '') }),
    }),
  },
  {
    id: 'role-before-sender',
    caughtBy: 'PRO-05',
    title: { de: 'Die Rolle wird vor dem Absender geprüft.', en: 'The role is checked before the sender.' },
    change: () => ({
      judge: (party, arrival) => party.parts.checkRole(party, arrival) ?? judgeAsUsual(party, arrival),
    }),
  },
  {
    id: 'precondition-before-role',
    caughtBy: 'PRO-05',
    title: { de: 'If-Match wird vor der Rolle geprüft.', en: 'If-Match is checked before the role.' },
    change: () => ({
      judge: (party, arrival) =>
        party.parts.checkSender(party, arrival) ??
        party.parts.recall(party, arrival) ??
        party.parts.checkPrecondition(party, arrival) ??
        judgeAsUsual(party, arrival),
    }),
  },
  {
    id: 'state-before-precondition',
    caughtBy: 'PRO-05',
    title: { de: 'Der Zustand wird vor If-Match geprüft.', en: 'The state is checked before If-Match.' },
    change: () => ({
      judge: (party, arrival) =>
        party.parts.checkSender(party, arrival) ??
        party.parts.recall(party, arrival) ??
        party.parts.checkRole(party, arrival) ??
        party.parts.checkState(party, arrival) ??
        judgeAsUsual(party, arrival),
    }),
  },
]

function insteadOf({ problem }: Parts, other: string, answer: () => ReturnType<Parts['problem']>): Parts['problem'] {
  return (party, code, details) => (code === other ? answer() : problem(party, code, details))
}

// Short and without line breaks: so it passes for an ordinary text of the problem.
function printable(text: string): string {
  return text.replace(/[^ -~À-ž]/g, '').slice(0, 1900) || 'empty'
}
