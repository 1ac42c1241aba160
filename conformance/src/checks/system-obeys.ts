import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Kit } from '../kit/kit.ts'

/** The system sends only what its own state permits, even when it is told otherwise. */
export const systemObeys: Check = {
  id: 'system-obeys',
  title: { de: 'Das System sendet nur Erlaubtes', en: 'The system sends only what is permitted' },
  requirements: ['STA-08'],
  needs: 'driver',
  async run(kit) {
    if (kit.chart.theirs.length === 0) kit.notApplicable(nothingToSend)
    // What comes after a final state is a question of its own, see final-states.
    const states = kit.chart.states.filter((state) => !kit.chart.isFinal(state))
    await Promise.all(states.map((state) => obeysIn(kit, state)))
  },
}

async function obeysIn(kit: Kit, state: string): Promise<void> {
  const { chart, steps, claims, pause } = kit
  const conversation = await steps.reach(state)
  const before = conversation.copy.arrivals.length
  for (const command of chart.theirs) {
    if (command.from.includes(state)) continue
    const driven = await steps.drive(conversation, command)
    const refused = driven.kind === 'refused' && driven.code === 'illegal-transition'
    claims.claim('STA-08', refused, mustRefuse(command.command, state), driven.exchange)
  }
  // Whatever was wrongly taken on would be on its way by now.
  await pause(100)
  const sent = conversation.copy.arrivals.slice(before).find((arrival) => arrival.kind === 'message')
  claims.claim('STA-08', sent === undefined, mustNotSend(state), sent?.exchange)
}

function mustRefuse(command: string, state: string): Text {
  return {
    de: `Treiber: „${command}“ im Zustand „${state}“ wurde nicht mit 409 illegal-transition abgewiesen. Prüfen Sie den Zustand, bevor Sie senden.`,
    en: `Driver: "${command}" in the state "${state}" was not refused with 409 illegal-transition. Check the state before you send.`,
  }
}

function mustNotSend(state: string): Text {
  return {
    de: `Das System hat im Zustand „${state}“ eine Nachricht gesendet, die dort nicht erlaubt ist. Prüfen Sie den Zustand, bevor Sie senden.`,
    en: `In the state "${state}" the system has sent a message that is not permitted there. Check the state before you send.`,
  }
}

const nothingToSend: Text = {
  de: 'In diesem Prozess sendet die geprüfte Rolle nichts.',
  en: 'In this process the tested role sends nothing.',
}
