import type { Check } from '../check.ts'
import { comesAgain, sendsInto } from '../kit/deliveries.ts'

/** One failure more or less, of one kind or another: the message comes through in the end. */
export const sendsAgainOverloaded: Check = {
  id: 'sends-again-overloaded',
  title: { de: 'Wiederholung nach 500, 503 und 429', en: 'Repetition after 500, 503 and 429' },
  requirements: ['SND-03'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    const within = 1_000 + kit.run.limits.answerWithinMs
    await Promise.all(
      ['internal-error', 'temporarily-unavailable', 'too-many-requests'].map(async (code) => {
        const sent = await sendsInto(kit, [{ on: 'message', kind: 'refuse', code }])
        await comesAgain(kit, sent, within)
      }),
    )
  },
}
