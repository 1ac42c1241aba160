import { say } from '../../words.ts'
import { differs, type KeywordRule } from '../difference.ts'
import type { Sender } from '../surface.ts'

const flags = [
  { keyword: 'readOnly', id: 'read-only', de: 'nur noch in Antworten', en: 'only in responses' },
  { keyword: 'writeOnly', id: 'write-only', de: 'nur noch in Anfragen', en: 'only in requests' },
] as const

/** Fields that are meant for one direction only. */
export const directions: KeywordRule = function* (pair) {
  for (const { keyword, id, de, en } of flags) {
    const was = pair.before[keyword] === true
    const now = pair.after[keyword] === true
    if (was === now) continue
    const text = now
      ? say(`dieses Feld steht jetzt ${de}`, `this field now stands ${en}`)
      : say(`dieses Feld steht nicht mehr ${de}`, `this field no longer stands ${en}`)
    const became = now ? `became-${id}` : `became-not-${id}`
    const ids = ['required', 'optional'].flatMap((kind) => [
      `request-${kind}-property-${became}`,
      `response-${kind}-property-${became}`,
    ])
    const set = { [keyword]: now ? true : undefined }
    const atLeast = (sender: Sender) => {
      // What a sender still sends is no longer looked at.
      if (sender === 'old') return keyword === 'readOnly' && now ? 'promise' : 'harmless'
      // What was always kept back, a password say, is now shown; or what was shown is now kept back.
      return sender === 'new' && keyword === 'writeOnly' ? 'promise' : 'harmless'
    }
    yield differs(pair, now ? 'direction-restricted' : 'direction-opened', text, ids, set, { atLeast })
  }
}
