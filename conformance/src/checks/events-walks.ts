import type { Check } from '../check.ts'
import { tellsHistory } from '../kit/event-claims.ts'

/** Also the system's own transitions are reported, on the way to every state. */
export const eventsWalks: Check = {
  id: 'events-walks',
  title: { de: 'Ereignisse auf jedem Weg', en: 'Events on every way' },
  requirements: ['EVT-01', 'EVT-02', 'EVT-05'],
  needs: 'driver',
  async run(kit) {
    const { chart, steps } = kit
    const ends = chart.states.filter((state) => chart.isFinal(state))
    await Promise.all(
      (ends.length > 0 ? ends : chart.states).map(async (state) => {
        const conversation = await steps.reach(state)
        const events = await steps.events(conversation, conversation.history.length)
        tellsHistory(kit, events, conversation.history, conversation.processId)
      }),
    )
  },
}
