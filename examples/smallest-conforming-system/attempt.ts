import { isObject } from '@fallnetz/core'
import type { Reachable, Reply } from './deliver.ts'
import type { Message } from './message.ts'
import type { Party } from './party.ts'
import type { ProcessCopy } from './store.ts'

/** One attempt: read the other side's copy for its ETag, then send with `If-Match`. */
export async function attempt(
  party: Party,
  copy: ProcessCopy,
  text: string,
  { envelope }: Message,
  partner: Reachable,
  last: Reply,
): Promise<Reply> {
  const path = `${partner.baseUrl}/v1/${party.process.collection}/${encodeURIComponent(copy.id)}`
  const command = envelope.messageType.slice(party.process.id.length + 1)
  const seen = await party.parts.look(party, path, partner)
  if (seen.tag === undefined) return seen.reply
  // 412 proves that our message was not taken. If it no longer fits, there is no point in sending it again.
  if (last.status === 412 && !seen.permitted.includes(command)) return { status: 409 }
  const response = await party.parts.post(party, `${path}/${command}`, partner, text, seen.tag)
  return replyOf(response)
}

/** What the other side's copy looks like right now. */
export interface Sight {
  readonly reply: Reply
  readonly tag?: string
  readonly permitted: readonly unknown[]
}

export async function look(party: Party, url: string, partner: Reachable): Promise<Sight> {
  const response = await party.parts.send(party, url, { headers: credentialsFor(partner) })
  const tag = response?.headers.get('etag') ?? undefined
  if (response?.status !== 200 || tag === undefined) return { reply: replyOf(response), permitted: [] }
  const metadata: unknown = await response.json().catch(() => undefined)
  const permitted = isObject(metadata) && Array.isArray(metadata['permitted']) ? metadata['permitted'] : []
  return { reply: replyOf(response), tag, permitted }
}

export function post(
  party: Party,
  url: string,
  partner: Reachable,
  text: string,
  tag: string,
): Promise<Response | undefined> {
  const headers = { 'content-type': 'application/json', 'if-match': tag, ...credentialsFor(partner) }
  return party.parts.send(party, url, { method: 'POST', headers, body: text })
}

/**
 * Redirects are never followed: they would carry a person's data and our credentials to an address nobody agreed on.
 * Silence, a broken connection and an unknown host are all the same to us: no answer yet.
 */
export async function send(party: Party, url: string, init: RequestInit): Promise<Response | undefined> {
  const signal = AbortSignal.any([party.stop, AbortSignal.timeout(party.delivery.requestTimeout)])
  return fetch(url, { ...init, redirect: 'manual', signal }).catch(() => undefined)
}

function credentialsFor(partner: Reachable): Record<string, string> {
  return partner.token === undefined ? {} : { authorization: `Bearer ${partner.token}` }
}

function replyOf(response: Response | undefined): Reply {
  if (response === undefined) return { status: 0 }
  const retryAfter = response.headers.get('retry-after')
  return { status: response.status, ...(retryAfter === null ? {} : { retryAfter: milliseconds(retryAfter) }) }
}

// RFC 9110, section 10.2.3: seconds, or the date of the earliest next attempt.
function milliseconds(retryAfter: string): number {
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now()
  return Number.isFinite(wait) && wait > 0 ? wait : 0
}
