import type { Check } from '../check.ts'
import { refusesForbidden } from '../kit/table.ts'

/** What the chart forbids is refused, in every state the starting role reaches on its own. */
export const transitionsForbiddenAlone: Check = {
  id: 'transitions-forbidden-alone',
  title: { de: 'Verbotene Übergänge (ohne Treiber)', en: 'Forbidden transitions (without driver)' },
  requirements: ['STA-02', 'STA-03'],
  async run(kit) {
    const { chart, steps } = kit
    for (const state of chart.states) {
      if (chart.route(state, true) !== undefined) await refusesForbidden(kit, await steps.reach(state), state)
    }
  },
}
