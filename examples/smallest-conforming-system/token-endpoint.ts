import { timingSafeEqual } from 'node:crypto'
import { digestOfBytes } from '@fallnetz/core'
import { type Answer, isAnswer, json } from './answer.ts'
import type { Account } from './options.ts'
import type { Party } from './party.ts'
import type { Request } from './request.ts'
import { issueToken, tokenLifetimeSeconds } from './tokens.ts'

/**
 * OAuth 2.0 client credentials (RFC 6749, section 4.4), as small as it gets: id and secret in, a token for ten
 * minutes out. Larger systems leave this to their identity provider.
 */
export async function giveToken(party: Party, { request }: { readonly request: Request }): Promise<Answer> {
  const body = await party.parts.readText(party, request, 'application/x-www-form-urlencoded')
  if (isAnswer(body)) return body
  const form = new URLSearchParams(body.text)
  if (form.get('grant_type') !== 'client_credentials') return refused(400, 'unsupported_grant_type')
  const account = accountOf(party.accounts, credentialsOf(request, form))
  if (account === undefined) return refused(401, 'invalid_client')
  const token = issueToken(party.tokens, account.organisation)
  return json(
    200,
    { access_token: token, token_type: 'Bearer', expires_in: tokenLifetimeSeconds },
    // A token must not be kept by anything between us and the client.
    { 'cache-control': 'no-store' },
  )
}

type Credentials = readonly [id: string, secret: string]

/** From the Authorization header where there is one, else from the form: clients may do either. */
function credentialsOf(request: Request, form: URLSearchParams): Credentials {
  const basic = /^Basic +([\w+/]+=*)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (basic === undefined) return [form.get('client_id') ?? '', form.get('client_secret') ?? '']
  const [id = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':')
  return [decoded(id), decoded(secret.join(':'))]
}

// RFC 6749, section 2.3.1: both halves are form-encoded before they are joined.
function decoded(half: string): string {
  return new URLSearchParams(`half=${half}`).get('half') ?? ''
}

function accountOf(accounts: readonly Account[], [id, secret]: Credentials): Account | undefined {
  return accounts.find(({ client }) => client !== undefined && same(client.id, id) && same(client.secret, secret))
}

// Digests have one length, and comparing them takes the same time however many characters agree.
function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digestOfBytes(a)), Buffer.from(digestOfBytes(b)))
}

function refused(status: number, error: string): Answer {
  return json(status, { error }, status === 401 ? { 'www-authenticate': 'Basic' } : {})
}
