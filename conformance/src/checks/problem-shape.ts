import { randomUUID } from 'node:crypto'
import { isObject, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { type Answer, bodyOf, problemCode } from '../kit/exchange.ts'
import { ownSpots } from '../kit/spots.ts'

/** A "no" that programs and people can both read. Every refusal of the run is held to this; here are one of each. */
export const problemShape: Check = {
  id: 'problem-shape',
  title: { de: 'Ablehnungen sind lesbar', en: 'Refusals can be read' },
  requirements: ['PRO-01'],
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
    const answers: Answer[] = [
      await party.read(randomUUID()),
      await party.read(randomUUID(), { as: 'nobody' }),
      await party.start({}, { raw: '{' }),
      await party.start({}, { raw: '{}' }),
      await party.start(sender.opening(randomUUID()), { headers: { 'content-type': 'text/plain' } }),
      await party.list({ limit: 0 }),
      await party.letter(randomUUID()),
      await party.other('GET', '/v1/nothing-here'),
    ]
    const spot = ownSpots(chart).find(({ state }) => chart.route(state, true) !== undefined)
    if (spot !== undefined) {
      const conversation = await steps.reach(spot.state)
      const message = sender.message(conversation, spot.command)
      answers.push(await party.command(conversation.processId, spot.command.command, message))
      answers.push(await sender.post(conversation, spot.command, undefined, { ifMatch: '"never-seen"' }))
    }
    for (const answer of answers) {
      const body = bodyOf(answer)
      const media = answer.answered.headers['content-type']?.startsWith('application/problem+json') === true
      const code = problemCode(answer)
      const whole = code !== undefined && body?.['type'] === `https://w3id.org/fallnetz/problems/${code}`
      const titled = typeof body?.['title'] === 'string' && body['title'] !== ''
      const shaped =
        media && whole && titled && body['status'] === answer.answered.status && isObject(answer.answered.json)
      claims.claim('PRO-01', shaped, misshapen(answer.call), answer)
    }
  },
}

function misshapen(call: string): Text {
  return {
    de: `${call}: Die Ablehnung ist kein vollständiges application/problem+json. Senden Sie type, title, status und code wie in problems.json.`,
    en: `${call}: the refusal is no complete application/problem+json. Send type, title, status and code as in problems.json.`,
  }
}
