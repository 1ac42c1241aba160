import { digestOfValue, type JsonValue, permitted } from '@fallnetz/core'
import type { Answer } from './answer.ts'
import { expectedStateOf } from './message.ts'
import type { Party } from './party.ts'
import type { Arrival } from './receive.ts'
import { messageKey, type ProcessCopy, participantOf } from './store.ts'

/**
 * The order of checks once a message has been read; the first that objects answers. Who sent it comes first, because
 * nobody else may learn anything; a repeated message comes before the state, because that has moved on since.
 */
export function judge(party: Party, arrival: Arrival): Answer | undefined {
  const { parts } = party
  return (
    parts.checkSender(party, arrival) ??
    parts.recall(party, arrival) ??
    parts.checkRole(party, arrival) ??
    parts.checkPrecondition(party, arrival) ??
    parts.checkState(party, arrival)
  )
}

/** An envelope must name who really sent it, and us. */
export function checkSender(party: Party, { caller, message }: Arrival): Answer | undefined {
  const { sender, recipient } = message.envelope
  const right = sender.organisation === caller && recipient.organisation === party.organisation
  return right ? undefined : party.parts.problem(party, 'sender-mismatch')
}

/** A message we already took: the same answer again, as if it were the first time. Its id under other content: no. */
export function recall(party: Party, { caller, message }: Arrival): Answer | undefined {
  const earlier = party.store.answers.get(messageKey(caller, message.envelope.messageId))
  if (earlier === undefined) return undefined
  const same = earlier.digest === digestOfValue(message as JsonValue)
  return same ? earlier.answer : party.parts.problem(party, 'message-id-reused')
}

/** Only the role that triggers a command may send it. The first message assigns the roles; no later one changes them. */
export function checkRole(party: Party, { copy, caller, transition, message }: Arrival): Answer | undefined {
  const { sender, recipient } = message.envelope
  const starts = transition.from.length === 0
  const role = copy === undefined || starts ? sender.role : participantOf(copy, caller)?.role
  const right = role === transition.trigger && transition.receivers.includes(recipient.role)
  return right ? undefined : party.parts.problem(party, 'wrong-role')
}

/** Whoever changes a process must have seen its present state (RFC 9110, section 13.1.1). */
export function checkPrecondition(party: Party, { copy, transition, ifMatch }: Arrival): Answer | undefined {
  if (copy === undefined || transition.from.length === 0) return undefined
  if (ifMatch === undefined) return party.parts.problem(party, 'precondition-required')
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  return tags.includes(party.parts.tagOf(copy)) ? undefined : party.parts.problem(party, 'precondition-failed')
}

/** The chart decides what may follow, and so does what the sender believed the state to be. */
export function checkState(party: Party, { copy, caller, transition, message }: Arrival): Answer | undefined {
  if (copy === undefined) return undefined
  const may = transition.from.includes(copy.state) && expectedStateOf(message) === copy.state
  if (may && !party.parts.ownCommandWins(party, copy, transition.trigger)) return undefined
  // A process the caller takes no part in: that it exists must be all it learns.
  return participantOf(copy, caller) === undefined
    ? party.parts.problem(party, 'illegal-transition')
    : party.parts.illegal(party, copy)
}

/** "Not now": names the state and what is possible in it, so that the sender can see what went wrong. */
export function illegal(party: Party, copy: ProcessCopy): Answer {
  const commands = permitted(party.process, copy.state).map((transition) => transition.command)
  return party.parts.problem(party, 'illegal-transition', { state: copy.state, permitted: commands })
}

/** When two commands cross, the role named first in `precedence` wins, on both sides alike. */
export function ownCommandWins({ process, organisation }: Party, copy: ProcessCopy, otherRole: string): boolean {
  if (copy.inFlight === undefined) return false
  const own = participantOf(copy, organisation)?.role ?? ''
  return process.precedence.indexOf(own) < process.precedence.indexOf(otherRole)
}
