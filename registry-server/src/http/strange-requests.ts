import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { Refusal } from '../problems.ts'
import type { App } from '../routes/route.ts'
import { answerOnSocket, methodUnknown } from './answers.ts'
import { languageOf } from './language.ts'

/** Answers with a problem where Node would answer with a bare status, or not at all. */
export function answerStrangeRequests(app: App): void {
  app.addHook('onRequest', (request, _reply, done) => {
    // RFC 9112 §3.2; HTTP/1.0 knows no Host. Node's own check is turned off, for it says nothing.
    const lacking = request.raw.headers.host === undefined && request.raw.httpVersion === '1.1'
    done(lacking ? hostMissing() : undefined)
  })
  app.server.on('checkExpectation', ({ headers, socket }) => {
    answerOnSocket(socket, expectationUnknown(), languageOf(undefined, headers['accept-language']))
  })
  app.server.on('connect', ({ headers }: IncomingMessage, socket: Duplex) => {
    const refusal = new Refusal('method-unknown', methodUnknown)
    answerOnSocket(socket, refusal, languageOf(undefined, headers['accept-language']))
  })
}

function hostMissing(): Refusal {
  return new Refusal('invalid-parameter', {
    de: 'Der Anfrage fehlt die Kopfzeile Host. HTTP/1.1 verlangt sie; ergänzen Sie sie.',
    en: 'The request lacks the header Host. HTTP/1.1 demands it; add it.',
  })
}

function expectationUnknown(): Refusal {
  return new Refusal('expectation-failed', {
    de: 'Die Kopfzeile Expect darf nur „100-continue“ enthalten. Lassen Sie sie sonst weg.',
    en: 'The header Expect may only hold "100-continue". Otherwise leave it out.',
  })
}
