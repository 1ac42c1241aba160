import type { JsonObject, Text } from '@fallnetz/core'
import { isObject } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Command } from '../kit/chart.ts'
import type { Kit } from '../kit/kit.ts'

/** The system sends nothing invalid, even when it is told to: it refuses its own operator. */
export const sendsGuarded: Check = {
  id: 'sends-guarded',
  title: { de: 'Ungültiges wird nicht gesendet', en: 'Nothing invalid is sent' },
  requirements: ['SND-01', 'GRD-*'],
  needs: 'driver',
  async run(kit) {
    const { chart } = kit
    const guarded = chart.theirs.flatMap((command) => {
      const state = chart.states.find((one) => command.from.includes(one))
      return state === undefined ? [] : [{ command, state }]
    })
    if (guarded.length === 0) kit.notApplicable(nothingToSend)
    await Promise.all(guarded.map(({ command, state }) => guards(kit, command, state)))
  },
}

async function guards(kit: Kit, command: Command, state: string): Promise<void> {
  const { steps, claims, pause, rulebook } = kit
  const conversation = await steps.reach(state)
  const before = conversation.copy.arrivals.length
  for (const [requirement, payload] of wrongContents(kit, command)) {
    const driven = await steps.drive(conversation, command, payload)
    const held = driven.kind === 'refused' && driven.code === 'invalid-message'
    claims.claim(requirement, held, notHeld(rulebook.messageType(command)), driven.exchange)
    if (!held) break
  }
  await pause(50)
  const sent = conversation.copy.arrivals.slice(before).find((one) => one.kind === 'message')
  claims.claim('SND-01', sent === undefined, wasSent(command.command), sent?.exchange)
}

function wrongContents({ rulebook, sender }: Kit, command: Command): [requirement: string, payload: JsonObject][] {
  const shown = command.guards.flatMap(({ requirement }) =>
    rulebook
      .counterexamples(requirement)
      .filter((one) => one.command === command)
      .flatMap(({ message }): [string, JsonObject][] => {
        const suffix = rulebook.suffixOf(requirement)
        return isObject(message['payload']) && suffix !== undefined ? [[suffix, message['payload']]] : []
      }),
  )
  return [...shown, ['SND-01', { ...sender.payload(command), unbekannt: 'x' }]]
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
