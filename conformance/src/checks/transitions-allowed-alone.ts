import type { Check } from '../check.ts'
import { ownSpots } from '../kit/spots.ts'
import { acceptsOwn } from '../kit/table.ts'

/** Everything the starting role may send, as far as it needs nobody else's help. */
export const transitionsAllowedAlone: Check = {
  id: 'transitions-allowed-alone',
  title: { de: 'Erlaubte Übergänge der anstoßenden Rolle', en: 'Allowed transitions of the starting role' },
  requirements: ['STA-01'],
  async run(kit) {
    const { chart, steps, sender, claims } = kit
    const { answer } = await sender.open(sender.opening(crypto.randomUUID()))
    claims.accepted('STA-01', answer, {
      de: 'Lassen Sie den Anstoß eines Vorgangs zu.',
      en: 'Allow the start of a process.',
    })
    for (const { state, command } of ownSpots(chart)) {
      if (chart.route(state, true) === undefined) continue
      await acceptsOwn(kit, await steps.reach(state), command)
    }
  },
}
