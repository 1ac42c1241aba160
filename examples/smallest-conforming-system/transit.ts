import type { JsonObject, Transition } from '@fallnetz/core'
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
    permitted: party.process.transitions.filter((next) => next.from.includes(copy.state)).map((next) => next.command),
    createdAt: copy.createdAt,
    updatedAt: copy.updatedAt,
    deadlines: [],
  }
}
