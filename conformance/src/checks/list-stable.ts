import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { listPages } from '../kit/pages.ts'

/** While somebody turns pages, others go on working; the reader still sees everything once. */
export const listStable: Check = {
  id: 'list-stable',
  title: { de: 'Blättern, während Neues dazukommt', en: 'Turning pages while new ones come' },
  requirements: ['LST-05'],
  async run({ party, steps, claims }) {
    const before: string[] = []
    for (let count = 0; count < 4; count += 1) before.push((await steps.begin('stranger')).processId)
    const seen: string[] = []
    let added = 0
    for await (const page of listPages(party, { limit: 3 }, 'stranger')) {
      seen.push(...page.items.map((item) => String(item['processId'])))
      if (added < 4) await steps.begin('stranger')
      added += 1
    }
    claims.claim('LST-05', new Set(seen).size === seen.length, repeated)
    claims.claim(
      'LST-05',
      before.every((id) => seen.includes(id)),
      lost,
    )
  },
}

const repeated: Text = {
  de: 'GET der Liste: Während neue Vorgänge dazukamen, erschien einer zweimal. Merken Sie sich in der Seitenmarke den letzten Eintrag, nicht seine Nummer.',
  en: 'GET of the list: while new processes came, one appeared twice. Keep the last entry in the cursor, not its number.',
}
const lost: Text = {
  de: 'GET der Liste: Während neue Vorgänge dazukamen, fehlte ein älterer. Merken Sie sich in der Seitenmarke den letzten Eintrag, nicht seine Nummer.',
  en: 'GET of the list: while new processes came, an older one was missing. Keep the last entry in the cursor, not its number.',
}
