import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { cameAgainMeanwhile, sendsInto } from '../kit/deliveries.ts'
import { bodyOf, etagOf } from '../kit/exchange.ts'

/** As long as the other side has not answered, nothing has happened yet. */
export const sendsThenMoves: Check = {
  id: 'sends-then-moves',
  title: { de: 'Erst die Antwort, dann der Übergang', en: 'First the answer, then the transition' },
  requirements: ['SND-04'],
  needs: 'driver',
  async run(kit) {
    const { claims, party, steps, run, chart } = kit
    const gate = Promise.withResolvers<void>()
    try {
      const sent = await sendsInto(kit, [{ on: 'message', kind: 'hold', until: gate.promise }])
      const { conversation, command } = sent
      const read0 = await party.read(conversation.processId)
      if ((await sent.arrived(1, run.limits.answerWithinMs)) === undefined) return kit.blocked(read0)
      const read = await party.read(conversation.processId)
      if (cameAgainMeanwhile(kit, sent.arrivals())) return kit.tooBusy()
      const unmoved = bodyOf(read)?.['state'] === conversation.copy.state && etagOf(read) === conversation.etag
      claims.claim('SND-04', unmoved, tooEarly, read)
      const events = await steps.events(conversation, conversation.history.length)
      if (cameAgainMeanwhile(kit, sent.arrivals())) return kit.tooBusy()
      claims.claim('SND-04', events.length === conversation.history.length, tooEarly)
      gate.resolve()
      const { answer, reached } = await steps.settled(conversation, chart.settle(command.to))
      claims.claim('SND-04', reached, tooLate, answer)
    } finally {
      gate.resolve()
    }
  },
}

const tooEarly: Text = {
  de: 'GET {processId} oder /v1/events: Das System hat den Übergang ausgeführt, bevor der Empfänger geantwortet hat. Warten Sie auf 2xx.',
  en: 'GET {processId} or /v1/events: the system has done the transition before the recipient answered. Wait for 2xx.',
}
const tooLate: Text = {
  de: 'GET {processId}: Nach der Antwort 202 hat das System den Übergang nicht ausgeführt. Führen Sie ihn dann aus.',
  en: 'GET {processId}: after the answer 202 the system has not done the transition. Do it then.',
}
