import type { Check } from '../check.ts'
import type { Chart, Command } from '../kit/chart.ts'
import { acceptsOwn, carriesOut } from '../kit/table.ts'

/** Every arrow of the chart is walked once, from every state it starts in. */
export const transitionsAllowed: Check = {
  id: 'transitions-allowed',
  title: { de: 'Jeder Übergang des Ablaufs gelingt', en: 'Every transition of the chart succeeds' },
  requirements: ['STA-01'],
  needs: 'driver',
  async run(kit) {
    const { chart, steps } = kit
    for (const walk of walksOver(chart)) {
      const conversation = await steps.begin()
      for (const command of walk) {
        const goesOn =
          command.trigger === chart.us
            ? await acceptsOwn(kit, conversation, command)
            : await carriesOut(kit, conversation, command)
        if (!goesOn) break
      }
    }
  },
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
