import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { sendsNothingForbidden } from '../kit/table.ts'

/** The system sends only what its own state permits, even when it is told otherwise. */
export const systemObeys: Check = {
  id: 'system-obeys',
  title: { de: 'Das System sendet nur Erlaubtes', en: 'The system sends only what is permitted' },
  requirements: ['STA-08'],
  needs: 'driver',
  async run(kit) {
    const { chart, steps } = kit
    if (chart.theirs.length === 0) kit.notApplicable(nothingToSend)
    // The other states are visited in transitions-forbidden and final-states.
    const states = chart.states.filter((state) => chart.route(state, true) !== undefined && !chart.isFinal(state))
    await Promise.all(states.map(async (state) => sendsNothingForbidden(kit, await steps.reach(state), state)))
  },
}

const nothingToSend: Text = {
  de: 'In diesem Prozess sendet die geprüfte Rolle nichts.',
  en: 'In this process the tested role sends nothing.',
}
