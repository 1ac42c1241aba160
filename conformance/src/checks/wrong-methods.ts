import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** Whoever knocks on the right door in the wrong way is told the right ones. */
export const wrongMethods: Check = {
  id: 'wrong-methods',
  title: { de: 'Falsche Methode, richtige Auskunft', en: 'Wrong method, right information' },
  requirements: ['PRO-02'],
  async run({ party, steps, chart, claims }) {
    const { processId } = await steps.begin()
    const base = `/v1/${chart.process.collection}`
    const command = chart.commands[0]?.command
    const doors: [path: string, allowed: string[], wrong: string[]][] = [
      [base, ['GET', 'POST'], ['PUT', 'PATCH', 'DELETE']],
      [`${base}/${processId}`, ['GET'], ['POST', 'PUT', 'DELETE']],
      ['/v1/events', ['GET'], ['POST', 'DELETE']],
      ['/v1/mailbox', ['GET'], ['POST', 'DELETE']],
      [`/v1/mailbox/${randomUUID()}/acknowledgement`, ['POST'], ['GET', 'DELETE']],
      ...(command === undefined
        ? []
        : [[`${base}/${processId}/${command}`, ['POST'], ['GET', 'PUT']] as [string, string[], string[]]]),
    ]
    for (const [path, allowed, wrong] of doors) {
      for (const method of wrong) {
        const answer = await party.other(method, path)
        if (!claims.refused('PRO-02', answer, 'method-not-allowed', advice)) continue
        const named = (answer.answered.headers['allow'] ?? '').split(',').map((name) => name.trim())
        const right = allowed.every((name) => named.includes(name)) && !named.includes(method)
        claims.claim('PRO-02', right, wrongAllow(method, allowed, named), answer)
      }
    }
  },
}

function wrongAllow(method: string, allowed: readonly string[], named: readonly string[]): Text {
  return {
    de: `${method}: Allow nennt „${named.join(', ')}“. Nennen Sie ${allowed.join(' und ')}.`,
    en: `${method}: Allow names "${named.join(', ')}". Name ${allowed.join(' and ')}.`,
  }
}

const advice: Text = {
  de: 'Unterscheiden Sie einen unbekannten Pfad von einer falschen Methode.',
  en: 'Tell an unknown path from a wrong method.',
}
