import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { withEverywhere } from '../generate/everywhere.ts'
import type { Answer } from '../kit/exchange.ts'

/** Metadata say where a process stands, never what it is about. */
export const metadataPrivate: Check = {
  id: 'metadata-private',
  title: { de: 'Metadaten ohne Sozialdaten', en: 'Metadata without social data' },
  requirements: ['PRV-01'],
  async run({ party, sender, steps, claims, rulebook, generated }) {
    const as = 'stranger' as const
    const secret = `Vertraulich ${randomUUID()}`
    const plain = sender.opening(randomUUID(), as)
    const base = withEverywhere(rulebook, plain, secret, generated.wordPlaces(plain))
    const conversation = await steps.begin(as, base === undefined ? {} : { base })
    const claim = (answer: Answer): boolean =>
      claims.claim('PRV-01', !answerText(answer).includes(secret), talkative(answer.call), answer)
    claim(await party.read(conversation.processId, { as }))
    for (const query of [{ limit: 100 }, { limit: 100, state: conversation.copy.state }])
      claim(await party.list(query, { as }))
    claim(await party.mailbox({ limit: 100 }, { as }))
  },
}

function answerText(answer: Answer): string {
  return `${answer.answered.body}\n${Object.values(answer.answered.headers).join('\n')}`
}

function talkative(call: string): Text {
  return {
    de: `${call}: Die Antwort wiederholt Inhalt der Nachricht. Zeigen Sie in Metadaten nur, was das Schema nennt.`,
    en: `${call}: the answer repeats content of the message. Show in metadata only what the schema names.`,
  }
}
