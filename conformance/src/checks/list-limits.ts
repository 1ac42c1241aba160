import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { pageOf } from '../kit/pages.ts'

/** The size of a page has bounds; what lies outside is refused and not silently corrected. */
export const listLimits: Check = {
  id: 'list-limits',
  title: { de: 'limit von 1 bis 100', en: 'limit from 1 to 100' },
  requirements: ['LST-03'],
  async run({ party, steps, claims }) {
    await steps.begin('stranger')
    const as = 'stranger' as const
    const lists = [party.list, party.events, party.mailbox]
    for (const list of lists) {
      for (const limit of [1, 100])
        claims.accepted('LST-03', await list({ limit }, { as }), adviceOnFit, given(limit), 200)
      for (const limit of [0, 101, -1, 'ten', '1.5', '', '1e2', '99999999999999999999']) {
        claims.refused('LST-03', await list({ limit }, { as }), 'invalid-parameter', advice, given(limit))
      }
    }

    // Every process has an event at least: after so many, both lists fill a page that nobody has set a size for.
    await Promise.all(Array.from({ length: usual }, () => steps.begin(as)))
    const unasked = [pageOf(await party.list({}, { as })), pageOf(await party.events({}, { as }), 'events')]
    for (const { items, answer } of unasked) {
      claims.claim('LST-03', items.length === usual, notUsual(items.length), answer)
    }
  },
}

// How many come when nothing is said.
const usual = 20

function notUsual(given: number): Text {
  return {
    de: `Ohne limit hat eine volle Seite ${given} Einträge, richtig sind ${usual}. Rechnen Sie ohne Angabe mit limit=${usual}.`,
    en: `Without limit a full page has ${given} entries, right are ${usual}. Without a word reckon with limit=${usual}.`,
  }
}

function given(limit: number | string): Text {
  return { de: `limit=${limit}`, en: `limit=${limit}` }
}

const advice: Text = {
  de: 'Lassen Sie nur ganze Zahlen von 1 bis 100 zu.',
  en: 'Allow whole numbers from 1 to 100 only.',
}
const adviceOnFit: Text = {
  de: 'Lassen Sie 1 und 100 zu.',
  en: 'Allow 1 and 100.',
}
