import { isAnswer } from '../answer.ts'
import { bearerOf } from '../authenticate.ts'
import type { Party } from '../party.ts'
import { findRoute } from '../routes.ts'
import { type Twin, withHeaders } from './twin.ts'

export const authentication: readonly Twin[] = [
  {
    id: 'lets-anybody-in',
    caughtBy: 'AUT-01',
    title: {
      de: 'Ohne Zugangsdaten gilt man als erster Partner.',
      en: 'Without credentials one counts as the first partner.',
    },
    change: ({ authenticate }) => ({
      authenticate: (party, request) =>
        request.headers.authorization === undefined ? firstPartner(party) : authenticate(party, request),
    }),
  },
  {
    id: 'forgets-the-challenge',
    caughtBy: 'AUT-01',
    title: { de: '401 ohne WWW-Authenticate.', en: '401 without WWW-Authenticate.' },
    change: ({ authenticate }) => ({
      authenticate: (party, request) => {
        const caller = authenticate(party, request)
        return isAnswer(caller) ? withHeaders(caller, { 'www-authenticate': undefined }) : caller
      },
    }),
  },
  {
    id: 'forbids-instead-of-asking',
    caughtBy: 'AUT-01',
    title: { de: 'Ohne Zugangsdaten kommt 403 statt 401.', en: 'Without credentials it answers 403, not 401.' },
    change: ({ authenticate }) => ({
      authenticate: (party, request) =>
        bearerOf(request) === undefined ? party.parts.problem(party, 'wrong-role') : authenticate(party, request),
    }),
  },
  {
    id: 'takes-any-token',
    caughtBy: 'AUT-02',
    title: { de: 'Jedes Token gilt.', en: 'Any token will do.' },
    change: ({ authenticate }) => ({
      authenticate: (party, request) => {
        const caller = authenticate(party, request)
        return isAnswer(caller) && bearerOf(request) !== undefined ? firstPartner(party) : caller
      },
    }),
  },
  {
    id: 'trusts-the-sender',
    caughtBy: 'AUT-03',
    title: {
      de: 'Der Absender im Umschlag wird nicht mit dem angemeldeten Partner verglichen.',
      en: 'The sender in the envelope is not compared with whoever authenticated.',
    },
    change: ({ problem }) => ({
      checkSender: (party, { message }) =>
        message.envelope.recipient.organisation === party.organisation ? undefined : problem(party, 'sender-mismatch'),
    }),
  },
  {
    id: 'takes-mail-of-others',
    caughtBy: 'AUT-03',
    title: { de: 'Nachrichten an andere werden angenommen.', en: 'Messages to others are accepted.' },
    change: ({ problem }) => ({
      checkSender: (party, { caller, message }) =>
        message.envelope.sender.organisation === caller ? undefined : problem(party, 'sender-mismatch'),
    }),
  },
  {
    id: 'hides-no-paths',
    caughtBy: 'AUT-01',
    title: {
      de: 'Unbekannte Pfade werden auch ohne Anmeldung mit 404 beantwortet.',
      en: 'Unknown paths are answered with 404 even without credentials.',
    },
    change: ({ respond }) => ({
      respond: async (party, request) => {
        const unknown = findRoute(party.routes, request.path) === undefined
        const nobody = request.headers.authorization === undefined
        return unknown && nobody ? party.parts.problem(party, 'path-not-found') : respond(party, request)
      },
    }),
  },
  {
    id: 'lets-anybody-peek',
    caughtBy: 'AUT-01',
    title: { de: 'HEAD wird ohne Anmeldung beantwortet.', en: 'HEAD is answered without credentials.' },
    change: ({ respond }) => ({
      respond: async (party, request) => {
        if (request.method !== 'HEAD' || request.headers.authorization !== undefined) return respond(party, request)
        const parts = { ...party.parts, authenticate: firstPartner }
        return { ...(await respond({ ...party, parts }, { ...request, method: 'GET' })), body: '' }
      },
    }),
  },
  {
    id: 'tokens-in-any-case',
    caughtBy: 'AUT-02',
    title: {
      de: 'Groß- und Kleinschreibung im Schlüssel zählt nicht.',
      en: 'Upper and lower case in a token do not count.',
    },
    change: ({ authenticate }) => {
      const known = new Map<string, ReturnType<typeof authenticate>>()
      return {
        authenticate: (party, request) => {
          const caller = authenticate(party, request)
          const folded = request.headers.authorization?.toLowerCase() ?? ''
          if (!isAnswer(caller)) known.set(folded, caller)
          return known.get(folded) ?? caller
        },
      }
    },
  },
]

function firstPartner({ accounts: [first] }: Party): { organisation: string } {
  return { organisation: first?.organisation ?? '' }
}
