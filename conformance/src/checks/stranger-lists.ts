import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { listedIds } from '../kit/pages.ts'

/** A list holds the processes of the one who asks, and no others. */
export const strangerLists: Check = {
  id: 'stranger-lists',
  title: { de: 'Listen zeigen nur eigene Vorgänge', en: 'Lists show own processes only' },
  requirements: ['ISO-02'],
  async run({ party, steps, claims }) {
    const ours = await steps.begin('source')
    const theirs = await steps.begin('stranger')
    const seen = await listedIds(party, { limit: 100 }, 'stranger')
    claims.claim('ISO-02', !seen.includes(ours.processId), foreign)
    claims.claim('ISO-02', seen.includes(theirs.processId), missing)
  },
}

const foreign: Text = {
  de: 'GET der Liste: Sie enthält einen Vorgang, an dem der Anfragende nicht beteiligt ist. Zeigen Sie jedem nur seine eigenen.',
  en: 'GET of the list: it holds a process the caller takes no part in. Show everybody only their own.',
}
const missing: Text = {
  de: 'GET der Liste: Ein eben begonnener eigener Vorgang fehlt. Nehmen Sie ihn auf, sobald die Quittung gesendet ist.',
  en: 'GET of the list: an own process just begun is missing. List it as soon as the receipt is sent.',
}
