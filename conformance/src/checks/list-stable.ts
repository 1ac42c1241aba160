import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Conversation } from '../kit/conversation.ts'
import type { Kit } from '../kit/kit.ts'
import { listPages } from '../kit/pages.ts'
import { ownSpots } from '../kit/spots.ts'

/** While somebody turns pages, others go on working; the reader still sees everything once. */
export const listStable: Check = {
  id: 'list-stable',
  title: { de: 'Blättern, während Neues dazukommt', en: 'Turning pages while new ones come' },
  requirements: ['LST-05'],
  async run(kit) {
    const { party, steps, claims } = kit
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
    await whileSomeLeave(kit)
  },
}

/** What was seen leaves the filtered list while its pages are turned; what is still there must come all the same. */
async function whileSomeLeave(kit: Kit): Promise<void> {
  const { party, steps, chart, claims } = kit
  const as = 'stranger' as const
  const spot = ownSpots(chart).find(({ state, command }) => {
    return chart.route(state, true)?.length === 0 && chart.settle(command.to) !== state
  })
  if (spot === undefined) return
  const ours: Conversation[] = []
  for (let count = 0; count < 6; count += 1) ours.push(await steps.reach(spot.state, as))
  const seen: string[] = []
  for await (const page of listPages(party, { limit: 2, state: spot.state }, as)) {
    const ids = page.items.map((item) => String(item['processId']))
    seen.push(...ids)
    for (const one of ours.slice(0, 3)) if (ids.includes(one.processId)) await steps.send(one, spot.command)
  }
  claims.claim('LST-05', new Set(seen).size === seen.length, repeated)
  claims.claim(
    'LST-05',
    ours.every(({ processId }) => seen.includes(processId)),
    lostByLeaving,
  )
}

const repeated: Text = {
  de: 'GET der Liste: Während neue Vorgänge dazukamen, erschien einer zweimal. Merken Sie sich in der Seitenmarke den letzten Eintrag, nicht seine Nummer.',
  en: 'GET of the list: while new processes came, one appeared twice. Keep the last entry in the cursor, not its number.',
}
const lost: Text = {
  de: 'GET der Liste: Während neue Vorgänge dazukamen, fehlte ein älterer. Merken Sie sich in der Seitenmarke den letzten Eintrag, nicht seine Nummer.',
  en: 'GET of the list: while new processes came, an older one was missing. Keep the last entry in the cursor, not its number.',
}
const lostByLeaving: Text = {
  de: 'GET der Liste mit state: Während gesehene Vorgänge in einen anderen Zustand gingen, fehlte ein anderer. Merken Sie sich in der Seitenmarke den letzten Eintrag, nicht seine Nummer.',
  en: 'GET of the list with state: while processes already seen went to another state, another one was missing. Keep the last entry in the cursor, not its number.',
}
