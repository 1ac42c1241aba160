import type { Text } from '@fallnetz/core'
import type { Command } from './chart.ts'
import type { Conversation } from './conversation.ts'
import { bodyOf, etagOf } from './exchange.ts'
import type { Kit } from './kit.ts'

/** "In the state …": the circumstance most sentences about transitions begin with. */
export function inState(state: string): Text {
  return { de: `im Zustand „${state}“`, en: `in the state "${state}"` }
}

/** Claims that everything the chart forbids to us in this state is refused, and that refusing changes nothing. */
export async function refusesForbidden(kit: Kit, conversation: Conversation, state: string): Promise<void> {
  const { chart, sender, claims, party } = kit
  const permitted = chart.permitted(state)
  for (const command of chart.commands) {
    if (command.trigger === chart.us && command.from.includes(state)) continue
    const answer = await sender.post(conversation, command)
    if (command.trigger !== chart.us) {
      claims.refused('STA-03', answer, 'wrong-role', adviceOnRole, inState(state))
    } else if (claims.refused('STA-02', answer, 'illegal-transition', adviceOnState, inState(state))) {
      const body = bodyOf(answer)
      const told = body?.['state'] === state && sameList(body['permitted'], permitted)
      claims.claim('STA-02', told, mustTell(state, permitted), answer)
    }
  }
  const start = sender.opening(conversation.processId, conversation.as)
  const again = await party.start(start, { as: conversation.as })
  claims.refused('STA-02', again, 'illegal-transition', adviceOnStart, inState(state))

  const read = await party.read(conversation.processId, { as: conversation.as })
  const untouched = bodyOf(read)?.['state'] === state && etagOf(read) === conversation.etag
  claims.claim('STA-02', untouched, moved(state), read)
}

/** Claims that our command is carried out from here. */
export async function acceptsOwn(kit: Kit, conversation: Conversation, command: Command): Promise<boolean> {
  const { sender, claims, party, chart } = kit
  const { state } = conversation.copy
  const answer = await sender.post(conversation, command)
  if (!claims.accepted('STA-01', answer, adviceOnAllowed, inState(state))) return false
  const read = await party.read(conversation.processId, { as: conversation.as })
  return claims.claim('STA-01', bodyOf(read)?.['state'] === chart.settle(command.to), notMoved(command), read)
}

/** Claims that the system can send its command from here and does the transition. */
export async function carriesOut(kit: Kit, conversation: Conversation, command: Command): Promise<boolean> {
  const delivery = await kit.steps.deliver(conversation, command)
  if (delivery.done) return kit.claims.claim('STA-01', true, adviceOnAllowed)
  return kit.claims.claim('STA-01', false, delivery.text, delivery.exchange)
}

function sameList(given: unknown, wanted: readonly string[]): boolean {
  return Array.isArray(given) && given.length === wanted.length && wanted.every((name, index) => given[index] === name)
}

function mustTell(state: string, permitted: readonly string[]): Text {
  return {
    de: `Die Ablehnung nennt state oder permitted nicht richtig. Nennen Sie state „${state}“ und permitted [${permitted.join(', ')}] in der Reihenfolge von process.json.`,
    en: `The refusal does not name state or permitted rightly. Name state "${state}" and permitted [${permitted.join(', ')}] in the order of process.json.`,
  }
}

function moved(state: string): Text {
  return {
    de: `GET {processId}: Abgewiesene Nachrichten haben Zustand oder ETag verändert (vorher „${state}“). Lassen Sie beides, wie es war.`,
    en: `GET {processId}: refused messages have changed state or ETag (before: "${state}"). Leave both as they were.`,
  }
}

function notMoved(command: Command): Text {
  return {
    de: `GET {processId}: Nach „${command.command}“ steht der Vorgang nicht in „${command.to}“. Führen Sie den Übergang aus, den process.json nennt.`,
    en: `GET {processId}: after "${command.command}" the process is not in "${command.to}". Do the transition process.json names.`,
  }
}

const adviceOnRole: Text = {
  de: 'Lassen Sie eine Nachricht nur von der Rolle zu, die sie laut process.json auslöst.',
  en: 'Allow a message only from the role that triggers it according to process.json.',
}
const adviceOnState: Text = {
  de: 'Lassen Sie nur zu, was process.json in diesem Zustand erlaubt.',
  en: 'Allow only what process.json permits in this state.',
}
const adviceOnStart: Text = {
  de: 'Ein Vorgang beginnt nur einmal; lehnen Sie einen zweiten Anstoß mit derselben processId ab.',
  en: 'A process begins only once; refuse a second start with the same processId.',
}
const adviceOnAllowed: Text = {
  de: 'Lassen Sie jeden Übergang zu, den process.json nennt.',
  en: 'Allow every transition process.json names.',
}
