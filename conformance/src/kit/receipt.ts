import type { JsonObject, Text } from '@fallnetz/core'
import type { Claims } from './claims.ts'
import { envelopeText } from './compose.ts'
import { type Answer, bodyOf } from './exchange.ts'

/** Claims that a receipt names the message, the process and the state it is about. */
export function confirms(claims: Claims, answer: Answer, message: JsonObject, state: string): void {
  const body = bodyOf(answer) ?? {}
  const wanted = {
    messageId: envelopeText(message, 'messageId'),
    processId: envelopeText(message, 'processId'),
    level: 'technical',
    state,
  }
  for (const [name, value] of Object.entries(wanted)) {
    claims.claim('RCP-02', body[name] === value, wrong(name, value, body[name]), answer)
  }
}

/** Claims that two receipts for two messages are two. */
export function tellsApart(claims: Claims, one: Answer, other: Answer): void {
  const [first, second] = [one, other].map((answer) => bodyOf(answer)?.['receiptId'])
  claims.claim('RCP-03', first !== second, sameReceipt, other)
}

const sameReceipt: Text = {
  de: 'Zwei Quittungen für zwei Nachrichten tragen dieselbe receiptId. Vergeben Sie für jede eine eigene.',
  en: 'Two receipts for two messages carry the same receiptId. Give each its own.',
}

function wrong(name: string, wanted: string, given: unknown): Text {
  const shown = given === undefined ? '–' : JSON.stringify(given)
  return {
    de: `Quittung: ${name} ist ${shown}, richtig ist „${wanted}“. Nennen Sie, was Sie bestätigen.`,
    en: `Receipt: ${name} is ${shown}, right is "${wanted}". Name what you confirm.`,
  }
}
