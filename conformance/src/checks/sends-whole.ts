import { isObject, type JsonValue, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { jsonOf } from '../http.ts'
import type { Command } from '../kit/chart.ts'
import { nextArrival } from '../kit/copy.ts'
import type { Kit } from '../kit/kit.ts'
import { isSameContent } from '../kit/same.ts'
import { theirSpot } from '../kit/spots.ts'

/** What somebody wrote arrives as it was written, to the last word. */
export const sendsWhole: Check = {
  id: 'sends-whole',
  title: { de: 'Gesendet wird der ganze Inhalt', en: 'The whole content is sent' },
  requirements: ['SND-01'],
  needs: 'driver',
  async run(kit) {
    const { claims, generated, run, steps } = kit
    const { state } = theirSpot(kit)
    const command = richest(kit, state)
    const payload = generated.longest(command)['payload'] ?? {}
    const conversation = await steps.reach(state)
    const driven = await steps.drive(conversation, command, payload)
    if (driven.kind === 'refused') {
      if (driven.code !== 'invalid-message') return kit.blocked(driven.exchange)
      claims.claim('SND-01', false, refusedContent(command), driven.exchange)
      return
    }
    const { messageId } = driven
    const { answerWithinMs } = run.limits
    const arrival = await nextArrival(conversation.copy, (one) => one.messageId === messageId, answerWithinMs)
    if (arrival === undefined) return kit.blocked(driven.exchange)
    const whole = isSameContent(payloadIn(arrival.exchange.asked.body), payload)
    claims.claim('SND-01', whole, otherContent(command), arrival.exchange)
  },
}

/** Of what the system may send in this state, the command whose example holds the most. */
function richest({ chart, rulebook }: Kit, state: string): Command {
  const sizeOf = (command: Command): number => JSON.stringify(rulebook.fullest(command) ?? {}).length
  const [first] = chart.allowed(state, chart.them).toSorted((one, other) => sizeOf(other) - sizeOf(one))
  if (first === undefined) throw new Error(`in ${state} nothing may be sent`)
  return first
}

function payloadIn(body: string): JsonValue | undefined {
  const message = jsonOf(body)
  return isObject(message) ? message['payload'] : undefined
}

function refusedContent({ command }: Command): Text {
  return {
    de: `Treiber: Ein Inhalt von „${command}“, der dem Schema entspricht, wurde mit 422 invalid-message abgewiesen. Lassen Sie auch die längsten Texte zu.`,
    en: `Driver: a content of "${command}" that fits the schema was refused with 422 invalid-message. Allow even the longest texts.`,
  }
}

function otherContent({ command }: Command): Text {
  return {
    de: `„${command}“ kam mit einem anderen Inhalt an als dem, den der Treiber vorgab. Senden Sie jeden Text und jede Liste ganz und unverändert.`,
    en: `"${command}" arrived with another content than the driver gave. Send every text and every list whole and unchanged.`,
  }
}
