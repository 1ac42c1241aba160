import type { Transition } from '@fallnetz/core'
import { type Answer, type Eventually, isAnswer } from './answer.ts'
import type { Message } from './message.ts'
import type { Party } from './party.ts'
import type { Call } from './routes.ts'
import type { ProcessCopy } from './store.ts'

/** A message that has been read and is waiting to be judged. */
export interface Arrival {
  readonly caller: string
  readonly transition: Transition
  readonly message: Message
  readonly ifMatch: string | undefined
  /** Our copy of the process it names; undefined when it starts one. */
  readonly copy: ProcessCopy | undefined
}

/**
 * The way of every message: find its process, read it, take it in. Everything slow, such as waiting for the body,
 * happens before the last line; the last line decides and writes in one go.
 */
export async function receive(party: Party, call: Call, transition: Transition): Promise<Answer> {
  const { parts, store } = party
  const { processId } = call.parameters
  if (processId !== undefined && parts.findForCommand(party, call.caller, processId) === undefined) {
    return parts.problem(party, 'process-not-found')
  }
  const body = await parts.readText(party, call.request, 'application/json')
  if (isAnswer(body)) return body
  const message = parts.readMessage(party, body.text, transition, processId)
  if (isAnswer(message)) return message
  const copy = store.processes.get(message.envelope.processId)
  return parts.takeIn(party, {
    caller: call.caller,
    transition,
    message,
    ifMatch: call.request.headers['if-match'],
    copy,
  })
}

/**
 * Judging and writing happen without a pause in between. That is the whole secret of this system under load: while
 * one message is taken in, no other can be, so two that arrive together are judged one after the other.
 */
export function takeIn(party: Party, arrival: Arrival): Eventually<Answer> {
  return party.parts.judge(party, arrival) ?? party.parts.accept(party, arrival)
}
