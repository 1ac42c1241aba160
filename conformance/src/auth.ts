import { KnownError } from '@fallnetz/core'
import type { Auth } from './target-file.ts'

/** Gives the bearer token of one party, a fresh one when the old one runs out. */
export interface Credentials {
  token(): Promise<string>
  /** Every token given so far: what must never be seen in a report. */
  readonly secrets: ReadonlySet<string>
}

// A token that runs out while a request is under way is of no use; it is renewed a little earlier.
const renewBeforeMs = 5_000
const assumedLifeMs = 60_000

/** Credentials for one party of the target file. OAuth2 tokens are fetched once and shared until they run out. */
export function createCredentials(auth: Auth, signal?: AbortSignal): Credentials {
  if (auth.kind === 'bearer') {
    return { token: async () => auth.token, secrets: new Set([auth.token]) }
  }
  const secrets = new Set([auth.clientSecret])
  let current: { readonly token: Promise<Token>; until: number } | undefined
  return {
    secrets,
    async token() {
      if (current === undefined || Date.now() >= current.until) {
        current = { token: fetchToken(auth, signal), until: Number.POSITIVE_INFINITY }
      }
      const mine = current
      try {
        const token = await mine.token
        mine.until = token.until
        secrets.add(token.value)
        return token.value
      } catch (error) {
        if (current === mine) current = undefined
        throw error
      }
    },
  }
}

interface Token {
  readonly value: string
  readonly until: number
}

async function fetchToken(auth: Auth & { kind: 'oauth2-client-credentials' }, signal?: AbortSignal): Promise<Token> {
  const oauth = await import('oauth4webapi')
  const tokenUrl = new URL(auth.tokenUrl)
  const server = { issuer: tokenUrl.origin, token_endpoint: auth.tokenUrl }
  const client = { client_id: auth.clientId }
  const options = {
    [oauth.allowInsecureRequests]: isLoopback(tokenUrl.hostname),
    signal: AbortSignal.any([AbortSignal.timeout(10_000), ...(signal === undefined ? [] : [signal])]),
  }
  const parameters = new URLSearchParams(auth.scope === undefined ? {} : { scope: auth.scope })
  try {
    const how = oauth.ClientSecretBasic(auth.clientSecret)
    const response = await oauth.clientCredentialsGrantRequest(server, client, how, parameters, options)
    const answer = await oauth.processClientCredentialsResponse(server, client, response)
    const lifeMs = answer.expires_in === undefined ? assumedLifeMs : answer.expires_in * 1000
    return { value: answer.access_token, until: Date.now() + Math.max(lifeMs - renewBeforeMs, lifeMs / 2) }
  } catch (cause) {
    throw new KnownError(
      'token-unavailable',
      {
        de: `Von ${auth.tokenUrl} kam kein Zugangstoken für ${auth.clientId}. Prüfen Sie Adresse, Kennung und Geheimnis.`,
        en: `${auth.tokenUrl} gave no access token for ${auth.clientId}. Check address, id and secret.`,
      },
      { cause },
    )
  }
}

/** Plain HTTP is good enough only where the bytes never leave the machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
