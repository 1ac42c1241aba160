import type { Text } from '@fallnetz/core'
import type { Command } from './chart.ts'
import type { Kit } from './kit.ts'

/** A state and a command that is allowed in it. */
export interface Spot {
  readonly state: string
  readonly command: Command
}

/** Where we may send something after the start; states that need no driver come first. */
export function ownSpot({ chart, notApplicable }: Kit): Spot {
  const found = ownSpots(chart)[0]
  return found ?? notApplicable(noOwnCommand)
}

/** Every pair of a state and a command of ours, those that need no driver first. */
export function ownSpots(chart: Kit['chart']): Spot[] {
  return byReach(chart).flatMap((state) => chart.allowed(state, chart.us).map((command) => ({ state, command })))
}

/** Where the system may send something. */
export function theirSpot({ chart, notApplicable }: Kit): Spot {
  const found = byReach(chart).flatMap((state) =>
    chart.allowed(state, chart.them).map((command) => ({ state, command })),
  )[0]
  return found ?? notApplicable(noTheirCommand)
}

/** A state in which both sides may send, with one command of each. */
export function crossingSpot({ chart, notApplicable }: Kit): { state: string; ours: Command; theirs: Command } {
  for (const state of byReach(chart)) {
    const ours = chart.allowed(state, chart.us)[0]
    const theirs = chart.allowed(state, chart.them)[0]
    if (ours !== undefined && theirs !== undefined) return { state, ours, theirs }
  }
  return notApplicable(noCrossing)
}

/** A state and the shortest way that leads from it back to it, whoever sends; undefined where no process ever returns. */
export function circleSpot(chart: Kit['chart']): { state: string; commands: readonly Command[] } | undefined {
  const roles = [chart.us, chart.them]
  const steps = (state: string) => roles.flatMap((role) => chart.allowed(state, role))
  for (const state of byReach(chart).filter((one) => chart.route(one) !== undefined)) {
    const seen = new Set<string>()
    let ways = [{ at: state, commands: [] as readonly Command[] }]
    while (ways.length > 0) {
      ways = ways.flatMap(({ at, commands }) =>
        steps(at).map((command) => ({ at: chart.settle(command.to), commands: [...commands, command] })),
      )
      const back = ways.find(({ at }) => at === state)
      if (back !== undefined) return { state, commands: back.commands }
      ways = ways.filter(({ at }) => !seen.has(at) && seen.add(at))
    }
  }
  return undefined
}

function byReach(chart: Kit['chart']): string[] {
  const alone = chart.states.filter((state) => chart.route(state, true) !== undefined)
  return [...alone, ...chart.states.filter((state) => !alone.includes(state))]
}

const noOwnCommand: Text = {
  de: 'In diesem Prozess sendet die anstoßende Rolle nach dem Anstoß nichts mehr.',
  en: 'In this process the starting role sends nothing after the start.',
}
const noTheirCommand: Text = {
  de: 'In diesem Prozess sendet die geprüfte Rolle nichts.',
  en: 'In this process the tested role sends nothing.',
}
const noCrossing: Text = {
  de: 'In diesem Prozess gibt es keinen Zustand, in dem beide Seiten senden dürfen.',
  en: 'In this process there is no state in which both sides may send.',
}
