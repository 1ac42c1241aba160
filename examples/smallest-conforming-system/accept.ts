import { digestOfValue, type JsonObject, type JsonValue, type Transition } from '@fallnetz/core'
import { type Answer, json } from './answer.ts'
import type { Message } from './message.ts'
import type { Party } from './party.ts'
import type { Arrival } from './receive.ts'
import { messageKey, type ProcessCopy } from './store.ts'

/** Everything agreed: the message takes effect, is kept, and is answered with a receipt. */
export function accept(party: Party, arrival: Arrival): Answer {
  const { parts, store, process } = party
  const { transition, message } = arrival
  const starts = transition.from.length === 0
  const copy = arrival.copy ?? parts.open(party, message, transition)
  parts.dropOwn(party, copy)
  parts.arrive(party, copy, transition, message)
  copy.lastReceived = message.envelope.messageId
  store.messages.set(messageKey(arrival.caller, message.envelope.messageId), message)
  const location: Record<string, string> = starts ? { location: `/v1/${process.collection}/${copy.id}` } : {}
  const answer = json(202, parts.receipt(copy, message), { etag: parts.tagOf(copy), ...location })
  parts.remember(party, arrival, answer)
  return answer
}

/** A new copy of a process, from the message that starts it. */
export function open(party: Party, message: Message, transition: Transition): ProcessCopy {
  const { processId, sender, recipient } = message.envelope
  const now = new Date().toISOString()
  const copy: ProcessCopy = {
    id: processId,
    participants: [sender, recipient].map(({ organisation, role }) => ({ organisation, role })),
    opening: message,
    createdAt: now,
    updatedAt: now,
    state: transition.to,
    transitions: 0,
    sent: 0,
    lastReceived: message.envelope.messageId,
    inFlight: undefined,
  }
  party.store.processes.set(copy.id, copy)
  return copy
}

/** Says that the message arrived and what state the process is in now. It promises nothing beyond that. */
export function receipt(copy: ProcessCopy, { envelope }: Message): JsonObject {
  return {
    receiptId: crypto.randomUUID(),
    level: 'technical',
    messageId: envelope.messageId,
    processId: copy.id,
    receivedAt: copy.updatedAt,
    state: copy.state,
  }
}

/** Only what was accepted is remembered: a refused message changed nothing and may be sent again. */
export function remember({ store }: Party, { caller, message }: Arrival, answer: Answer): void {
  const digest = digestOfValue(message as JsonValue)
  store.answers.set(messageKey(caller, message.envelope.messageId), { digest, answer })
}
