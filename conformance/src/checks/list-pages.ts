import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Kit } from '../kit/kit.ts'
import { listedIds, listPages } from '../kit/pages.ts'

/** Page by page, everything comes once, in the order in which it was begun. */
export const listPagesComplete: Check = {
  id: 'list-pages',
  title: { de: 'Seitenweise alles genau einmal', en: 'Page by page, everything exactly once' },
  requirements: ['LST-01', 'LST-02'],
  async run(kit) {
    const { party, steps, claims } = kit
    const begun: string[] = []
    for (let count = 0; count < 5; count += 1) begun.push((await steps.begin('stranger')).processId)

    for (const limit of [2, 3]) {
      const seen: string[] = []
      for await (const page of listPages(party, { limit }, 'stranger')) {
        claims.claim('LST-02', page.items.length <= limit, tooMany(limit, page.items.length), page.answer)
        const short = page.next !== undefined && page.items.length < limit
        claims.claim('LST-02', !short, tooFew(limit, page.items.length), page.answer)
        seen.push(...page.items.map((item) => String(item['processId'])))
      }
      claims.claim('LST-01', new Set(seen).size === seen.length, repeated(limit))
      const ours = seen.filter((id) => begun.includes(id))
      claims.claim('LST-01', ours.length === begun.length, lost(limit, begun.length, ours.length))
      claims.claim(
        'LST-01',
        ours.every((id, index) => id === begun[index]),
        unordered,
      )
    }
    await toTheVeryEnd(kit)
    const whole = await listedIds(party, {}, 'stranger')
    claims.claim(
      'LST-01',
      begun.every((id) => whole.includes(id)),
      lost(20, begun.length, 0),
    )
  },
}

/** The last page is the one that is lost most easily: whatever its size, what stood there before must come. */
async function toTheVeryEnd({ party, claims }: Kit): Promise<void> {
  let after: string | undefined
  for await (const page of listPages(party, { limit: 10 }, 'stranger')) after = page.next ?? after
  for (const limit of [1, 2, 3, 4, 5]) {
    const before = await listedIds(party, { after, limit: 100 }, 'stranger')
    const seen = await listedIds(party, { after, limit }, 'stranger')
    const held = before.filter((id) => seen.includes(id))
    claims.claim('LST-01', held.length === before.length, lost(limit, before.length, held.length))
  }
}

function tooMany(limit: number, given: number): Text {
  return {
    de: `GET der Liste mit limit=${limit}: Die Seite hat ${given} Einträge. Geben Sie höchstens so viele wie verlangt.`,
    en: `GET of the list with limit=${limit}: the page has ${given} entries. Give at most as many as asked for.`,
  }
}

function tooFew(limit: number, given: number): Text {
  return {
    de: `GET der Liste mit limit=${limit}: Die Seite hat nur ${given} Einträge, obwohl eine weitere folgt. Füllen Sie jede Seite bis zur letzten.`,
    en: `GET of the list with limit=${limit}: the page has only ${given} entries although another follows. Fill every page but the last.`,
  }
}

function repeated(limit: number): Text {
  return {
    de: `GET der Liste mit limit=${limit}: Ein Vorgang kommt auf mehreren Seiten vor. Setzen Sie genau hinter dem letzten Eintrag fort.`,
    en: `GET of the list with limit=${limit}: a process occurs on several pages. Go on exactly after the last entry.`,
  }
}

function lost(limit: number, wanted: number, given: number): Text {
  return {
    de: `GET der Liste mit limit=${limit}: Von ${wanted} begonnenen Vorgängen kamen ${given}. Lassen Sie beim Weiterblättern keinen aus.`,
    en: `GET of the list with limit=${limit}: of ${wanted} processes begun ${given} came. Leave none out when turning pages.`,
  }
}

const unordered: Text = {
  de: 'GET der Liste: Die Vorgänge kommen nicht in der Reihenfolge, in der sie begonnen wurden. Ordnen Sie danach.',
  en: 'GET of the list: the processes do not come in the order in which they were begun. Order them so.',
}
