import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf, etagOf } from '../kit/exchange.ts'
import { ownSpot } from '../kit/spots.ts'

/** The sender says in which state it believes the process to be; if that is wrong, both sides must talk first. */
export const expectedState: Check = {
  id: 'expected-state',
  title: { de: 'Erwarteter Zustand muss stimmen', en: 'The expected state must be right' },
  requirements: ['STA-05'],
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const others = chart.process.states.map((one) => one.id).filter((one) => one !== state)
    for (const expectedState of others) {
      const message = sender.message(conversation, command, { envelope: { expectedState } })
      const answer = await sender.post(conversation, command, message)
      const circumstance = {
        de: `expectedState „${expectedState}“ statt „${state}“`,
        en: `expectedState "${expectedState}" instead of "${state}"`,
      }
      claims.refused('STA-05', answer, 'illegal-transition', advice, circumstance)
    }
    const read = await party.read(conversation.processId)
    const untouched = bodyOf(read)?.['state'] === state && etagOf(read) === conversation.etag
    claims.claim('STA-05', untouched, moved, read)
  },
}

const advice: Text = {
  de: 'Vergleichen Sie expectedState mit dem eigenen Zustand und lehnen Sie bei Abweichung ab.',
  en: 'Compare expectedState with your own state and refuse when they differ.',
}
const moved: Text = {
  de: 'GET {processId}: Eine Nachricht mit falschem expectedState hat den Vorgang verändert. Lassen Sie ihn, wie er war.',
  en: 'GET {processId}: a message with a wrong expectedState has changed the process. Leave it as it was.',
}
