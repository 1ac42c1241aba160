import type { Check } from '../check.ts'
import { acceptsStart } from './message-boundaries.ts'

/** Ordinary messages: every example of the contract, and some that nobody has written by hand. */
export const messageVariety: Check = {
  id: 'message-variety',
  title: { de: 'Gültige Nachrichten werden angenommen', en: 'Valid messages are accepted' },
  requirements: ['MSG-05'],
  async run(kit) {
    const { chart, generated, random, rulebook } = kit
    for (const example of rulebook.examples(chart.start)) await acceptsStart(kit, example)
    for (const value of generated.values(chart.start, random.seed(), 3)) await acceptsStart(kit, value)
  },
}
