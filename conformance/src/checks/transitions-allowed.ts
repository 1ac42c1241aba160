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

/** As few walks as are needed to pass every arrow; the longest come first because they pass the most. */
function walksOver(chart: Chart): Command[][] {
  const arrows = chart.states.flatMap((state) =>
    [...chart.allowed(state, chart.us), ...chart.allowed(state, chart.them)].map((command) => ({ state, command })),
  )
  const walks = arrows.map(({ state, command }) => [...(chart.route(state) ?? []), command])
  const passed = new Set<string>()
  return walks
    .sort((one, other) => other.length - one.length)
    .filter((walk) => {
      const steps = arrowsOf(chart, walk)
      const isNew = steps.some((step) => !passed.has(step))
      for (const step of steps) passed.add(step)
      return isNew
    })
}

function arrowsOf(chart: Chart, walk: readonly Command[]): string[] {
  let state = chart.settle(chart.start.to)
  return walk.map((command) => {
    const arrow = `${state} ${command.command}`
    state = chart.settle(command.to)
    return arrow
  })
}

const lost: Text = {
  de: 'Treiber: Die Nachricht, die den Vorgang begann, ist nicht mehr da. Bewahren Sie jede angenommene Nachricht auf.',
  en: 'Driver: the message that began the process is gone. Keep every accepted message.',
}
