import { randomUUID } from 'node:crypto'
import { canonicalJson, type JsonObject, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { wordPlaces } from '../generate/everywhere.ts'
import { replaceAt } from '../generate/places.ts'
import { envelopeText } from '../kit/compose.ts'
import type { Kit } from '../kit/kit.ts'

/** What is long stays long: nothing is cut off on the way into the store. */
export const messageKeptWhole: Check = {
  id: 'message-kept-whole',
  title: { de: 'Lange Texte bleiben ganz', en: 'Long texts stay whole' },
  requirements: ['MSG-06'],
  needs: 'driver',
  async run(kit) {
    const { sender, steps, claims } = kit
    const base = withLongest(kit, sender.opening(randomUUID()))
    const { conversation, answer } = await sender.open(sender.opening(randomUUID(), 'source', { base }))
    if (!claims.accepted('MSG-06', answer, advice)) return
    const stored = await steps.driver.stored(envelopeText(conversation.start, 'messageId'))
    const same = stored !== undefined && canonicalJson(stored) === canonicalJson(conversation.start)
    claims.claim('MSG-06', same, shortened, answer)
  },
}

const lengths = [10_000, 4_000, 2_000, 1_000, 500, 300, 200, 100, 60]

/** Every text of the payload as long as these lengths and the schema allow. */
function withLongest({ rulebook, chart }: Kit, start: JsonObject): JsonObject {
  const schema = rulebook.messageSchema(chart.start)
  let result = start
  for (const at of wordPlaces(rulebook, start)) {
    const longer = lengths.map((length) =>
      replaceAt(
        result,
        at,
        'Straße '
          .repeat(length)
          .slice(0, length - 1)
          .concat('e'),
      ),
    )
    result = longer.find((candidate) => rulebook.accepts(candidate, schema)) ?? result
  }
  return result
}

const shortened: Text = {
  de: 'Die gespeicherte Nachricht fehlt oder ist eine andere als die gesendete. Speichern Sie auch die längsten Texte ganz, die das Schema erlaubt.',
  en: 'The stored message is missing or differs from the one sent. Keep whole even the longest texts the schema allows.',
}
const advice: Text = {
  de: 'Nehmen Sie auch die längsten Texte an, die das Schema erlaubt.',
  en: 'Accept even the longest texts the schema allows.',
}
