import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import { ownSpot, ownSpots } from '../kit/spots.ts'

/** Whoever has seen an older state must look again. */
export const etagStale: Check = {
  id: 'etag-stale',
  title: { de: 'Veraltetes If-Match wird abgewiesen', en: 'An out-of-date If-Match is refused' },
  requirements: ['CON-03'],
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const other = await steps.reach(state)
    for (const ifMatch of [
      '*',
      '"never-seen"',
      `W/${conversation.etag}`,
      altered(conversation.etag),
      counted(conversation.etag),
      other.etag === conversation.etag ? '""' : other.etag,
    ]) {
      const message = sender.message(conversation, command)
      const answer = await sender.post(conversation, command, message, { ifMatch })
      claims.refused('CON-03', answer, 'precondition-failed', advice, {
        de: `If-Match: ${ifMatch}`,
        en: `If-Match: ${ifMatch}`,
      })
    }
    const read = await party.read(conversation.processId)
    claims.claim('CON-03', bodyOf(read)?.['state'] === state, moved, read)

    // A tag that was right once: after a transition that leaves something more to do.
    const again = ownSpots(chart).find((spot) => chart.allowed(chart.settle(spot.command.to), chart.us).length > 0)
    const next = again === undefined ? undefined : chart.allowed(chart.settle(again.command.to), chart.us)[0]
    if (
      again === undefined ||
      next === undefined ||
      (kit.run.driver === undefined && chart.route(again.state, true) === undefined)
    )
      return
    const moving = await steps.reach(again.state)
    const before = moving.etag
    await steps.send(moving, again.command)
    const answer = await sender.post(moving, next, undefined, { ifMatch: before })
    claims.refused('CON-03', answer, 'precondition-failed', advice)
  },
}

function altered(etag: string): string {
  return etag.endsWith('x"') ? '"x"' : etag.replace(/"$/, 'x"')
}

// A tag that counts: the next number has not been given yet.
function counted(etag: string): string {
  return etag.replace(/(\d*)"$/, (_all, number: string) => `${BigInt(number) + 1n}"`)
}

const advice: Text = {
  de: 'Vergleichen Sie If-Match genau mit dem jetzigen ETag; weder ein Stern noch ein schwaches ETag genügt.',
  en: 'Compare If-Match exactly with the present ETag; neither an asterisk nor a weak ETag will do.',
}
const moved: Text = {
  de: 'GET {processId}: Eine Nachricht mit veraltetem If-Match hat den Vorgang bewegt. Lassen Sie ihn, wie er war.',
  en: 'GET {processId}: a message with an out-of-date If-Match has moved the process. Leave it as it was.',
}
