import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'
import { inState } from '../kit/table.ts'

/** After a final state nothing happens any more, whoever asks for it. */
export const finalStates: Check = {
  id: 'final-states',
  title: { de: 'Endzustände beenden den Vorgang', en: 'Final states end the process' },
  requirements: ['STA-04'],
  needs: 'driver',
  async run(kit) {
    const finals = kit.chart.states.filter((state) => kit.chart.isFinal(state))
    if (finals.length === 0) kit.notApplicable(none)
    await Promise.all(finals.map((state) => staysFinal(kit, state)))
  },
}

async function staysFinal(kit: Kit, state: string): Promise<void> {
  const { chart, steps, sender, claims, party } = kit
  const conversation = await steps.reach(state)
  for (const command of chart.ours) {
    const answer = await sender.post(conversation, command)
    claims.refused('STA-04', answer, 'illegal-transition', advice, inState(state))
  }
  for (const command of chart.theirs) {
    const driven = await steps.drive(conversation, command)
    claims.claim(
      'STA-04',
      driven.kind === 'refused' && driven.code === 'illegal-transition',
      byDriver(state, command.command),
      driven.exchange,
    )
  }
  const read = await party.read(conversation.processId)
  const over = bodyOf(read)?.['state'] === state && bodyOf(read)?.['permitted']?.toString() === ''
  claims.claim('STA-04', over, notOver(state), read)
}

function byDriver(state: string, command: string): Text {
  return {
    de: `Treiber: „${command}“ im Endzustand „${state}“ wurde nicht mit 409 illegal-transition abgewiesen. Nach einem Endzustand senden Sie nichts mehr.`,
    en: `Driver: "${command}" in the final state "${state}" was not refused with 409 illegal-transition. After a final state send nothing more.`,
  }
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
const advice: Text = {
  de: 'Lehnen Sie nach einem Endzustand jede Nachricht ab.',
  en: 'After a final state refuse every message.',
}
