import {
  type Finding,
  hasErrors,
  type JsonObject,
  permitted,
  schemaId,
  type Transition,
  transitionOf,
} from '@fallnetz/core'
import type { Answer } from './answer.ts'
import type { Message } from './message.ts'
import type { Party } from './party.ts'
import { messageKey, type ProcessCopy, participantOf } from './store.ts'

/**
 * Our own command: allowed by the chart, valid, and nothing else of ours on its way. Returns the message that now
 * travels. It changes nothing here until the other side has it.
 */
export function command(party: Party, copy: ProcessCopy, name: string, payload: JsonObject): Message | Answer {
  const { parts, store } = party
  const transition = transitionOf(party.process, name)
  if (transition === undefined || !parts.mayCommand(party, copy, transition)) return parts.illegal(party, copy)
  const message = parts.compose(party, copy, transition, payload)
  const findings = parts.proofread(party, message, transition)
  if (hasErrors(findings)) return parts.problem(party, 'invalid-message', { findings })
  store.messages.set(messageKey(party.organisation, message.envelope.messageId), message)
  copy.inFlight = message
  parts.dispatch(party, copy, message)
  return message
}

/** What leaves the house is held to the same schema as what comes in. */
export function proofread(party: Party, message: Message, transition: Transition): readonly Finding[] {
  return party.validator.validateValue(message, { schema: schemaId(party.contract, transition.message ?? '') }).findings
}

/** What our role may do in this state; one command at a time, because the second depends on how the first ends. */
export function mayCommand(party: Party, copy: ProcessCopy, transition: Transition): boolean {
  const role = participantOf(copy, party.organisation)?.role
  const possible = permitted(party.process, copy.state, role).includes(transition)
  return possible && transition.message !== undefined && copy.inFlight === undefined
}

/** Writes the envelope. Legal basis, sensitivity and the mark of a test are those the process began with. */
export function compose(party: Party, copy: ProcessCopy, transition: Transition, payload: JsonObject): Message {
  return {
    envelope: {
      messageId: crypto.randomUUID(),
      messageType: `${party.process.id}.${transition.command}`,
      schemaVersion: party.contract.version,
      processId: copy.id,
      sequence: copy.sent,
      inReplyTo: copy.lastReceived,
      sender: participantOf(copy, party.organisation) ?? nobody,
      recipient: copy.participants.find(({ role }) => transition.receivers.includes(role)) ?? nobody,
      sentAt: new Date().toISOString(),
      expectedState: copy.state,
      ...picked(copy.opening.envelope, ['transmission', 'sensitivity', 'testMessage']),
    },
    payload,
  }
}

// Would fail the schema, and so never leaves the house.
const nobody = { organisation: '', role: '' }

function picked(from: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)))
}
