import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { sendsInto } from '../kit/deliveries.ts'

/** 412 means: look again. The sender reads the new tag and sends once more. */
export const sendsReread: Check = {
  id: 'sends-reread',
  title: { de: 'Nach 412 neu lesen und noch einmal senden', en: 'After 412 read again and send once more' },
  requirements: ['SND-05'],
  needs: 'driver',
  async run(kit) {
    const { claims, run, steps, chart } = kit
    const sent = await sendsInto(kit, [{ on: 'read', kind: 'outdate' }])
    const { conversation, command } = sent
    const { copy } = conversation
    const goal = chart.settle(command.to)
    const { answer, reached } = await steps.settled(conversation, goal)
    const messages = copy.arrivals.filter((one) => one.kind === 'message')
    const [first, second] = messages
    if (first?.exchange.answered?.status !== 412) return kit.blocked(answer)
    claims.claim('SND-05', second !== undefined, gaveUp, first.exchange)
    const readBetween = copy.arrivals.slice(copy.arrivals.indexOf(first)).some((one) => one.kind === 'read')
    claims.claim('SND-05', second === undefined || readBetween, notRead, second?.exchange)
    claims.claim('SND-05', reached, notDone(run.limits.answerWithinMs), answer)
  },
}

function notDone(withinMs: number): Text {
  return {
    de: `GET {processId}: ${withinMs} ms nach einem 412 ist der Übergang nicht geschehen. Lesen Sie das neue ETag und senden Sie noch einmal.`,
    en: `GET {processId}: ${withinMs} ms after a 412 the transition has not happened. Read the new ETag and send once more.`,
  }
}

const gaveUp: Text = {
  de: 'Nach 412 kam die Nachricht nicht wieder, obwohl der Zustand sie noch erlaubt. Lesen Sie das neue ETag und senden Sie noch einmal.',
  en: 'After 412 the message did not come again although the state still permits it. Read the new ETag and send once more.',
}
const notRead: Text = {
  de: 'Nach 412 kam die Nachricht wieder, ohne dass das System den Vorgang neu gelesen hat. Lesen Sie ihn zuerst.',
  en: 'After 412 the message came again without the system having read the process anew. Read it first.',
}
