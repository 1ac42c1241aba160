import type { Check } from '../check.ts'
import { tellsHistory, tellsOrigin } from '../kit/event-claims.ts'
import { ownSpots } from '../kit/spots.ts'

/** Whoever takes part can follow every step by events, from the first on. */
export const eventsComplete: Check = {
  id: 'events-complete',
  title: { de: 'Ein Ereignis je Übergang', en: 'One event per transition' },
  requirements: ['EVT-01', 'EVT-02', 'EVT-05', 'EVT-06'],
  async run(kit) {
    const { steps, sender, chart } = kit
    const conversation = await steps.begin('stranger')
    // What is refused is no transition: nobody may hear of it.
    const possible = chart.allowed(conversation.copy.state, chart.us)
    const impossible = chart.commands.find((command) => command.trigger === chart.us && !possible.includes(command))
    if (impossible !== undefined) await sender.post(conversation, impossible)
    if (possible[0] !== undefined) await sender.post(conversation, possible[0], undefined, { ifMatch: '"never-seen"' })
    const spot = ownSpots(chart).find(({ state }) => state === conversation.copy.state)
    if (spot !== undefined) await steps.send(conversation, spot.command)
    const events = await steps.events(conversation, conversation.history.length)
    tellsHistory(kit, events, conversation.history, conversation.processId)
    tellsOrigin(kit, events, conversation)
  },
}
