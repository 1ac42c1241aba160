import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Kit } from '../kit/kit.ts'
import { refusesForbidden, sendsNothingForbidden } from '../kit/table.ts'

/** Every state times every command, in both directions: what is no arrow of the chart is neither sent nor accepted. */
export const transitionsForbidden: Check = {
  id: 'transitions-forbidden',
  title: { de: 'Jeder andere Übergang wird abgewiesen', en: 'Every other transition is refused' },
  requirements: ['STA-02', 'STA-03', 'STA-08'],
  needs: 'driver',
  async run(kit) {
    // States the starting role reaches alone and final states have checks of their own.
    const { chart } = kit
    const others = chart.states.filter((state) => chart.route(state, true) === undefined && !chart.isFinal(state))
    if (others.length === 0) kit.notApplicable(reachedAlone)
    await Promise.all(others.map((state) => holdsIn(kit, state)))
  },
}

async function holdsIn(kit: Kit, state: string): Promise<void> {
  const conversation = await kit.steps.reach(state)
  await refusesForbidden(kit, conversation, state)
  await sendsNothingForbidden(kit, conversation, state)
}

const reachedAlone: Text = {
  de: 'In diesem Prozess erreicht die anstoßende Rolle jeden Zustand vor dem Ende allein.',
  en: 'In this process the starting role reaches every state before the end on its own.',
}
