import { isObject, type JsonObject, type Text, type Transition } from '@fallnetz/core'
import { errorsIn } from '../contract.ts'
import type { Conversation } from './conversation.ts'
import { bodyOf } from './exchange.ts'
import type { Kit } from './kit.ts'

/** Claims that these events are exactly the history: one each, in order, and with true content. */
export function tellsHistory(
  kit: Kit,
  events: readonly JsonObject[],
  history: readonly Transition[],
  processId: string,
): void {
  const { claims } = kit
  claims.claim('EVT-01', events.length === history.length, wrongCount(history.length, events.length))
  const data = events.map((event) => (isObject(event['data']) ? event['data'] : {}))
  data.forEach((content, index) => {
    claims.claim('EVT-02', content['sequence'] === index, wrongSequence(index, content['sequence']))
  })
  const ids = events.map((event) => event['id'])
  claims.claim('EVT-01', new Set(ids).size === ids.length, sameId)

  let before: string | null = null
  for (const [index, transition] of history.entries()) {
    const [event, content] = [events[index], data[index]]
    if (event === undefined || content === undefined) return
    const wanted: [name: string, given: unknown, wanted: unknown][] = [
      ['type', event['type'], typeOf(kit, transition)],
      ['subject', event['subject'], processId],
      ['data/state', content['state'], transition.to],
      ['data/previousState', content['previousState'], before],
    ]
    for (const [name, given, right] of wanted)
      claims.claim('EVT-05', given === right, wrongContent(index, name, given, right))
    before = transition.to
  }
}

/** Claims that these events name who reports them and when it happened, by the system's own clock. */
export function tellsOrigin({ claims, run }: Kit, events: readonly JsonObject[], { opened }: Conversation): void {
  const receivedAt = String(bodyOf(opened)?.['receivedAt'])
  const received = Date.parse(receivedAt)
  const until = received + Date.now() - Date.parse(opened.at)
  for (const [index, { source, time }] of events.entries()) {
    const { organisation } = run.target
    claims.claim('EVT-06', source === organisation, wrongOrigin(index, 'source', source, organisation))
    const happened = Date.parse(String(time))
    // A receipt without a time is judged elsewhere.
    const fits = Number.isNaN(received) || (happened >= received - clockSlackMs && happened <= until + clockSlackMs)
    claims.claim('EVT-06', fits, wrongOrigin(index, 'time', time, receivedAt))
  }
}

// Receipt and event may come from two machines.
const clockSlackMs = 60_000

/** Claims that an event holds what the closed schema of this process names, and nothing else. */
export function keepsToSchema({ claims, rulebook }: Kit, event: JsonObject): void {
  const [finding] = errorsIn(rulebook, event, rulebook.eventSchema)
  claims.claim('EVT-04', finding === undefined, {
    de: `Ereignis, ${finding?.at || '/'}: ${finding?.message.de ?? ''} Senden Sie nur, was event.schema.json nennt.`,
    en: `Event, ${finding?.at || '/'}: ${finding?.message.en ?? ''} Send only what event.schema.json names.`,
  })
}

function typeOf({ chart, rulebook }: Kit, transition: Transition): string {
  const major = rulebook.contract.version.split('.', 1)[0]
  return `org.fallnetz.${chart.process.id}.${transition.event}.v${major}`
}

function wrongCount(wanted: number, given: number): Text {
  return {
    de: `GET /v1/events: Nach ${wanted} Übergängen gibt es ${given} Ereignisse. Melden Sie jeden Übergang genau einmal.`,
    en: `GET /v1/events: after ${wanted} transitions there are ${given} events. Report every transition exactly once.`,
  }
}

function wrongSequence(wanted: number, given: unknown): Text {
  const shown = given === undefined ? '–' : JSON.stringify(given)
  return {
    de: `GET /v1/events: data/sequence ist ${shown}, an dieser Stelle richtig ist ${wanted}. Zählen Sie je Vorgang von 0 an, ohne Lücke und in der Reihenfolge der Übergänge.`,
    en: `GET /v1/events: data/sequence is ${shown}, right at this place is ${wanted}. Count per process from 0, without a gap and in the order of the transitions.`,
  }
}

function wrongContent(index: number, name: string, given: unknown, wanted: unknown): Text {
  const shown = given === undefined ? '–' : JSON.stringify(given)
  return {
    de: `GET /v1/events, Ereignis ${index} des Vorgangs: ${name} ist ${shown}, richtig ist ${JSON.stringify(wanted)}. Nehmen Sie den Übergang, wie process.json ihn nennt.`,
    en: `GET /v1/events, event ${index} of the process: ${name} is ${shown}, right is ${JSON.stringify(wanted)}. Take the transition as process.json names it.`,
  }
}

function wrongOrigin(index: number, name: string, given: unknown, wanted: string): Text {
  const shown = given === undefined ? '–' : JSON.stringify(given)
  return {
    de: `GET /v1/events, Ereignis ${index} des Vorgangs: ${name} ist ${shown}, nach der Quittung richtig ist etwa „${wanted}“. Nennen Sie die Stelle, die meldet, und wann der Übergang geschah.`,
    en: `GET /v1/events, event ${index} of the process: ${name} is ${shown}, by the receipt right is about "${wanted}". Name the organisation that reports and when the transition happened.`,
  }
}

const sameId: Text = {
  de: 'GET /v1/events: Zwei Ereignisse haben dieselbe id. Vergeben Sie für jedes eine eigene.',
  en: 'GET /v1/events: two events have the same id. Give each its own.',
}
