import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { ownSpots } from '../kit/spots.ts'

/** Text that is no JSON is refused as such, and JSON that is no object as an invalid message. */
export const messageNotJson: Check = {
  id: 'message-not-json',
  title: { de: 'Was kein JSON ist, wird abgewiesen', en: 'What is not JSON is refused' },
  requirements: ['MSG-02'],
  async run({ party, sender, steps, chart, claims }) {
    const valid = JSON.stringify(sender.opening(randomUUID()))
    for (const [what, raw] of brokenVersionsOf(valid)) {
      claims.refused('MSG-02', await party.start({}, { raw }), 'malformed-json', advice, what)
    }
    const spot = ownSpots(chart).find(({ state }) => chart.route(state, true) !== undefined)
    if (spot === undefined) return
    const { processId, etag } = await steps.reach(spot.state)
    const answer = await party.command(processId, spot.command.command, {}, etag, { raw: valid.slice(0, -1) })
    claims.refused('MSG-02', answer, 'malformed-json', advice)
  },
}

function brokenVersionsOf(valid: string): [what: Text, raw: string | Uint8Array][] {
  return [
    [{ de: 'leer', en: 'empty' }, ''],
    [{ de: 'abgeschnitten', en: 'cut off' }, valid.slice(0, -1)],
    [{ de: 'Text dahinter', en: 'text after it' }, `${valid} x`],
    [{ de: 'zwei Werte', en: 'two values' }, `${valid}${valid}`],
    [{ de: 'Komma zu viel', en: 'one comma too many' }, `${valid.slice(0, -1)},}`],
    [{ de: 'einfache Anführungszeichen', en: 'single quotes' }, valid.replaceAll('"', "'")],
    [{ de: 'Kommentar', en: 'comment' }, `/* x */${valid}`],
    [{ de: 'kein Zahlwort', en: 'not a number word' }, 'NaN'],
    [{ de: 'Steuerzeichen im Text', en: 'control character in a text' }, valid.replace(':"', ':"\u0001')],
    [{ de: 'BOM davor', en: 'BOM before it' }, `\ufeff${valid}`],
    [{ de: 'kein UTF-8', en: 'not UTF-8' }, notUtf8(valid)],
    [{ de: 'XML', en: 'XML' }, '<message/>'],
  ]
}

// A lone continuation byte inside a text.
function notUtf8(valid: string): Uint8Array {
  const place = valid.lastIndexOf('"')
  return Buffer.concat([Buffer.from(valid.slice(0, place)), Buffer.from([0xb1]), Buffer.from(valid.slice(place))])
}

const advice: Text = {
  de: 'Lesen Sie die Nachricht streng als JSON in UTF-8 (RFC 8259) und raten Sie nicht.',
  en: 'Read the message strictly as JSON in UTF-8 (RFC 8259) and do not guess.',
}
