import { setTimeout as pause } from 'node:timers/promises'
import { transitionOf } from '@fallnetz/core'
import type { Message } from './message.ts'
import type { Partner } from './options.ts'
import type { Party } from './party.ts'
import type { ProcessCopy } from './store.ts'

/** What came of one attempt. Status 0: no answer at all, for whatever reason. */
export interface Reply {
  readonly status: number
  /** How long the other side asks us to wait, in milliseconds. */
  readonly retryAfter?: number
}

/** Sends a command on its way: to the partner's endpoint, or into its mailbox when it has none. */
export function dispatch(party: Party, copy: ProcessCopy, message: Message): void {
  const partner = party.partners.get(message.envelope.recipient.organisation)
  if (partner?.baseUrl === undefined) party.parts.putIntoMailbox(party, copy, message)
  else void party.parts.deliver(party, copy, message, { ...partner, baseUrl: partner.baseUrl })
}

/**
 * Tries until the other side has answered yes or no. The text is written once: every attempt sends the same bytes,
 * so that the receiver recognises a message it already has and answers as it did then.
 */
export async function deliver(party: Party, copy: ProcessCopy, message: Message, partner: Reachable): Promise<void> {
  const { parts, delivery, stop } = party
  const text = JSON.stringify(message)
  const began = Date.now()
  let last: Reply = { status: 0 }
  for (let attempt = 0; isOurs(copy, message) && Date.now() - began < delivery.giveUpAfter; attempt += 1) {
    if (attempt > 0 && !(await waited(parts.pauseBefore(party, attempt, last), stop))) return
    if (!isOurs(copy, message)) return
    last = await parts.attempt(party, copy, text, message, partner, last)
    const meaning = parts.meaningOf(last)
    if (meaning === 'again') continue
    if (isOurs(copy, message)) parts.conclude(party, copy, message, meaning)
    return
  }
  if (isOurs(copy, message)) parts.conclude(party, copy, message, 'refused')
}

export type Reachable = Partner & { readonly baseUrl: string }

/** Only a clear yes moves our copy. After a clear no, all is as if we had never asked. */
export function conclude(party: Party, copy: ProcessCopy, message: Message, meaning: 'effective' | 'refused'): void {
  if (meaning === 'effective') party.parts.takeEffect(party, copy, message)
  else copy.inFlight = undefined
}

/** Our command has arrived: now, and not before, it happens on our side too. */
export function takeEffect(party: Party, copy: ProcessCopy, message: Message): void {
  const transition = transitionOf(party.process, message.envelope.messageType.slice(party.process.id.length + 1))
  copy.inFlight = undefined
  if (transition === undefined || !transition.from.includes(copy.state)) return
  copy.sent += 1
  party.parts.arrive(party, copy, transition, message)
}

/** Another command of higher precedence took effect: ours is over, on its way or in a mailbox. */
export function dropOwn({ store }: Party, copy: ProcessCopy): void {
  const dropped = copy.inFlight
  copy.inFlight = undefined
  for (const entry of store.mailboxes.get(dropped?.envelope.recipient.organisation ?? '') ?? []) {
    if (entry.message === dropped) entry.status = 'dropped'
  }
}

/** 412 means that our picture is old, and every attempt begins with a fresh one. A redirect is a no like any other. */
export function meaningOf({ status }: Reply): 'effective' | 'again' | 'refused' {
  if (status >= 200 && status < 300) return 'effective'
  return status === 0 || status === 412 || status === 429 || status >= 500 ? 'again' : 'refused'
}

/** Twice as long each time, and never shorter than the other side asks for. Milliseconds. */
export function pauseBefore({ delivery }: Party, attempt: number, { retryAfter = 0 }: Reply): number {
  return Math.max(retryAfter, Math.min(delivery.firstPause * 2 ** (attempt - 1), delivery.longestPause))
}

// Dropped, forgotten or concluded meanwhile: then it is no longer ours to send.
function isOurs(copy: ProcessCopy, message: Message): boolean {
  return copy.inFlight === message
}

async function waited(milliseconds: number, stop: AbortSignal): Promise<boolean> {
  return pause(milliseconds, true, { signal: stop }).catch(() => false)
}
