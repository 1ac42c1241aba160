import type { Check } from '../check.ts'
import { comesThrough } from '../kit/deliveries.ts'

/** A connection that breaks leaves open what happened; the sender repeats, and nothing happens twice. */
export const sendsAgainCut: Check = {
  id: 'sends-again-cut',
  title: { de: 'Wiederholung nach abgerissener Verbindung', en: 'Repetition after a broken connection' },
  requirements: ['SND-03'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    const faults = [true, false].map((done) => ({ on: 'message', kind: 'cut', done }) as const)
    await comesThrough(kit, faults, 1_000 + kit.run.limits.answerWithinMs)
  },
}
