import type { Check } from '../check.ts'
import { tellsTheTruth } from '../kit/metadata.ts'

/** What the answer said has happened is what a later reader sees. */
export const stateStored: Check = {
  id: 'state-stored',
  title: { de: 'Der Stand ist gespeichert und lesbar', en: 'The state is stored and can be read' },
  requirements: ['STA-06'],
  async run(kit) {
    const { chart, steps, party } = kit
    for (const state of chart.states) {
      if (chart.route(state, true) === undefined) continue
      const conversation = await steps.reach(state)
      tellsTheTruth(kit, conversation, await party.read(conversation.processId))
    }
  },
}
