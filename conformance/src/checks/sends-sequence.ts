import { isObject, parseJson, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** Numbers without gaps let the other side notice that something is missing. */
export const sendsSequence: Check = {
  id: 'sends-sequence',
  title: { de: 'Gesendete Nachrichten sind gezählt', en: 'Sent messages are counted' },
  requirements: ['SND-07'],
  needs: 'driver',
  async run(kit) {
    const { chart, steps, claims } = kit
    const routes = chart.states.map((state) => chart.route(state) ?? [])
    const theirs = (route: (typeof routes)[number]): number => route.filter((one) => one.trigger === chart.them).length
    const longest = routes.sort((one, other) => theirs(other) - theirs(one))[0] ?? []
    if (theirs(longest) === 0) kit.notApplicable(nothingToSend)
    const conversation = await steps.begin()
    await steps.walk(conversation, longest)
    const numbers = conversation.copy.arrivals.flatMap(({ kind, exchange }) => {
      const message = kind === 'message' ? parseJson(exchange.asked.body) : null
      return isObject(message) && isObject(message['envelope']) ? [message['envelope']['sequence']] : []
    })
    claims.claim(
      'SND-07',
      numbers.every((number, index) => number === index),
      wrong(numbers),
    )
  },
}

function wrong(numbers: readonly unknown[]): Text {
  return {
    de: `envelope/sequence der gesendeten Nachrichten ist ${numbers.join(', ')}. Zählen Sie die eigenen Nachrichten eines Vorgangs von 0 an, ohne Lücke.`,
    en: `envelope/sequence of the messages sent is ${numbers.join(', ')}. Count the own messages of a process from 0, without a gap.`,
  }
}

const nothingToSend: Text = {
  de: 'In diesem Prozess sendet die geprüfte Rolle nichts.',
  en: 'In this process the tested role sends nothing.',
}
