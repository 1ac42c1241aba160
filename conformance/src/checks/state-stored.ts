import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import { tellsTheTruth } from '../kit/metadata.ts'

/** What the answer said has happened is what a later reader sees. */
export const stateStored: Check = {
  id: 'state-stored',
  title: { de: 'Der Stand ist gespeichert und lesbar', en: 'The state is stored and can be read' },
  requirements: ['STA-06'],
  async run(kit) {
    const { chart, steps, party, claims } = kit
    for (const state of chart.states) {
      if (chart.route(state, true) === undefined) continue
      const conversation = await steps.reach(state)
      const before = await party.read(conversation.processId)
      tellsTheTruth(kit, conversation, before)

      // Whoever read a moment ago sees what is new all the same, and that the process is the same one.
      const command = chart.allowed(state, chart.us)[0]
      if (command === undefined) continue
      await steps.send(conversation, command)
      const after = await party.read(conversation.processId)
      tellsTheTruth(kit, conversation, after)
      const same = bodyOf(before)?.['createdAt'] === bodyOf(after)?.['createdAt']
      claims.claim('STA-06', same, begunAgain, after)
    }
  },
}

const begunAgain: Text = {
  de: 'GET {processId}: Mit einem Übergang hat sich createdAt geändert. Lassen Sie stehen, wann der Vorgang begann.',
  en: 'GET {processId}: with a transition createdAt has changed. Leave the time at which the process began.',
}
