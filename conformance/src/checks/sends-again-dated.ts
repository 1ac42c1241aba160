import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { clockAhead } from '../kit/clock.ts'
import { comesThrough } from '../kit/deliveries.ts'

/** A recipient may also name the time from which it can be asked again (RFC 9110 §10.2.3). */
export const sendsAgainDated: Check = {
  id: 'sends-again-dated',
  title: { de: 'Wiederholung nach 503, zum genannten Zeitpunkt', en: 'Repetition after 503, at the time named' },
  requirements: ['SND-03'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    const { claims, party, run } = kit
    const aheadMs = clockAhead(await party.list({ limit: 1 }))
    const headers = () => ({ 'retry-after': timeIn(soonestMs, aheadMs) })
    const fault = { on: 'message', kind: 'refuse', code: 'temporarily-unavailable', headers } as const
    for (const sent of await comesThrough(kit, [fault], soonestMs + 2_000 + run.limits.answerWithinMs)) {
      const [first, second] = sent.arrivals()
      const waitedMs = (second?.atMs ?? 0) - (first?.atMs ?? 0)
      const named = first?.exchange.answered?.headers['retry-after'] ?? ''
      claims.claim('SND-03', waitedMs >= leastMs, impatient(named, Math.round(waitedMs)), second?.exchange)
    }
  },
}

// Half of it is left to clocks that differ by less than `Date` shows.
const soonestMs = 1_500
const leastMs = 750

/** A time by the clock of the system, at the next whole second after so many milliseconds: a date has no parts of seconds. */
function timeIn(ms: number, aheadMs: number): string {
  return new Date(Math.ceil((Date.now() + aheadMs + ms) / 1000) * 1000).toUTCString()
}

function impatient(named: string, waitedMs: number): Text {
  return {
    de: `Nach 503 mit Retry-After: ${named} kam die Nachricht schon nach ${waitedMs} ms wieder. Lesen Sie in Retry-After auch einen Zeitpunkt, nicht nur Sekunden.`,
    en: `After 503 with Retry-After: ${named} the message came again after only ${waitedMs} ms. In Retry-After read a time too, not only seconds.`,
  }
}
