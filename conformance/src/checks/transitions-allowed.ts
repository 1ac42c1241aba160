import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Chart, Command } from '../kit/chart.ts'
import { envelopeText } from '../kit/compose.ts'
import { tellsHistory } from '../kit/event-claims.ts'
import type { Kit } from '../kit/kit.ts'
import { tellsTheTruth } from '../kit/metadata.ts'
import { acceptsOwn, carriesOut } from '../kit/table.ts'

/** Every arrow of the chart is walked once, and what was done can be read afterwards: states, events and messages. */
export const transitionsAllowed: Check = {
  id: 'transitions-allowed',
  title: { de: 'Jeder Übergang des Ablaufs gelingt', en: 'Every transition of the chart succeeds' },
  requirements: ['STA-01', 'STA-06', 'EVT-01', 'EVT-02', 'EVT-05'],
  needs: 'driver',
  async run(kit) {
    for (const walk of walksOver(kit.chart)) await walks(kit, walk)
  },
}

async function walks(kit: Kit, walk: readonly Command[]): Promise<void> {
  const { chart, steps, claims } = kit
  const conversation = await steps.begin()
  for (const command of walk) {
    const act = command.trigger === chart.us ? acceptsOwn : carriesOut
    const read = await act(kit, conversation, command)
    if (read === undefined) return
    tellsTheTruth(kit, conversation, read)
  }
  const events = await steps.events(conversation, conversation.history.length)
  tellsHistory(kit, events, conversation.history, conversation.processId)
  const stored = await steps.driver.stored(envelopeText(conversation.start, 'messageId'))
  claims.claim('STA-06', stored !== undefined, lost)
}

/** Walks that pass every arrow: each begins on the longest way to one not yet passed, and goes on as long as there are more. */
function walksOver(chart: Chart): Command[][] {
  const arrowsFrom = (state: string): Command[] => [
    ...chart.allowed(state, chart.us),
    ...chart.allowed(state, chart.them),
  ]
  const passed = new Set<string>()
  const isNew = (state: string, command: Command): boolean => !passed.has(`${state} ${command.command}`)

  function walkTo(arrow: Command, route: readonly Command[]): Command[] {
    const walk: Command[] = []
    let state = chart.settle(chart.start.to)
    for (const command of [...route, arrow]) step(command)
    for (let next = onwards(); next !== undefined; next = onwards()) step(next)
    return walk

    function onwards(): Command | undefined {
      return arrowsFrom(state).find((command) => isNew(state, command))
    }
    function step(command: Command): void {
      passed.add(`${state} ${command.command}`)
      walk.push(command)
      state = chart.settle(command.to)
    }
  }

  return chart.states
    .flatMap((state) => arrowsFrom(state).map((arrow) => ({ state, arrow, route: chart.route(state) ?? [] })))
    .sort((one, other) => other.route.length - one.route.length)
    .flatMap(({ state, arrow, route }) => (isNew(state, arrow) ? [walkTo(arrow, route)] : []))
}

const lost: Text = {
  de: 'Treiber: Die Nachricht, die den Vorgang begann, ist nicht mehr da. Bewahren Sie jede angenommene Nachricht auf.',
  en: 'Driver: the message that began the process is gone. Keep every accepted message.',
}
