import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import { ownSpot } from '../kit/spots.ts'

const atOnce = 8

/** Of several commands that saw the same state, exactly one moves the process. */
export const etagRace: Check = {
  id: 'etag-race',
  title: { de: 'Von gleichzeitigen Nachrichten gewinnt eine', en: 'Of simultaneous messages one wins' },
  requirements: ['CON-05'],
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const { processId, etag } = conversation
    const choices = chart.allowed(state, chart.us)
    const sent = Array.from({ length: atOnce }, (_, index) => choices[index % choices.length] ?? command).map(
      (one) => ({
        name: one.command,
        message: sender.message(conversation, one),
      }),
    )
    const answers = await Promise.all(sent.map(({ name, message }) => party.command(processId, name, message, etag)))

    const winners = answers.filter((answer) => answer.answered.status === 202)
    claims.claim('CON-05', winners.length === 1, wonBy(winners.length), winners[1] ?? answers[0])
    for (const answer of answers) {
      if (answer.answered.status !== 202) claims.refused('CON-05', answer, 'precondition-failed', advice)
    }
    const won = chart.commands.find(
      (one) => one.command === sent[answers.findIndex((answer) => answer.answered.status === 202)]?.name,
    )
    const read = await party.read(processId)
    if (won !== undefined) claims.claim('CON-05', bodyOf(read)?.['state'] === chart.settle(won.to), otherState, read)
    const expectedEvents = conversation.history.length + (won === undefined ? 0 : chart.follow(won).length)
    const events = await steps.events(conversation, expectedEvents)
    claims.claim('CON-05', winners.length !== 1 || events.length === expectedEvents, otherEvents)
  },
}

function wonBy(count: number): Text {
  return {
    de: `Von ${atOnce} gleichzeitigen Nachrichten mit demselben If-Match wurden ${count} angenommen. Sichern Sie den Übergang so, dass genau eine gewinnt.`,
    en: `Of ${atOnce} simultaneous messages with the same If-Match ${count} were accepted. Secure the transition so that exactly one wins.`,
  }
}

const advice: Text = {
  de: 'Vergleichen Sie If-Match und führen Sie den Übergang in einem Schritt aus, den nichts unterbricht.',
  en: 'Compare If-Match and do the transition in one step that nothing interrupts.',
}
const otherState: Text = {
  de: 'GET {processId}: Der Zustand ist nicht der, zu dem die angenommene Nachricht führt. Führen Sie nur diese aus.',
  en: 'GET {processId}: the state is not the one the accepted message leads to. Carry out that one only.',
}
const otherEvents: Text = {
  de: 'GET /v1/events: Die Zahl der Ereignisse passt nicht zur einen angenommenen Nachricht. Führen Sie nur diese aus.',
  en: 'GET /v1/events: the number of events does not fit the one accepted message. Carry out that one only.',
}
