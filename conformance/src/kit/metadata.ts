import { isObject, type Text } from '@fallnetz/core'
import type { Conversation } from './conversation.ts'
import { type Answer, bodyOf } from './exchange.ts'
import type { Kit } from './kit.ts'

/** Claims that the metadata tell the truth about a conversation. */
export function tellsTheTruth({ chart, claims, rulebook, run }: Kit, conversation: Conversation, answer: Answer): void {
  const body = bodyOf(answer) ?? {}
  const { state } = conversation.copy
  const wanted: Record<string, unknown> = {
    processId: conversation.processId,
    process: chart.process.id,
    version: rulebook.contract.version,
    state,
    role: chart.us,
    permitted: chart.permitted(state),
  }
  for (const [name, value] of Object.entries(wanted)) {
    claims.claim(
      'STA-06',
      JSON.stringify(body[name]) === JSON.stringify(value),
      untrue(name, value, body[name]),
      answer,
    )
  }
  const participants = Array.isArray(body['participants']) ? body['participants'].filter(isObject) : []
  for (const [organisation, role] of [
    [conversation.copy.organisation, chart.us],
    [run.target.organisation, chart.them],
  ]) {
    const named = participants.some((one) => one['organisation'] === organisation && one['role'] === role)
    claims.claim('STA-06', named, untrue('participants', `${organisation} (${role})`, participants), answer)
  }
  const inOrder = Date.parse(String(body['createdAt'])) <= Date.parse(String(body['updatedAt']))
  claims.claim('STA-06', inOrder, untrue('updatedAt', '≥ createdAt', body['updatedAt']), answer)
}

function untrue(name: string, wanted: unknown, given: unknown): Text {
  const [shown, right] = [given, wanted].map((value) =>
    value === undefined ? '–' : JSON.stringify(value).slice(0, 120),
  )
  return {
    de: `GET {processId}: ${name} ist ${shown}, richtig ist ${right}. Zeigen Sie den gespeicherten Stand.`,
    en: `GET {processId}: ${name} is ${shown}, right is ${right}. Show the stored state of things.`,
  }
}
