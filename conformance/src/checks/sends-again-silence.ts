import type { Check } from '../check.ts'
import { comesThrough } from '../kit/deliveries.ts'

/** Silence is no answer: the sender cannot know whether the message was taken in, and asks again. */
export const sendsAgainSilence: Check = {
  id: 'sends-again-silence',
  title: { de: 'Wiederholung, wenn keine Antwort kommt', en: 'Repetition when no answer comes' },
  requirements: ['SND-03'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    const { answerWithinMs, requestTimeoutMs } = kit.run.limits
    const faults = [true, false].map((done) => ({ on: 'message', kind: 'stall', done }) as const)
    await comesThrough(kit, faults, requestTimeoutMs + 1_000 + answerWithinMs)
  },
}
