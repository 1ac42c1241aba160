import { type JsonObject, permitted, type Transition } from '@fallnetz/core'
import type { Message } from './message.ts'
import type { Party } from './party.ts'
import { type ProcessCopy, participantOf } from './store.ts'

/** The one place where a process moves: state, ETag and event change together or not at all. */
export function transit(party: Party, copy: ProcessCopy, transition: Transition, messageId: string): void {
  const previousState = copy.transitions === 0 ? null : copy.state
  const sequence = copy.transitions
  copy.state = transition.to
  copy.transitions += 1
  copy.updatedAt = new Date().toISOString()
  const event = party.parts.eventOf(party, copy, transition, { messageId, previousState, sequence })
  party.store.events.push({ copy, event })
}

/**
 * A message has arrived at its receiver: its transition happens, and with it the technical receipt where the process
 * has one. That is a transition without a message of its own: that the message arrived is all it says.
 */
export function arrive(party: Party, copy: ProcessCopy, transition: Transition, { envelope }: Message): void {
  party.parts.transit(party, copy, transition, envelope.messageId)
  const receiver = participantOf(copy, envelope.recipient.organisation)?.role
  const receipt = permitted(party.process, copy.state, receiver).find((next) => next.message === undefined)
  if (receipt !== undefined) party.parts.transit(party, copy, receipt, envelope.messageId)
}

/** Changes with every transition and only then. Opaque to everybody else. */
export function tagOf(copy: ProcessCopy): string {
  return `"${copy.transitions}"`
}

/** What a participant may read about a process at any time: where it stands, nothing about the person. */
export function metadataOf(party: Party, copy: ProcessCopy, reader: string): JsonObject {
  return {
    processId: copy.id,
    process: party.process.id,
    version: party.contract.version,
    state: copy.state,
    role: participantOf(copy, reader)?.role ?? '',
    participants: copy.participants,
    permitted: permitted(party.process, copy.state).map((next) => next.command),
    createdAt: copy.createdAt,
    updatedAt: copy.updatedAt,
    deadlines: [],
  }
}
