import type { Check } from '../check.ts'
import { tellsHistory } from '../kit/event-claims.ts'
import { ownSpots } from '../kit/spots.ts'

/** Whoever takes part can follow every step by events, from the first on. */
export const eventsComplete: Check = {
  id: 'events-complete',
  title: { de: 'Ein Ereignis je Übergang', en: 'One event per transition' },
  requirements: ['EVT-01', 'EVT-02', 'EVT-05'],
  async run(kit) {
    const { steps, chart } = kit
    const conversation = await steps.begin('stranger')
    const spot = ownSpots(chart).find(({ state }) => state === conversation.copy.state)
    if (spot !== undefined) await steps.send(conversation, spot.command)
    const events = await steps.events(conversation, conversation.history.length)
    tellsHistory(kit, events, conversation.history, conversation.processId)
  },
}
