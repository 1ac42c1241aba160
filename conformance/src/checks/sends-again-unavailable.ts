import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { comesThrough } from '../kit/deliveries.ts'

/** A recipient that asks for patience gets it, and the message all the same. */
export const sendsAgainUnavailable: Check = {
  id: 'sends-again-unavailable',
  title: { de: 'Wiederholung nach 503, mit Geduld', en: 'Repetition after 503, with patience' },
  requirements: ['SND-03'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    const { claims, run } = kit
    const headers = () => ({ 'retry-after': '1' })
    const fault = { on: 'message', kind: 'refuse', code: 'temporarily-unavailable', headers } as const
    for (const sent of await comesThrough(kit, [fault], 2_000 + run.limits.answerWithinMs)) {
      const [first, second] = sent.arrivals()
      const waitedMs = (second?.atMs ?? 0) - (first?.atMs ?? 0)
      claims.claim('SND-03', waitedMs >= 950, impatient(Math.round(waitedMs)), second?.exchange)
    }
  },
}

function impatient(waitedMs: number): Text {
  return {
    de: `Nach 503 mit Retry-After: 1 kam die Nachricht schon nach ${waitedMs} ms wieder. Warten Sie so lange, wie der Empfänger verlangt.`,
    en: `After 503 with Retry-After: 1 the message came again after only ${waitedMs} ms. Wait as long as the recipient asks.`,
  }
}
