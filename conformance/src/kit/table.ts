import type { Text } from '@fallnetz/core'
import type { Command } from './chart.ts'
import type { Conversation } from './conversation.ts'
import { type Answer, bodyOf, etagOf } from './exchange.ts'
import type { Kit } from './kit.ts'

/** "In the state …": the circumstance most sentences about transitions begin with. */
function inState(state: string): Text {
  return { de: `im Zustand „${state}“`, en: `in the state "${state}"` }
}

/**
 * Claims that everything the chart forbids to us in this state is refused, and that refusing changes nothing; gives what
 * the system then shows.
 */
export async function refusesForbidden(kit: Kit, conversation: Conversation, state: string): Promise<Answer> {
  const { chart, sender, claims, party } = kit
  const permitted = chart.permitted(state)
  for (const command of forbiddenToUs(kit, state)) {
    const answer = await sender.post(conversation, command)
    if (command.trigger !== chart.us) {
      claims.refused('STA-03', answer, 'wrong-role', adviceOnRole, inState(state))
      continue
    }
    if (chart.isFinal(state)) claims.refused('STA-04', answer, 'illegal-transition', adviceOnEnd, inState(state))
    if (claims.refused('STA-02', answer, 'illegal-transition', adviceOnState, inState(state))) {
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
  return read
}

// What another role may send here is refused for the role alone, so each of these counts; of what nobody may send here
// a third is drawn, and another seed draws others.
function forbiddenToUs({ chart, random }: Kit, state: string): Command[] {
  return chart.commands.filter((command) => {
    const isPermitted = command.from.includes(state)
    return command.trigger === chart.us ? !isPermitted : isPermitted || random.below(3) === 0
  })
}

/** Claims that the system itself sends nothing the chart forbids to it in this state, even when it is told to. */
export async function sendsNothingForbidden(kit: Kit, conversation: Conversation, state: string): Promise<void> {
  const { chart, steps, claims, pause } = kit
  const before = conversation.copy.arrivals.length
  for (const command of chart.theirs) {
    if (command.from.includes(state)) continue
    const driven = await steps.drive(conversation, command)
    const refused = driven.kind === 'refused' && driven.code === 'illegal-transition'
    const requirement = chart.isFinal(state) ? 'STA-04' : 'STA-08'
    claims.claim(requirement, refused, mustRefuse(command.command, state), driven.exchange)
  }
  // Whatever was wrongly taken on would be on its way by now.
  await pause(100)
  const sent = conversation.copy.arrivals.slice(before).find((arrival) => arrival.kind === 'message')
  claims.claim('STA-08', sent === undefined, mustNotSend(state), sent?.exchange)
}

/** Claims that our command is carried out from here; gives what the system then shows, undefined where it is not. */
export async function acceptsOwn(kit: Kit, conversation: Conversation, command: Command): Promise<Answer | undefined> {
  const { sender, claims, party, chart } = kit
  const { state } = conversation.copy
  const answer = await sender.post(conversation, command)
  if (!claims.accepted('STA-01', answer, adviceOnAllowed, inState(state))) return undefined
  const read = await party.read(conversation.processId, { as: conversation.as })
  const isThere = bodyOf(read)?.['state'] === chart.settle(command.to)
  return claims.claim('STA-01', isThere, notMoved(command), read) ? read : undefined
}

/** Claims that the system can send its command from here and does the transition; gives what it then shows. */
export async function carriesOut(kit: Kit, conversation: Conversation, command: Command): Promise<Answer | undefined> {
  const delivery = await kit.steps.deliver(conversation, command)
  const [text, exchange] = delivery.done ? [adviceOnAllowed] : [delivery.text, delivery.exchange]
  kit.claims.claim('STA-01', delivery.done, text, exchange)
  return delivery.done ? delivery.answer : undefined
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
const adviceOnEnd: Text = {
  de: 'Lehnen Sie nach einem Endzustand jede Nachricht ab.',
  en: 'After a final state refuse every message.',
}
const adviceOnStart: Text = {
  de: 'Ein Vorgang beginnt nur einmal; lehnen Sie einen zweiten Anstoß mit derselben processId ab.',
  en: 'A process begins only once; refuse a second start with the same processId.',
}
const adviceOnAllowed: Text = {
  de: 'Lassen Sie jeden Übergang zu, den process.json nennt.',
  en: 'Allow every transition process.json names.',
}
