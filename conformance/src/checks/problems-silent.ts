import { randomUUID } from 'node:crypto'
import type { JsonObject, Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { errorsIn } from '../contract.ts'
import { placesIn, replaceAt } from '../generate/places.ts'
import { telling } from '../generate/telling.ts'
import type { Answer } from '../kit/exchange.ts'

/** A refusal travels through logs and screens the message never would; it must not carry the message with it. */
export const problemsSilent: Check = {
  id: 'problems-silent',
  title: { de: 'Ablehnungen verraten nichts', en: 'Refusals give nothing away' },
  requirements: ['PRO-04'],
  async run(kit) {
    const { party, sender, chart, rulebook, claims } = kit
    const start = sender.opening(randomUUID())
    const marked = withMarks(kit.rulebook, start, rulebook.messageSchema(chart.start))
    const words = telling(start)
    for (const { message, mark } of marked) {
      silent(await party.start(message, { meant: 'invalid' }), [mark, ...words])
    }
    const text = JSON.stringify(start)
    for (const raw of [
      text.slice(0, -1),
      `${text}${text}`,
      text.replaceAll('"', "'"),
      text.replace('{', '{"payload":{},'),
    ]) {
      silent(await party.start({}, { raw }), words)
    }
    // Things that make careless programs stumble and print where they fell.
    for (const path of [
      "/v1/mailbox/'%20OR%201=1",
      '/v1/mailbox/%00',
      `/v1/mailbox/${'a'.repeat(2000)}`,
      '/v1/%E0%A4%A',
    ]) {
      silent(await party.other('GET', path), [])
    }
    silent(await party.start({}, { raw: 'null' }), [])

    function silent(answer: Answer, secrets: readonly string[]): void {
      const told = secrets.find((word) => answer.answered.body.includes(word))
      claims.claim('PRO-04', told === undefined, talkative(answer.call), answer)
      claims.claim('PRO-04', answer.answered.status < 500, stumbled(answer.call, answer.answered.status), answer)
    }
  },
}

/** The message with one of its texts replaced by something invalid that is easy to find again. */
function withMarks(
  rulebook: Parameters<typeof errorsIn>[0],
  message: JsonObject,
  schema: string,
): { message: JsonObject; mark: string }[] {
  return [...placesIn(message)].flatMap(({ at, value }) => {
    if (typeof value !== 'string') return []
    const mark = `Geheimnis-${randomUUID()} Musterperson`
    const changed = replaceAt(message, at, mark)
    return errorsIn(rulebook, changed, schema).length > 0 ? [{ message: changed, mark }] : []
  })
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
