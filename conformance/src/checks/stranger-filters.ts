import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { listedIds, pageOf } from '../kit/pages.ts'

/** Neither a filter nor somebody else's cursor opens a window into other people's processes. */
export const strangerFilters: Check = {
  id: 'stranger-filters',
  title: { de: 'Filter und Seitenmarken verraten nichts', en: 'Filters and cursors leak nothing' },
  requirements: ['ISO-03'],
  async run({ party, steps, claims }) {
    const first = await steps.begin('source')
    const second = await steps.begin('source')
    const foreign = new Set([first.processId, second.processId])
    for (const state of new Set([first.copy.state, second.copy.state])) {
      const seen = await listedIds(party, { state, limit: 100 }, 'stranger')
      claims.claim('ISO-03', !seen.some((id) => foreign.has(id)), byFilter)
    }

    const cursor = pageOf(await party.list({ limit: 1 })).next
    if (cursor === undefined) {
      claims.claim('ISO-03', false, noCursor)
      return
    }
    const mine = new Set(await listedIds(party, { limit: 100 }, 'source'))
    const answer = await party.list({ after: cursor, limit: 100 }, { as: 'stranger' })
    const leaked = pageOf(answer).items.some((item) => mine.has(String(item['processId'])))
    claims.claim('ISO-03', !leaked, byCursor, answer)
    if (answer.answered.status !== 200) claims.refused('ISO-03', answer, 'invalid-parameter', advice)
  },
}

const byFilter: Text = {
  de: 'GET der Liste mit state: Der Filter zeigt einen Vorgang, an dem der Anfragende nicht beteiligt ist. Filtern Sie innerhalb der eigenen Vorgänge.',
  en: 'GET of the list with state: the filter shows a process the caller takes no part in. Filter within their own processes.',
}
const byCursor: Text = {
  de: 'GET der Liste mit after: Die Seitenmarke einer anderen Organisation öffnet deren Liste. Prüfen Sie bei jeder Seite, wer fragt.',
  en: 'GET of the list with after: the cursor of another organisation opens its list. Check who is asking on every page.',
}
const noCursor: Text = {
  de: 'GET der Liste mit limit=1: Bei mindestens zwei Vorgängen fehlt next. Nennen Sie darin die Marke der nächsten Seite.',
  en: 'GET of the list with limit=1: with at least two processes next is missing. Name the cursor of the next page in it.',
}
const advice: Text = {
  de: 'Weisen Sie eine fremde Seitenmarke als unlesbar ab oder zeigen Sie nur eigene Vorgänge.',
  en: 'Refuse a foreign cursor as unreadable, or show the caller their own processes only.',
}
