import type { Text } from '@fallnetz/core'
import type { Command } from './chart.ts'
import type { Conversation } from './conversation.ts'
import { type Arrival, type Fault, nextArrival } from './copy.ts'
import type { Kit } from './kit.ts'
import { theirSpot } from './spots.ts'

/** A message of the system on its way to us, with the disturbances it meets. */
export interface Sent {
  readonly conversation: Conversation
  readonly command: Command
  readonly messageId: string
  /** Every arrival of this message so far, oldest first. */
  arrivals(): readonly Arrival[]
  /** Waits until this message has arrived so often. */
  arrived(times: number, withinMs: number): Promise<Arrival | undefined>
}

/**
 * Whether the message came again after the time a sender waits for an answer: then ours was late, and what the system did
 * next says nothing about it.
 */
export function cameAgainMeanwhile({ run }: Kit, [first, second]: readonly Arrival[]): boolean {
  return first !== undefined && second !== undefined && second.atMs - first.atMs >= 0.9 * run.limits.requestTimeoutMs
}

/** Lets the system send its first possible command while the counterpart plays these faults. */
export async function sendsInto(kit: Kit, faults: readonly Fault[]): Promise<Sent> {
  const { state, command } = theirSpot(kit)
  const conversation = await kit.steps.reach(state)
  conversation.copy.faults.push(...faults)
  const driven = await kit.steps.drive(conversation, command)
  if (driven.kind === 'refused') return kit.blocked(driven.exchange)
  const { messageId } = driven
  const { copy } = conversation
  const arrivals = (): Arrival[] => copy.arrivals.filter((one) => one.messageId === messageId)
  return {
    conversation,
    command,
    messageId,
    arrivals,
    async arrived(times, withinMs) {
      await nextArrival(copy, () => arrivals().length >= times, withinMs)
      return arrivals()[times - 1]
    },
  }
}

/**
 * Lets the system send a message into each of these faults and claims that every one comes again and gets through; gives
 * those that did.
 */
export async function comesThrough(kit: Kit, faults: readonly Fault[], withinMs: number): Promise<Sent[]> {
  const sent = await Promise.all(
    faults.map(async (fault) => {
      const one = await sendsInto(kit, [fault])
      return (await comesAgain(kit, one, withinMs)) ? [one] : []
    }),
  )
  return sent.flat()
}

/** Claims that the message came again, the same byte for byte, and that the system then did the transition. */
async function comesAgain(kit: Kit, sent: Sent, withinMs: number): Promise<boolean> {
  const { claims, chart, steps } = kit
  const again = await sent.arrived(2, withinMs)
  const [first] = sent.arrivals()
  if (!claims.claim('SND-03', again !== undefined, notAgain(sent.command), first?.exchange) || again === undefined)
    return false
  const same = first?.exchange.asked.body === again.exchange.asked.body
  claims.claim('SND-03', same, otherBytes, again.exchange)
  const { answer, reached } = await steps.settled(sent.conversation, chart.settle(sent.command.to))
  return claims.claim('SND-03', reached, notDone, answer)
}

function notAgain(command: Command): Text {
  return {
    de: `„${command.command}“ kam nach einer vorübergehenden Störung nicht noch einmal. Senden Sie dieselbe Nachricht wieder, im Testbetrieb binnen einer Sekunde.`,
    en: `"${command.command}" did not come again after a temporary disturbance. Send the same message again, in test mode within a second.`,
  }
}

const otherBytes: Text = {
  de: 'Die wiederholte Nachricht ist nicht Byte für Byte dieselbe. Bewahren Sie sie auf und senden Sie sie unverändert.',
  en: 'The repeated message is not the same byte for byte. Keep it and send it unchanged.',
}
const notDone: Text = {
  de: 'GET {processId}: Nach der gelungenen Wiederholung hat das System den Übergang nicht ausgeführt. Führen Sie ihn aus, sobald der Empfänger mit 2xx antwortet.',
  en: 'GET {processId}: after the repetition succeeded the system has not done the transition. Do it as soon as the recipient answers 2xx.',
}
