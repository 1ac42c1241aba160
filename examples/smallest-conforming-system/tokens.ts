import { randomBytes } from 'node:crypto'
import { digestOfBytes } from '@fallnetz/core'
import type { Account } from './options.ts'

/** Digest of a token → who may use it, and until when (milliseconds since 1970; absent = as agreed). */
export type Tokens = Map<string, { readonly organisation: string; readonly validUntil?: number }>

export const tokenLifetimeSeconds = 600

/**
 * We keep digests, not tokens: what leaks from memory or a log then opens nothing, and looking a digest up
 * takes as long for a wrong token as for a nearly right one.
 */
export function tokensOf(accounts: readonly Account[]): Tokens {
  const tokens: Tokens = new Map()
  for (const { organisation, token } of accounts) {
    if (token !== undefined) tokens.set(digestOfBytes(token), { organisation })
  }
  return tokens
}

/** Makes a fresh token for an organisation and remembers it for ten minutes. */
export function issueToken(tokens: Tokens, organisation: string): string {
  const now = Date.now()
  for (const [digest, { validUntil }] of tokens) {
    if (validUntil !== undefined && validUntil < now) tokens.delete(digest)
  }
  const token = randomBytes(32).toString('base64url')
  tokens.set(digestOfBytes(token), { organisation, validUntil: now + tokenLifetimeSeconds * 1000 })
  return token
}

/** Whose token this is; undefined when it is unknown or has run out. */
export function ownerOf(tokens: Tokens, token: string): string | undefined {
  const found = tokens.get(digestOfBytes(token))
  if (found?.validUntil !== undefined && found.validUntil < Date.now()) return undefined
  return found?.organisation
}
