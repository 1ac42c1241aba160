import type { FastifyRequest } from 'fastify'
import type { Log } from '../log.ts'
import { Refusal } from '../problems.ts'
import type { App } from '../routes/route.ts'
import { type PublishToken, tokenOf } from '../tokens.ts'
import { Limiter, tooMany } from './limits.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set on every route that is not open. */
    token: PublishToken | undefined
  }
}

/** Wrong tokens an address may try: nobody guesses 256 bits, but nobody should fill the log either. */
const mistakes = { burst: 20, perSecond: 0.2 }

/** Asks every route for a token that has not said it is open to all; before a single byte of the body is read. */
export function requireToken(app: App, tokens: readonly PublishToken[], log: Log): void {
  const limiter = new Limiter(mistakes)
  app.decorateRequest('token', undefined)
  // A hook without a promise, because it runs before every file as well.
  app.addHook('onRequest', (request, _, done) => {
    if (!request.is404 && request.routeOptions.config.open !== true) check(request)
    done()
  })

  function check(request: FastifyRequest): void {
    if (limiter.exhausted(request.ip)) throw tooMany(5)
    const token = tokenOf(request.headers.authorization, tokens)
    if (token === undefined) {
      limiter.take(request.ip)
      log('warn', 'token refused', { route: request.routeOptions.url })
      throw notAuthenticated()
    }
    request.token = token
  }
}

function notAuthenticated(): Refusal {
  const text = {
    de: 'Dafür braucht es ein gültiges Zugangstoken. Senden Sie es als „Authorization: Bearer <Token>“.',
    en: 'This needs a valid token. Send it as "Authorization: Bearer <token>".',
  }
  return new Refusal('not-authenticated', text, { headers: { 'WWW-Authenticate': 'Bearer realm="fallnetz-registry"' } })
}
