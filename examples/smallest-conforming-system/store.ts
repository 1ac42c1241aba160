import type { JsonObject } from '@fallnetz/core'
import type { Answer } from './answer.ts'
import type { Message, Participant } from './message.ts'

/** Our copy of one process. The partner keeps its own; messages keep the two alike. */
export interface ProcessCopy {
  readonly id: string
  /** Who takes part, in which role: the sender of the first message and whoever received it. */
  readonly participants: readonly Participant[]
  /** The message that started it: replies repeat its legal basis. */
  readonly opening: Message
  readonly createdAt: string
  updatedAt: string
  state: string
  /** How many transitions there have been: the ETag is made of it, and so is the sequence of events. */
  transitions: number
  /** How many of our own messages took effect: the sequence number of the next one. */
  sent: number
  lastReceived: string
  /** Our own command on its way, not yet effective. One at a time. */
  inFlight: Message | undefined
}

/** An event belongs to a process, and only whoever takes part in that may read it. */
export interface StoredEvent {
  readonly copy: ProcessCopy
  readonly event: JsonObject
}

/** One message laid out for a light party. Entries stay in place, so that cursors keep their meaning. */
export interface MailboxEntry {
  readonly copy: ProcessCopy
  readonly message: Message
  status: 'waiting' | 'acknowledged' | 'dropped'
}

/** Everything this system remembers. Swap it for a database and keep one rule: check and write in one transaction. */
export interface Store {
  /** In the order in which they began. */
  readonly processes: Map<string, ProcessCopy>
  /** Sent and received, by `messageKey`. */
  readonly messages: Map<string, Message>
  /** What we answered to which message, by `messageKey`: a repeated message gets the same answer. */
  readonly answers: Map<string, { readonly digest: string; readonly answer: Answer }>
  readonly events: StoredEvent[]
  /** By organisation. */
  readonly mailboxes: Map<string, MailboxEntry[]>
}

export function emptyStore(): Store {
  return { processes: new Map(), messages: new Map(), answers: new Map(), events: [], mailboxes: new Map() }
}

/** Forgets everything; commands still on their way stop being sent. */
export function forget(store: Store): void {
  for (const copy of store.processes.values()) copy.inFlight = undefined
  store.processes.clear()
  store.messages.clear()
  store.answers.clear()
  store.events.length = 0
  store.mailboxes.clear()
}

/** Message ids are unique per sender only: two organisations may by chance or malice use the same. */
export function messageKey(organisation: string, messageId: string): string {
  return `${organisation} ${messageId}`
}

/** The part this organisation plays in the process, if it plays one. */
export function participantOf(copy: ProcessCopy, organisation: string): Participant | undefined {
  return copy.participants.find((one) => one.organisation === organisation)
}
