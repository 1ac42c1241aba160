import type { Check } from '../check.ts'
import { comesThrough } from '../kit/deliveries.ts'

/** One failure more or less, of one kind or another: the message comes through in the end. */
export const sendsAgainOverloaded: Check = {
  id: 'sends-again-overloaded',
  title: { de: 'Wiederholung nach 500, 503 und 429', en: 'Repetition after 500, 503 and 429' },
  requirements: ['SND-03'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    const codes = ['internal-error', 'temporarily-unavailable', 'too-many-requests']
    const faults = codes.map((code) => ({ on: 'message', kind: 'refuse', code }) as const)
    await comesThrough(kit, faults, 1_000 + kit.run.limits.answerWithinMs)
  },
}
