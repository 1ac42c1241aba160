import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { listedIds, listPages } from '../kit/pages.ts'
import { ownSpots } from '../kit/spots.ts'

/** The filter shows what is in this state now, all of it and nothing else. */
export const listStates: Check = {
  id: 'list-states',
  title: { de: 'Filter nach Zustand', en: 'Filter by state' },
  requirements: ['LST-04'],
  async run({ party, steps, chart, claims }) {
    const waiting = await steps.begin('stranger')
    const moved = await steps.begin('stranger')
    const first = waiting.copy.state
    const spot = ownSpots(chart).find(({ state, command }) => state === first && chart.settle(command.to) !== first)
    if (spot !== undefined) await steps.send(moved, spot.command)

    for (const state of new Set([first, moved.copy.state])) {
      for await (const page of listPages(party, { state, limit: 100 }, 'stranger')) {
        const stray = page.items.find((item) => item['state'] !== state)
        claims.claim('LST-04', stray === undefined, unwanted(state), page.answer)
      }
      const seen = await listedIds(party, { state, limit: 100 }, 'stranger')
      for (const { processId, copy } of [waiting, moved]) {
        claims.claim('LST-04', seen.includes(processId) === (copy.state === state), wrongSide(state, copy.state))
      }
    }
    for (const state of ['no-such-state', '', first.toUpperCase(), `${first} `]) {
      const unknown = await party.list({ state }, { as: 'stranger' })
      claims.refused('LST-04', unknown, 'invalid-parameter', advice, { de: `state=${state}`, en: `state=${state}` })
    }
  },
}

function unwanted(state: string): Text {
  return {
    de: `GET der Liste mit state=${state}: Es kommt ein Vorgang in einem anderen Zustand. Zeigen Sie nur die gesuchten.`,
    en: `GET of the list with state=${state}: a process in another state comes. Show only those asked for.`,
  }
}

function wrongSide(filter: string, state: string): Text {
  return {
    de: `GET der Liste mit state=${filter}: Ein Vorgang im Zustand „${state}“ fehlt oder steht zu Unrecht darin. Filtern Sie nach dem jetzigen Zustand.`,
    en: `GET of the list with state=${filter}: a process in the state "${state}" is missing or wrongly in it. Filter by the present state.`,
  }
}

const advice: Text = {
  de: 'Lehnen Sie Zustände ab, die process.json nicht kennt; eine leere Liste sähe wie eine Auskunft aus.',
  en: 'Refuse states process.json does not know; an empty list would look like an answer.',
}
