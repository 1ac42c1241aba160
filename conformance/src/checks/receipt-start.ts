import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { confirms, tellsApart } from '../kit/receipt.ts'

/** Who hands something over gets it confirmed, and learns where to find it. */
export const receiptStart: Check = {
  id: 'receipt-start',
  title: { de: 'Quittung für den Anstoß', en: 'Receipt for the start' },
  requirements: ['RCP-01', 'RCP-02', 'RCP-03'],
  async run({ sender, steps, chart, claims, run }) {
    const { conversation, answer } = await sender.open(sender.opening(randomUUID()))
    if (!claims.accepted('RCP-01', answer, advice)) return
    const wanted = `/v1/${chart.process.collection}/${conversation.processId}`
    const location = answer.answered.headers['location'] ?? ''
    const path = URL.canParse(location, run.url) ? new URL(location, run.url).pathname : ''
    const under = new URL(run.url).pathname.replace(/\/+$/, '')
    claims.claim('RCP-01', path === wanted || path === under + wanted, wrongLocation(location), answer)
    confirms(claims, answer, conversation.start, conversation.copy.state)
    tellsApart(claims, answer, (await steps.begin()).opened)
  },
}

function wrongLocation(given: string): Text {
  return {
    de: `Location ist „${given || '–'}“. Nennen Sie darin den Pfad des neuen Vorgangs, …/{processId}.`,
    en: `Location is "${given || '–'}". Name the path of the new process in it, …/{processId}.`,
  }
}

const advice: Text = {
  de: 'Bestätigen Sie den Eingang mit 202 und einer Quittung.',
  en: 'Confirm the arrival with 202 and a receipt.',
}
