import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** Good JSON that is not a message is an invalid message. */
export const messageNotObject: Check = {
  id: 'message-not-object',
  title: { de: 'JSON, das keine Nachricht ist', en: 'JSON that is no message' },
  requirements: ['MSG-01'],
  async run({ party, claims }) {
    for (const raw of [
      '{}',
      '[]',
      'null',
      'true',
      '0',
      '"text"',
      '{"envelope":{}}',
      '{"payload":{}}',
      '{"envelope":[],"payload":1}',
    ]) {
      claims.refused('MSG-01', await party.start({}, { raw }), 'invalid-message', advice, { de: raw, en: raw })
    }
  },
}

const advice: Text = {
  de: 'Behandeln Sie auch unerwartete JSON-Werte als ungültige Nachricht.',
  en: 'Treat unexpected JSON values as an invalid message too.',
}
