import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { withEverywhere } from '../generate/everywhere.ts'
import { hardStrings } from '../generate/hard-strings.ts'
import { envelopeText } from '../kit/compose.ts'
import { isSameContent } from '../kit/same.ts'

/** A name is a name, character by character: what was sent is what is kept. */
export const messageCharacters: Check = {
  id: 'message-characters',
  title: { de: 'Zeichen bleiben unverändert', en: 'Characters stay unchanged' },
  requirements: ['MSG-06'],
  needs: 'driver',
  async run(kit) {
    const { sender, steps, claims, rulebook, generated } = kit
    const plain = sender.opening(randomUUID())
    const places = generated.wordPlaces(plain)
    for (const text of hardStrings) {
      const base = withEverywhere(rulebook, plain, text, places)
      if (base === undefined) continue
      const { conversation, answer } = await sender.open(sender.opening(randomUUID(), 'source', { base }))
      const shown = { de: `mit „${text}“`, en: `with "${text}"` }
      if (!claims.accepted('MSG-06', answer, advice, shown)) continue
      const stored = await steps.driver.stored(envelopeText(conversation.start, 'messageId'))
      const same = isSameContent(stored, conversation.start)
      claims.claim('MSG-06', same, changed(text), answer)
    }
  },
}

function changed(text: string): Text {
  return {
    de: `Die gespeicherte Nachricht fehlt oder ist eine andere als die gesendete (Text „${text}“). Speichern Sie jedes Zeichen, wie es kam: nicht normalisieren, nicht kürzen, nicht maskieren.`,
    en: `The stored message is missing or differs from the one sent (text "${text}"). Keep every character as it came: do not normalise, shorten or escape.`,
  }
}

const advice: Text = {
  de: 'Nehmen Sie jeden Text an, den das Schema erlaubt, in jeder Schrift.',
  en: 'Accept every text the schema allows, in every script.',
}
