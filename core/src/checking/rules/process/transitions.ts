import type { Finding } from '../../../finding.ts'
import type { Transition } from '../../../processes/process.ts'
import { aboutProcess, repeated, wrong } from './process-rule.ts'

/** Every transition leads from states that exist to one that exists, and has a command and an event of its own. */
export const transitions = aboutProcess(function* (process) {
  const states = new Set(process.states.map((state) => state.id))
  for (const [index, transition] of process.transitions.entries()) yield* unknownStates(transition, index, states)
  for (const index of repeated(process.transitions, (one) => one.command)) {
    yield commandTwice(index, process.transitions[index]?.command ?? '')
  }
  for (const index of repeated(process.transitions, (one) => one.event)) {
    yield eventTwice(index, process.transitions[index]?.event ?? '')
  }
})

function* unknownStates({ from, to }: Transition, index: number, states: ReadonlySet<string>): Generator<Finding> {
  for (const [position, state] of from.entries()) {
    if (!states.has(state)) yield unknownState(`/transitions/${index}/from/${position}`, state)
  }
  if (!states.has(to)) yield unknownState(`/transitions/${index}/to`, to)
}

function unknownState(at: string, state: string): Finding {
  return wrong('state-unknown', at, {
    de: `Den Zustand „${state}“ gibt es nicht. Berichtigen Sie den Namen oder ergänzen Sie ihn unter „states“.`,
    en: `There is no state "${state}". Correct the name or add it under "states".`,
  })
}

function commandTwice(index: number, command: string): Finding {
  return wrong('command-twice', `/transitions/${index}/command`, {
    de: `Den Befehl „${command}“ gibt es schon. Fassen Sie beide zusammen (mehrere Zustände in „from“) oder benennen Sie einen um.`,
    en: `The command "${command}" already exists. Join both (several states in "from") or rename one.`,
  })
}

function eventTwice(index: number, event: string): Finding {
  return wrong('event-twice', `/transitions/${index}/event`, {
    de: `Das Ereignis „${event}“ gehört schon zu einem anderen Befehl. Wer es liest, muss wissen, was geschehen ist: Geben Sie ihm einen eigenen Namen.`,
    en: `The event "${event}" already belongs to another command. Whoever reads it must know what happened: give it a name of its own.`,
  })
}
