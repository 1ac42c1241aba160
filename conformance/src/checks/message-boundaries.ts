import { randomUUID } from 'node:crypto'
import type { JsonObject, Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { withEverywhere } from '../generate/everywhere.ts'
import type { Edge } from '../generate/generated.ts'
import type { Command } from '../kit/chart.ts'
import type { Kit } from '../kit/kit.ts'
import { ownSpots } from '../kit/spots.ts'

/** The longest, the shortest, with every optional part and without: whatever the schema allows is accepted. */
export const messageBoundaries: Check = {
  id: 'message-boundaries',
  title: { de: 'Erlaubte Grenzwerte werden angenommen', en: 'Allowed extremes are accepted' },
  requirements: ['MSG-05'],
  async run(kit) {
    const { chart, generated, sender, steps, claims, rulebook } = kit
    const start = sender.opening(randomUUID())
    const full = rulebook.fullest(chart.start) ?? start
    const shortest = withEverywhere(rulebook, full, 'x', generated.wordPlaces(full)) ?? full
    for (const base of [generated.longest(chart.start), shortest]) await acceptsStart(kit, base)
    for (const base of drawn(kit, generated.boundaries(chart.start, start), 40)) await acceptsStart(kit, base)
    for (const spot of reachableAlone(chart)) {
      const ordinary = sender.message(await steps.reach(spot.state), spot.command)
      for (const base of drawn(kit, generated.payloadBoundaries(spot.command, ordinary), 8)) {
        const conversation = await steps.reach(spot.state)
        const message = sender.message(conversation, spot.command, { base })
        if (!isSendable(kit, spot.command, message)) continue
        const answer = await sender.post(conversation, spot.command, message, { meant: 'anything' })
        claims.accepted('MSG-05', answer, advice)
      }
    }
  },
}

/** Sends a start with this content and claims that it is accepted. */
export async function acceptsStart(kit: Kit, base: JsonObject): Promise<void> {
  const { sender, claims, chart } = kit
  const start = sender.opening(randomUUID(), 'source', { base })
  if (!isSendable(kit, chart.start, start)) return
  const { answer } = await sender.open(start, 'source', { meant: 'anything' })
  claims.accepted('MSG-05', answer, advice)
}

// Addresses and identifiers are replaced before sending; what is then no longer valid or too large is left out.
function isSendable({ rulebook }: Kit, command: Command, message: JsonObject): boolean {
  return JSON.stringify(message).length < 900_000 && rulebook.accepts(message, rulebook.messageSchema(command))
}

// The least and the fullest in every run, of the others some of every kind; another seed draws others.
function drawn({ random }: Kit, edges: readonly Edge[], count: number): JsonObject[] {
  return random.spread(edges, count, ({ kind }) => kind).map(({ message }) => message)
}

function reachableAlone(chart: Kit['chart']): { state: string; command: Command }[] {
  const seen = new Set<Command>()
  return ownSpots(chart).filter(({ state, command }) => {
    if (seen.has(command) || chart.route(state, true) === undefined) return false
    seen.add(command)
    return true
  })
}

const advice: Text = {
  de: 'Nehmen Sie jede Nachricht an, die dem Schema entspricht, auch mit den längsten, kürzesten und seltensten Angaben.',
  en: 'Accept every message that fits the schema, also with the longest, shortest and rarest entries.',
}
