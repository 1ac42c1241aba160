import type { Check } from '../check.ts'
import { comesAgain, sendsInto } from '../kit/deliveries.ts'

/** A connection that breaks leaves open what happened; the sender repeats, and nothing happens twice. */
export const sendsAgainCut: Check = {
  id: 'sends-again-cut',
  title: { de: 'Wiederholung nach abgerissener Verbindung', en: 'Repetition after a broken connection' },
  requirements: ['SND-03'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    const within = 1_000 + kit.run.limits.answerWithinMs
    await Promise.all(
      [true, false].map(async (done) => {
        const sent = await sendsInto(kit, [{ on: 'message', kind: 'cut', done }])
        await comesAgain(kit, sent, within)
      }),
    )
  },
}
