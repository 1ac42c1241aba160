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

// The answer is right; only what was written down is not.
function storing({ accept }: Parts, change: (text: string) => string): Parts['accept'] {
  return (party, arrival) => {
    const answer = accept(party, arrival)
    const { message, caller } = arrival
    const payload = eachText(message.payload, change)
    party.store.messages.set(messageKey(caller, message.envelope.messageId), { ...message, payload })
    return answer
  }
}
