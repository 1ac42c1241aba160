import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A token that may publish. Only its digest is kept: whoever reads the configuration cannot use it. */
export interface PublishToken {
  /** Who publishes with it; stands in the store beside every version. */
  readonly name: string
  /** SHA-256 of the token, 64 hex digits. */
  readonly sha256: string
  /** Ids of the contracts it may publish; all when absent. */
  readonly contracts?: readonly string[]
}

/** A new token of 256 random bits, and the entry for the configuration. The prefix lets secret scanners find it. */
export function newToken(name: string): { readonly token: string; readonly entry: PublishToken } {
  const token = `fnreg_${randomBytes(32).toString('base64url')}`
  return { token, entry: { name, sha256: sha256(token).toString('hex') } }
}

/** The entry that belongs to an Authorization header; undefined for none, for another scheme and for a wrong token. */
export function tokenOf(header: string | undefined, tokens: readonly PublishToken[]): PublishToken | undefined {
  const presented = /^Bearer +([\w.~+/-]{1,200}=*)$/i.exec(header ?? '')?.[1]
  if (presented === undefined) return undefined
  const digest = sha256(presented)
  // Every entry is compared, so that time says nothing about which one.
  return tokens.filter(({ sha256: known }) => timingSafeEqual(digest, digestFrom(known)))[0]
}

function digestFrom(hex: string): Buffer {
  const bytes = Buffer.from(hex, 'hex')
  return bytes.length === 32 ? bytes : Buffer.alloc(32)
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
