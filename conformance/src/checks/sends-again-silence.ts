import type { Check } from '../check.ts'
import { comesAgain, sendsInto } from '../kit/deliveries.ts'

/** Silence is no answer: the sender cannot know whether the message was taken in, and asks again. */
export const sendsAgainSilence: Check = {
  id: 'sends-again-silence',
  title: { de: 'Wiederholung, wenn keine Antwort kommt', en: 'Repetition when no answer comes' },
  requirements: ['SND-03'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    const { answerWithinMs, requestTimeoutMs } = kit.run.limits
    const within = requestTimeoutMs + 1_000 + answerWithinMs
    await Promise.all(
      [true, false].map(async (done) => {
        const sent = await sendsInto(kit, [{ on: 'message', kind: 'stall', done }])
        await comesAgain(kit, sent, within)
      }),
    )
  },
}
