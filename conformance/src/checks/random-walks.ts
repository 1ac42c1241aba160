import type { Check } from '../check.ts'
import { tellsTheTruth } from '../kit/metadata.ts'
import { acceptsOwn, carriesOut, refusesForbidden } from '../kit/table.ts'

const walks = 3
const longest = 8

/** Walks nobody has planned: each seed takes other turns, and at every stop the whole chart must hold. */
export const randomWalks: Check = {
  id: 'random-walks',
  title: { de: 'Zufällige Wege durch den Ablauf', en: 'Random walks through the chart' },
  requirements: ['STA-01', 'STA-02', 'STA-06'],
  needs: 'driver',
  async run(kit) {
    const { chart, random, steps } = kit
    for (let walk = 0; walk < walks; walk += 1) {
      const conversation = await steps.begin()
      for (let step = 0; step < longest; step += 1) {
        const { state } = conversation.copy
        const command = random.pick([...chart.allowed(state, chart.us), ...chart.allowed(state, chart.them)])
        if (random.below(4) === 0) await refusesForbidden(kit, conversation, state)
        if (command === undefined) break
        const act = command.trigger === chart.us ? acceptsOwn : carriesOut
        const read = await act(kit, conversation, command)
        if (read === undefined) break
        tellsTheTruth(kit, conversation, read)
      }
    }
  },
}
