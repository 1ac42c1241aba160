import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { refusesForbidden } from '../kit/table.ts'

/** Every state times every command: what is no arrow of the chart is refused. */
export const transitionsForbidden: Check = {
  id: 'transitions-forbidden',
  title: { de: 'Jeder andere Übergang wird abgewiesen', en: 'Every other transition is refused' },
  requirements: ['STA-02', 'STA-03'],
  needs: 'driver',
  async run(kit) {
    const { chart, steps } = kit
    const others = chart.states.filter((state) => chart.route(state, true) === undefined)
    if (others.length === 0) kit.notApplicable(reachedAlone)
    await Promise.all(others.map(async (state) => refusesForbidden(kit, await steps.reach(state), state)))
  },
}

const reachedAlone: Text = {
  de: 'In diesem Prozess erreicht die anstoßende Rolle jeden Zustand allein.',
  en: 'In this process the starting role reaches every state on its own.',
}
