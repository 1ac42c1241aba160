import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Command } from '../kit/chart.ts'
import type { Conversation } from '../kit/conversation.ts'
import { type Arrival, nextArrival } from '../kit/copy.ts'
import { cameAgainMeanwhile } from '../kit/deliveries.ts'
import { bodyOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'
import { crossingSpot } from '../kit/spots.ts'

/** When both sides send at the same moment, both must come to the same end: the role named first wins. */
export const crossingCommands: Check = {
  id: 'crossing-commands',
  title: { de: 'Gekreuzte Nachrichten enden gleich', en: 'Crossing messages end alike' },
  requirements: ['CON-06'],
  needs: 'driver',
  async run(kit) {
    const { chart, steps, run, sender } = kit
    const { state, ours, theirs } = crossingSpot(kit)
    const conversation = await steps.reach(state)
    const gate = Promise.withResolvers<void>()
    conversation.copy.faults.push({ on: 'message', kind: 'hold', until: gate.promise })
    try {
      const driven = await steps.drive(conversation, theirs)
      if (driven.kind === 'refused') return kit.blocked(driven.exchange)
      const { messageId } = driven
      const inFlight = await nextArrival(
        conversation.copy,
        (one) => one.messageId === messageId,
        run.limits.answerWithinMs,
      )
      if (inFlight === undefined) return kit.blocked(driven.exchange)
      const { precedence } = chart.process
      const weWin = precedence.indexOf(chart.us) < precedence.indexOf(chart.them)
      if (weWin) await ourCommandWins(kit, conversation, ours, gate.resolve)
      else
        await theirCommandWins(kit, conversation, { ours, theirs }, gate.resolve, () => sender.post(conversation, ours))
    } finally {
      gate.resolve()
    }
  },
}

async function ourCommandWins(kit: Kit, conversation: Conversation, ours: Command, letGo: () => void): Promise<void> {
  const { claims, sender, chart, steps, party, pause } = kit
  const answer = await sender.post(conversation, ours)
  if (cameAgainMeanwhile(kit, lastSent(conversation))) return kit.tooBusy()
  if (!claims.accepted('CON-06', answer, adviceOnHigher)) return
  // Our copy has moved on; what the system sent is refused now, as the losing side must expect.
  conversation.copy.faults.push({ on: 'message', kind: 'refuse', code: 'illegal-transition' })
  letGo()
  await pause(150)
  const read = await party.read(conversation.processId)
  claims.claim('CON-06', bodyOf(read)?.['state'] === chart.settle(ours.to), endsApart(ours), read)
  const events = await steps.events(conversation, conversation.history.length)
  claims.claim('CON-06', events.length === conversation.history.length, tooManyEvents)
}

async function theirCommandWins(
  kit: Kit,
  conversation: Conversation,
  { theirs }: { ours: Command; theirs: Command },
  letGo: () => void,
  post: () => ReturnType<Kit['sender']['post']>,
): Promise<void> {
  const { claims, chart, steps } = kit
  const refusal = await post()
  if (cameAgainMeanwhile(kit, lastSent(conversation))) return kit.tooBusy()
  claims.refused('CON-06', refusal, 'illegal-transition', adviceOnLower)
  letGo()
  const { answer, reached } = await steps.settled(conversation, chart.settle(theirs.to))
  claims.claim('CON-06', reached, endsApart(theirs), answer)
}

/** Every arrival of the message that came last. */
function lastSent({ copy: { arrivals } }: Conversation): Arrival[] {
  const last = arrivals.findLast(({ kind }) => kind === 'message')
  return arrivals.filter(({ messageId }) => messageId !== undefined && messageId === last?.messageId)
}

function endsApart(command: Command): Text {
  return {
    de: `GET {processId}: Nach gekreuzten Nachrichten steht der Vorgang nicht in „${command.to}“. Verwerfen Sie die unterlegene Nachricht.`,
    en: `GET {processId}: after crossing messages the process is not in "${command.to}". Drop the message that lost.`,
  }
}

const adviceOnHigher: Text = {
  de: 'Während eine eigene Nachricht unterwegs ist, nehmen Sie die einer Rolle an, die in precedence früher steht.',
  en: 'While an own message is under way, accept one of a role that stands earlier in precedence.',
}
const adviceOnLower: Text = {
  de: 'Während eine eigene Nachricht unterwegs ist, lehnen Sie die einer Rolle ab, die in precedence später steht.',
  en: 'While an own message is under way, refuse one of a role that stands later in precedence.',
}
const tooManyEvents: Text = {
  de: 'GET /v1/events: Die unterlegene Nachricht hat ein Ereignis erzeugt. Sie hat nie gewirkt; melden Sie sie nicht.',
  en: 'GET /v1/events: the message that lost has made an event. It never took effect; do not report it.',
}
