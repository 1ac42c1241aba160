import type { JsonObject, Text } from '@fallnetz/core'
import { isObject } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Chart, Command } from '../kit/chart.ts'
import type { Kit } from '../kit/kit.ts'

/** The system sends nothing invalid, even when it is told to: it refuses its own operator. */
export const sendsGuarded: Check = {
  id: 'sends-guarded',
  title: { de: 'Ungültiges wird nicht gesendet', en: 'Nothing invalid is sent' },
  requirements: ['SND-01', 'GRD-*'],
  needs: 'driver',
  async run(kit) {
    if (kit.chart.theirs.length === 0) kit.notApplicable(nothingToSend)
    await Promise.all([...spots(kit.chart)].map(([state, commands]) => guards(kit, commands, state)))
  },
}

/** Every command of the system in the nearest state from which it may be sent. */
function spots(chart: Chart): Map<string, Command[]> {
  const near = chart.states.toSorted((one, other) => stepsTo(chart, one) - stepsTo(chart, other))
  const found = new Map<string, Command[]>()
  for (const command of chart.theirs) {
    const state = near.find((one) => command.from.includes(one))
    if (state !== undefined) found.set(state, [...(found.get(state) ?? []), command])
  }
  return found
}

function stepsTo(chart: Chart, state: string): number {
  return (chart.route(state, true) ?? chart.route(state) ?? []).length
}

async function guards(kit: Kit, commands: readonly Command[], state: string): Promise<void> {
  const { steps, claims, pause, rulebook } = kit
  const conversation = await steps.reach(state)
  const before = conversation.copy.arrivals.length
  const wrong = commands.flatMap((command) => wrongContents(kit, command))
  for (const { command, requirement, payload } of wrong) {
    const driven = await steps.drive(conversation, command, payload)
    const held = driven.kind === 'refused' && driven.code === 'invalid-message'
    claims.claim(requirement, held, notHeld(rulebook.messageType(command)), driven.exchange)
    // What has been sent may have moved the process; the rest would then be refused for that reason.
    if (!held) break
  }
  await pause(50)
  const sent = conversation.copy.arrivals.slice(before).find((one) => one.kind === 'message')
  claims.claim('SND-01', sent === undefined, wasSent(sent?.command ?? ''), sent?.exchange)
}

interface Wrong {
  readonly command: Command
  readonly requirement: string
  readonly payload: JsonObject
}

function wrongContents({ rulebook, sender }: Kit, command: Command): Wrong[] {
  const shown = command.guards.flatMap(({ requirement }) =>
    rulebook
      .counterexamples(requirement)
      .filter((one) => one.command === command)
      .flatMap(({ message: { payload } }): Wrong[] => {
        const suffix = rulebook.suffixOf(requirement)
        return isObject(payload) && suffix !== undefined ? [{ command, requirement: suffix, payload }] : []
      }),
  )
  return [...shown, { command, requirement: 'SND-01', payload: { ...sender.payload(command), unbekannt: 'x' } }]
}

function notHeld(type: string): Text {
  return {
    de: `Treiber: Ein Inhalt, der dem Schema von ${type} widerspricht, wurde nicht mit 422 invalid-message abgewiesen. Prüfen Sie eigene Nachrichten, bevor Sie sie senden.`,
    en: `Driver: a content that breaks the schema of ${type} was not refused with 422 invalid-message. Check your own messages before you send them.`,
  }
}

function wasSent(command: string): Text {
  return {
    de: `„${command}“ wurde mit ungültigem Inhalt gesendet. Prüfen Sie eigene Nachrichten, bevor Sie sie senden.`,
    en: `"${command}" was sent with invalid content. Check your own messages before you send them.`,
  }
}

const nothingToSend: Text = {
  de: 'In diesem Prozess sendet die geprüfte Rolle nichts.',
  en: 'In this process the tested role sends nothing.',
}
