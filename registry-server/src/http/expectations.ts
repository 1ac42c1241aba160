import type { IncomingMessage } from 'node:http'
import { Refusal } from '../problems.ts'
import type { App } from '../routes/route.ts'
import { answerOnSocket } from './answers.ts'
import { languageOf } from './language.ts'

/** Tells which senders wait to be told to go on before they send a body. */
export type IsWaiting = (request: IncomingMessage) => boolean

/**
 * Answers `Expect: 100-continue` (RFC 9110 §10.1.1) when there is nothing left to refuse but the body itself: whoever
 * asks first learns of a wrong token, a wrong method or too great a length without having sent a byte. Call it before
 * the routes are added.
 */
export function answerExpectations(app: App): IsWaiting {
  const waiting = new WeakSet<IncomingMessage>()
  app.server.on('checkContinue', (request, response) => {
    waiting.add(request)
    app.server.emit('request', request, response)
  })
  app.server.on('checkExpectation', ({ headers, socket }) => {
    answerOnSocket(socket, expectationUnknown(), languageOf(undefined, headers['accept-language']))
  })
  // Routes that take a body name its limit.
  app.addHook('onRoute', (route) => {
    const { bodyLimit } = route
    if (bodyLimit === undefined) return
    route.preParsing = (request, reply, payload, done) => {
      const isTooLong = Number(request.headers['content-length'] ?? 0) > bodyLimit
      if (!isTooLong && waiting.delete(request.raw)) reply.raw.writeContinue()
      done(null, payload)
    }
  })
  return (request) => waiting.has(request)
}

function expectationUnknown(): Refusal {
  return new Refusal('expectation-failed', {
    de: 'Die Kopfzeile Expect darf nur „100-continue“ enthalten. Lassen Sie sie sonst weg.',
    en: 'The header Expect may only hold "100-continue". Otherwise leave it out.',
  })
}
