import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import type { Parts } from '../parts.ts'
import { messageKey } from '../store.ts'
import { eachText, type Twin } from './twin.ts'

/** What becomes of texts between arrival and store: the faults that change people’s names. */
export const texts: readonly Twin[] = [
  {
    id: 'loses-umlauts',
    caughtBy: 'MSG-06',
    title: { de: 'Umlaute werden zu Fragezeichen.', en: 'Umlauts turn into question marks.' },
    change: (parts) => ({ accept: storing(parts, (text) => text.replace(/[^ -~\n\r\t]/g, '?')) }),
  },
  {
    id: 'escapes-apostrophes',
    caughtBy: 'MSG-06',
    title: { de: 'Apostrophe werden für HTML umgeschrieben.', en: 'Apostrophes are rewritten for HTML.' },
    change: (parts) => ({ accept: storing(parts, (text) => text.replaceAll("'", '&#39;')) }),
  },
  {
    id: 'composes-letters',
    caughtBy: 'MSG-06',
    title: {
      de: 'Zusammengesetzte Zeichen werden vereinheitlicht (NFC).',
      en: 'Combined characters are normalised (NFC).',
    },
    change: (parts) => ({ accept: storing(parts, (text) => text.normalize('NFC')) }),
  },
  {
    id: 'cuts-at-255',
    caughtBy: 'MSG-06',
    title: { de: 'Lange Texte werden nach 255 Zeichen abgeschnitten.', en: 'Long texts are cut after 255 characters.' },
    change: (parts) => ({ accept: storing(parts, (text) => text.slice(0, 255)) }),
  },
  {
    id: 'trims-texts',
    caughtBy: 'MSG-06',
    title: { de: 'Leerzeichen am Rand gehen verloren.', en: 'Blanks at the ends get lost.' },
    change: (parts) => ({ accept: storing(parts, (text) => text.trim()) }),
  },
  {
    id: 'three-bytes-only',
    caughtBy: 'MSG-06',
    title: {
      de: 'Zeichen außerhalb der Grundebene gehen verloren.',
      en: 'Characters beyond the basic plane get lost.',
    },
    change: (parts) => ({ accept: storing(parts, (text) => text.replace(/[\u{10000}-\u{10FFFF}]/gu, '')) }),
  },
  {
    id: 'straightens-line-ends',
    caughtBy: 'MSG-06',
    title: { de: 'Zeilenenden werden vereinheitlicht.', en: 'Ends of lines are made alike.' },
    change: (parts) => ({ accept: storing(parts, (text) => text.replaceAll('\r\n', '\n')) }),
  },
  {
    id: 'decodes-percents',
    caughtBy: 'MSG-06',
    title: { de: '%25 wird zu %.', en: '%25 turns into %.' },
    change: (parts) => ({ accept: storing(parts, (text) => text.replaceAll('%25', '%')) }),
  },
  {
    id: 'lowers-mail-addresses',
    caughtBy: 'MSG-06',
    title: { de: 'E-Mail-Adressen werden klein geschrieben.', en: 'E-mail addresses are written in small letters.' },
    change: (parts) => ({ accept: storing(parts, (text) => (/^\S+@\S+$/.test(text) ? text.toLowerCase() : text)) }),
  },
  {
    id: 'tidies-web-addresses',
    caughtBy: 'MSG-06',
    title: { de: 'Web-Adressen werden vereinheitlicht.', en: 'Web addresses are normalised.' },
    change: (parts) => ({
      accept: storing(parts, (text) => (/^https?:/i.test(text) && URL.canParse(text) ? new URL(text).href : text)),
    }),
  },
  {
    id: 'takes-numbers-for-numbers',
    caughtBy: 'MSG-06',
    title: { de: 'Führende Nullen gehen verloren.', en: 'Leading zeros get lost.' },
    change: (parts) => ({ accept: storing(parts, (text) => text.replace(/^0+(?=\d+$)/, '')) }),
  },
  {
    id: 'keeps-ten-of-a-list',
    caughtBy: 'MSG-06',
    title: { de: 'Listen werden nach zehn Einträgen abgeschnitten.', en: 'Lists are cut after ten items.' },
    change: (parts) => ({ accept: keeping(parts, (payload) => tenOfEach(payload)) }),
  },
  {
    id: 'stumbles-over-apostrophes',
    caughtBy: 'MSG-06',
    title: { de: 'Ein Apostroph im Namen führt zu 500.', en: 'An apostrophe in a name leads to 500.' },
    change: ({ accept }) => ({
      accept: (party, arrival) => {
        if (JSON.stringify(arrival.message.payload).includes("'")) throw new SyntaxError('unterminated quoted string')
        return accept(party, arrival)
      },
    }),
  },
]

function storing(parts: Parts, change: (text: string) => string): Parts['accept'] {
  return keeping(parts, (payload) => eachText(payload, change))
}

// The answer is right; only what was written down is not.
function keeping({ accept }: Parts, change: (payload: JsonObject) => JsonObject): Parts['accept'] {
  return (party, arrival) => {
    const answer = accept(party, arrival)
    const { message, caller } = arrival
    const payload = change(message.payload)
    party.store.messages.set(messageKey(caller, message.envelope.messageId), { ...message, payload })
    return answer
  }
}

function tenOfEach<T extends JsonValue>(value: T): T
function tenOfEach(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.slice(0, 10).map((item) => tenOfEach(item))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, tenOfEach(item)]))
}
