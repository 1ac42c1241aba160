import { isObject, type JsonObject, type Transition } from '@fallnetz/core'
import type { Command } from './chart.ts'
import { type Changes, compose, envelopeText } from './compose.ts'
import { type Copy, createCopy } from './copy.ts'
import { type Answer, etagOf } from './exchange.ts'
import type { Ledger } from './ledger.ts'
import type { Party, Sending } from './party.ts'
import type { Run } from './run.ts'

/** One process between us and the system, with all we need to go on with it. */
export interface Conversation {
  readonly processId: string
  readonly as: 'source' | 'stranger'
  readonly copy: Copy
  /** The message that started it. */
  readonly start: JsonObject
  /** What the system answered to it. */
  readonly opened: Answer
  /** Every transition that took effect, the silent ones too, oldest first. */
  readonly history: Transition[]
  /** The tag the system last gave us. */
  etag: string
  /** How many messages we have sent that took effect. */
  sequence: number
}

/** Builds and sends our messages of one check, and keeps our copies in step. */
export interface Sender {
  /** A message that would be accepted now. */
  message(conversation: Conversation, command: Command, changes?: Changes): JsonObject
  /** A starting message, with the process not yet begun. */
  opening(processId: string, as?: 'source' | 'stranger', changes?: Changes): JsonObject
  /** Sends a starting message and gives the conversation, which is only good for more when the answer is 202. */
  open(
    message: JsonObject,
    as?: 'source' | 'stranger',
    sending?: Sending,
  ): Promise<{ conversation: Conversation; answer: Answer }>
  post(
    conversation: Conversation,
    command: Command,
    message?: JsonObject,
    sending?: Sending & { ifMatch?: string },
  ): Promise<Answer>
  /** An ordinary content for a command, whoever sends it. */
  payload(command: Command): JsonObject
}

export function createSender(run: Run, party: Party, ledger: Ledger, base: (command: Command) => JsonObject): Sender {
  const { rulebook, target } = run
  const { chart } = rulebook
  const us = (as: 'source' | 'stranger') => ({ organisation: target.actors[as].organisation, role: chart.us })
  const them = { organisation: target.organisation, role: chart.them }

  function advance(conversation: Conversation, command: Command, message: JsonObject, answer: Answer): void {
    const { copy } = conversation
    copy.state = chart.settle(command.to)
    copy.tag += 1
    copy.messageIds.add(envelopeText(message, 'messageId'))
    conversation.sequence += 1
    conversation.etag = etagOf(answer) ?? conversation.etag
    conversation.history.push(...chart.follow(command))
  }

  function message(conversation: Conversation, command: Command, changes: Changes = {}): JsonObject {
    const frame = {
      processId: conversation.processId,
      sender: us(conversation.as),
      recipient: them,
      sequence: conversation.sequence,
      expectedState: conversation.copy.state,
    }
    return compose(rulebook, command, changes.base ?? base(command), frame, changes)
  }

  return {
    message,
    opening(processId, as = 'source', changes = {}) {
      const frame = { processId, sender: us(as), recipient: them, sequence: 0 }
      return compose(rulebook, chart.start, changes.base ?? base(chart.start), frame, changes)
    },
    async open(start, as = 'source', sending = {}) {
      const processId = envelopeText(start, 'processId')
      const { organisation } = us(as)
      const { patience } = run
      const copy = createCopy({
        processId,
        organisation,
        light: as === 'stranger',
        ledger,
        patience,
        state: chart.start.to,
      })
      // The system may answer faster than we return, so the copy stands before the message goes.
      run.counterpart.keep(copy)
      const answer = await party.start(start, { as, ...sending })
      const conversation: Conversation = {
        processId,
        as,
        copy,
        start,
        opened: answer,
        history: [],
        etag: '',
        sequence: 0,
      }
      if (answer.answered.status === 202) advance(conversation, chart.start, start, answer)
      return { conversation, answer }
    },
    async post(conversation, command, given, sending = {}) {
      const sent = given ?? message(conversation, command)
      const { ifMatch = conversation.etag, ...rest } = sending
      const answer = await party.command(conversation.processId, command.command, sent, ifMatch, {
        as: conversation.as,
        ...rest,
      })
      if (answer.answered.status === 202) advance(conversation, command, sent, answer)
      return answer
    },
    payload(command) {
      const payload = base(command)['payload']
      return isObject(payload) ? payload : {}
    },
  }
}
