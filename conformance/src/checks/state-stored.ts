import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { envelopeText } from '../kit/compose.ts'
import { tellsTheTruth } from '../kit/metadata.ts'

/** Also after the system's own messages, the stored state and the stored messages are the true ones. */
export const stateStored: Check = {
  id: 'state-stored',
  title: { de: 'Der Stand ist gespeichert, in jedem Zustand', en: 'The state is stored, in every state' },
  requirements: ['STA-06'],
  needs: 'driver',
  async run(kit) {
    const { chart, steps, party, claims } = kit
    const others = chart.states.filter((state) => chart.route(state, true) === undefined)
    if (others.length === 0) kit.notApplicable(reachedAlone)
    await Promise.all(
      others.map(async (state) => {
        const conversation = await steps.reach(state)
        tellsTheTruth(kit, conversation, await party.read(conversation.processId))
        const stored = await steps.driver.stored(envelopeText(conversation.start, 'messageId'))
        claims.claim('STA-06', stored !== undefined, lost)
      }),
    )
  },
}

const lost: Text = {
  de: 'Treiber: Die Nachricht, die den Vorgang begann, ist nicht mehr da. Bewahren Sie jede angenommene Nachricht auf.',
  en: 'Driver: the message that began the process is gone. Keep every accepted message.',
}

const reachedAlone: Text = {
  de: 'In diesem Prozess erreicht die anstoßende Rolle jeden Zustand allein.',
  en: 'In this process the starting role reaches every state on its own.',
}
