import { randomUUID } from 'node:crypto'
import { isObject, type JsonObject, type JsonValue, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** Where a name stands twice, two programs may read two different messages. */
export const messageDuplicateNames: Check = {
  id: 'message-duplicate-names',
  title: { de: 'Doppelte Namen werden abgewiesen', en: 'Duplicate names are refused' },
  requirements: ['MSG-08'],
  async run({ party, sender, claims }) {
    const valid = JSON.stringify(sender.opening(randomUUID()))
    for (const [what, raw] of doubled(valid)) {
      claims.refused('MSG-08', await party.start({}, { raw }), 'duplicate-name', advice, what)
    }
  },
}

function doubled(valid: string): [what: Text, raw: string][] {
  const other = randomUUID()
  return [
    [{ de: 'außen, gleicher Inhalt', en: 'outside, same content' }, `${valid.slice(0, -1)},${valid.slice(1)}`],
    [{ de: 'außen, anderer Inhalt', en: 'outside, other content' }, valid.replace('{', '{"payload":{},')],
    [
      { de: 'im Umschlag', en: 'in the envelope' },
      valid.replace('"envelope":{', `"envelope":{"processId":"${other}",`),
    ],
    [{ de: 'im Inhalt', en: 'in the payload' }, valid.replace('"payload":{', '"payload":{"a":1,"a":2,')],
    [{ de: 'anders geschrieben', en: 'spelt differently' }, valid.replace('{', '{"\\u0070ayload":{},')],
    [{ de: 'ganz innen', en: 'deep inside' }, doubledInnermost(valid)],
  ]
}

/** The first name of the innermost object once more, before it. */
function doubledInnermost(valid: string): string {
  const message: JsonValue = JSON.parse(valid)
  const innermost = wayInwards(message).at(-1)
  return JSON.stringify(message, (_, value: JsonValue) => {
    return value === innermost ? { [placeholder]: null, ...innermost } : value
  }).replace(placeholder, Object.keys(innermost ?? {})[0] ?? '')
}

// Stands in no message.
const placeholder = 'the-name-that-follows-once-more'

/** The objects with properties on the longest way inwards, the outer before the inner. */
function wayInwards(root: JsonValue): JsonObject[] {
  const level = isObject(root) && Object.keys(root).length > 0 ? [root] : []
  const next = typeof root === 'object' && root !== null ? Object.values(root).map(wayInwards) : []
  const deepest = next.toSorted((a, b) => a.length - b.length).at(-1) ?? []
  return [...level, ...deepest]
}

const advice: Text = {
  de: 'Lehnen Sie Nachrichten ab, in denen ein Name in einem Objekt zweimal steht.',
  en: 'Refuse messages in which a name stands twice in one object.',
}
