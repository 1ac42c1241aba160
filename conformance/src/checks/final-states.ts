import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'
import { refusesForbidden, sendsNothingForbidden } from '../kit/table.ts'

/** After a final state nothing happens any more, whoever asks for it. */
export const finalStates: Check = {
  id: 'final-states',
  title: { de: 'Endzustände beenden den Vorgang', en: 'Final states end the process' },
  requirements: ['STA-04', 'STA-02', 'STA-03', 'STA-08'],
  needs: 'driver',
  async run(kit) {
    const finals = kit.chart.states.filter((state) => kit.chart.isFinal(state))
    if (finals.length === 0) kit.notApplicable(none)
    await Promise.all(finals.map((state) => staysFinal(kit, state)))
  },
}

async function staysFinal(kit: Kit, state: string): Promise<void> {
  const conversation = await kit.steps.reach(state)
  await sendsNothingForbidden(kit, conversation, state)
  const read = await refusesForbidden(kit, conversation, state)
  const over = bodyOf(read)?.['state'] === state && bodyOf(read)?.['permitted']?.toString() === ''
  kit.claims.claim('STA-04', over, notOver(state), read)
}

function notOver(state: string): Text {
  return {
    de: `GET {processId}: Im Endzustand „${state}“ muss permitted leer sein und der Zustand bleiben. Lassen Sie nichts mehr folgen.`,
    en: `GET {processId}: in the final state "${state}" permitted must be empty and the state must stay. Let nothing follow.`,
  }
}

const none: Text = {
  de: 'Dieser Prozess hat keinen erreichbaren Endzustand.',
  en: 'This process has no final state that can be reached.',
}
