import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** A parameter nobody understands is refused, so that nobody believes it had worked. */
export const listParameters: Check = {
  id: 'list-parameters',
  title: { de: 'Unlesbares in der Abfrage', en: 'What cannot be read in a query' },
  requirements: ['LST-06'],
  async run({ party, claims }) {
    const as = 'stranger' as const
    for (const list of [party.list, party.events, party.mailbox]) {
      for (const after of ['no-cursor', '', '%00', 'ZmFsbG5ldHo']) {
        claims.refused(
          'LST-06',
          await list({ after }, { as }),
          'invalid-parameter',
          adviceOnCursor,
          given(`after=${after}`),
        )
      }
      for (const name of ['offset', 'Limit', 'state[]']) {
        claims.refused('LST-06', await list({ [name]: '1' }, { as }), 'invalid-parameter', advice, given(`${name}=1`))
      }
    }
  },
}

function given(query: string): Text {
  return { de: `?${query}`, en: `?${query}` }
}

const advice: Text = {
  de: 'Lehnen Sie Parameter ab, die es nicht gibt.',
  en: 'Refuse parameters that do not exist.',
}
const adviceOnCursor: Text = {
  de: 'Lehnen Sie Seitenmarken ab, die Sie nicht ausgegeben haben.',
  en: 'Refuse cursors you have not issued.',
}
