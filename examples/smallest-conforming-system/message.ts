import type { JsonObject } from '@fallnetz/core'

/** One side of an exchange, as the envelope names it. */
export interface Participant extends JsonObject {
  readonly organisation: string
  readonly role: string
}

/** The part of the envelope this system acts on; the schema says what else may stand in it. */
interface Envelope extends JsonObject {
  readonly messageId: string
  readonly messageType: string
  readonly processId: string
  readonly sender: Participant
  readonly recipient: Participant
  readonly sentAt: string
}

/** What parties send each other. The payload is kept as it came: nobody here looks into it. */
export interface Message extends JsonObject {
  readonly envelope: Envelope
  readonly payload: JsonObject
}

/** The state the sender believed the process to be in; absent in the message that starts it. */
export function expectedStateOf(message: Message): string | undefined {
  const state = message.envelope['expectedState']
  return typeof state === 'string' ? state : undefined
}
