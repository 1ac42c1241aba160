import type { Finding } from '../../../finding.ts'
import { pathTo } from '../../../processes/chart.ts'
import type { Process } from '../../../processes/process.ts'
import { aboutProcess, repeated, wrong } from './process-rule.ts'

/** Every state can be reached, final states end it, and no other state is a trap. */
export const states = aboutProcess(function* (process) {
  for (const index of repeated(process.states, (state) => state.id)) yield twice(index, process.states[index]?.id ?? '')
  for (const [index, state] of process.states.entries()) {
    const at = `/states/${index}`
    const isLeft = process.transitions.some((transition) => transition.from.includes(state.id))
    if (pathTo(process, state.id) === undefined) yield unreachable(at, state.id)
    if (state.final && isLeft) yield leftAlthoughFinal(at, state.id)
    if (!state.final && !isLeft) yield trap(at, state.id)
  }
  yield* starts(process)
})

function* starts(process: Process): Generator<Finding> {
  const starting = process.transitions.flatMap((one, index) => (one.from.length === 0 ? [index] : []))
  if (starting.length === 0) yield noStart()
  for (const index of starting.slice(1)) yield secondStart(index)
}

function twice(index: number, id: string): Finding {
  return wrong('state-twice', `/states/${index}/id`, {
    de: `Der Zustand „${id}“ steht schon weiter oben. Geben Sie ihm einen anderen Namen oder streichen Sie ihn.`,
    en: `The state "${id}" already stands above. Give it another name or remove it.`,
  })
}

function unreachable(at: string, id: string): Finding {
  return wrong('state-unreachable', at, {
    de: `In den Zustand „${id}“ führt kein Weg vom Anfang. Ergänzen Sie einen Übergang oder streichen Sie den Zustand.`,
    en: `No way leads from the start to the state "${id}". Add a transition or remove the state.`,
  })
}

function leftAlthoughFinal(at: string, id: string): Finding {
  return wrong('state-final-left', `${at}/final`, {
    de: `„${id}“ ist ein Endzustand, aber ein Übergang führt hinaus. Schreiben Sie "final": false oder streichen Sie den Übergang.`,
    en: `"${id}" is final, yet a transition leaves it. Write "final": false or remove the transition.`,
  })
}

function trap(at: string, id: string): Finding {
  return wrong('state-without-exit', `${at}/final`, {
    de: `Aus „${id}“ führt nichts hinaus, obwohl es kein Endzustand ist. Ergänzen Sie einen Übergang oder schreiben Sie "final": true.`,
    en: `Nothing leads out of "${id}" although it is not final. Add a transition or write "final": true.`,
  })
}

function noStart(): Finding {
  return wrong('start-missing', '/transitions', {
    de: 'Kein Befehl beginnt den Prozess. Einer braucht ein leeres „from“.',
    en: 'No command starts the process. One needs an empty "from".',
  })
}

function secondStart(index: number): Finding {
  return wrong('start-twice', `/transitions/${index}/from`, {
    de: 'Ein Prozess beginnt mit genau einem Befehl. Tragen Sie hier ein, aus welchen Zuständen dieser führt.',
    en: 'A process starts with exactly one command. Enter here which states this one leaves.',
  })
}
