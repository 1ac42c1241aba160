import { digestOfBytes } from '@fallnetz/core'
import type { Answer } from './answer.ts'
import type { Party } from './party.ts'
import type { Request } from './request.ts'
import { ownerOf } from './tokens.ts'

/** Whoever was proved to be calling. */
export interface Caller {
  readonly organisation: string
}

/** Who is calling: the organisation behind the bearer token, or 401. */
export function authenticate(party: Party, request: Request): Caller | Answer {
  const token = bearerOf(request)
  const organisation = token === undefined ? undefined : ownerOf(party.tokens, token)
  return organisation === undefined ? notAuthenticated(party, token) : { organisation }
}

/** The driver has a token of its own: no partner may make this system act. */
export function authenticateDriver(party: Party, request: Request): Caller | Answer {
  const token = bearerOf(request)
  const expected = party.driverToken
  const same = token !== undefined && expected !== undefined && digestOfBytes(token) === digestOfBytes(expected)
  return same ? { organisation: party.organisation } : notAuthenticated(party, token)
}

export function bearerOf(request: Request): string | undefined {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1]
}

// RFC 6750, section 3: an error is named only to whoever showed a token.
function notAuthenticated(party: Party, token: string | undefined): Answer {
  const answer = party.parts.problem(party, 'not-authenticated')
  const challenge = token === undefined ? 'Bearer' : 'Bearer error="invalid_token"'
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } }
}
