import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { withLongLists } from '../generate/long-lists.ts'
import { envelopeText } from '../kit/compose.ts'
import { isSameContent } from '../kit/same.ts'

/** What is long stays long: nothing is cut off on the way into the store, no text and no list. */
export const messageKeptWhole: Check = {
  id: 'message-kept-whole',
  title: { de: 'Lange Texte und Listen bleiben ganz', en: 'Long texts and lists stay whole' },
  requirements: ['MSG-06'],
  needs: 'driver',
  async run({ sender, steps, claims, chart, generated, rulebook }) {
    const base = withLongLists(rulebook, generated.longest(chart.start))
    const { conversation, answer } = await sender.open(sender.opening(randomUUID(), 'source', { base }))
    if (!claims.accepted('MSG-06', answer, advice)) return
    const stored = await steps.driver.stored(envelopeText(conversation.start, 'messageId'))
    const same = isSameContent(stored, conversation.start)
    claims.claim('MSG-06', same, shortened, answer)
  },
}

const shortened: Text = {
  de: 'Die gespeicherte Nachricht fehlt oder ist eine andere als die gesendete. Speichern Sie auch die längsten Texte und Listen ganz, die das Schema erlaubt.',
  en: 'The stored message is missing or differs from the one sent. Keep whole even the longest texts and lists the schema allows.',
}
const advice: Text = {
  de: 'Nehmen Sie auch die längsten Texte und Listen an, die das Schema erlaubt.',
  en: 'Accept even the longest texts and lists the schema allows.',
}
