import { randomUUID } from 'node:crypto'
import type { JsonObject, Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { withEverywhere } from '../generate/everywhere.ts'
import { placesIn, replaceAt } from '../generate/places.ts'
import type { Answer } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'

/** A refusal travels through logs and screens the message never would; it must not carry the message with it. */
export const problemsSilent: Check = {
  id: 'problems-silent',
  title: { de: 'Ablehnungen verraten nichts', en: 'Refusals give nothing away' },
  requirements: ['PRO-04'],
  async run(kit) {
    const { party, sender, rulebook, claims, generated } = kit
    // A word that occurs nowhere else, at every place that takes it: where it turns up, the message has leaked.
    const secret = `Vertraulich ${randomUUID()}`
    const ordinary = sender.opening(randomUUID())
    const start = withEverywhere(rulebook, ordinary, secret, generated.wordPlaces(ordinary)) ?? ordinary
    for (const message of misplaced(kit, start, secret)) silent(await party.start(message, { meant: 'anything' }))
    const text = JSON.stringify(start)
    for (const raw of [
      text.slice(0, -1),
      `${text}${text}`,
      text.replaceAll('"', "'"),
      text.replace('{', '{"payload":{},'),
    ]) {
      silent(await party.start({}, { raw }))
    }
    // Things that make careless programs stumble and print where they fell.
    for (const path of [
      "/v1/mailbox/'%20OR%201=1",
      '/v1/mailbox/%00',
      `/v1/mailbox/${'a'.repeat(2000)}`,
      '/v1/%E0%A4%A',
    ]) {
      silent(await party.other('GET', path))
    }
    silent(await party.start({}, { raw: 'null' }))

    function silent(answer: Answer): void {
      claims.claim('PRO-04', !answer.answered.body.includes(secret), talkative(answer.call), answer)
      claims.claim('PRO-04', answer.answered.status < 500, stumbled(answer.call, answer.answered.status), answer)
    }
  },
}

const most = 16

/** The message with the secret at some of the places that do not take it, one after the other. */
function misplaced({ rulebook, chart, random }: Kit, message: JsonObject, secret: string): JsonObject[] {
  const schema = rulebook.messageSchema(chart.start)
  const places = [...placesIn(message)].filter(({ value }) => typeof value === 'string' && value !== secret)
  const chosen = Array.from({ length: Math.min(most, places.length) }, () =>
    places.splice(random.below(places.length), 1),
  ).flat()
  return chosen.map(({ at }) => replaceAt(message, at, secret)).filter((changed) => !rulebook.accepts(changed, schema))
}

function talkative(call: string): Text {
  return {
    de: `${call}: Die Ablehnung wiederholt Inhalt der Nachricht. Nennen Sie nur die Stelle und die Regel.`,
    en: `${call}: the refusal repeats content of the message. Name the place and the rule only.`,
  }
}

function stumbled(call: string, status: number): Text {
  return {
    de: `${call}: Eine ungewöhnliche Anfrage führte zu ${status}. Lehnen Sie sie geordnet ab.`,
    en: `${call}: an unusual request led to ${status}. Refuse it in an orderly way.`,
  }
}
