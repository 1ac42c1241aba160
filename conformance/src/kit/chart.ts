import { type Process, pathTo, permitted, startOf, type Transition } from '@fallnetz/core'

/** A transition that is a message of its own. */
export type Command = Transition & { readonly message: string }

/** The process seen from a test: what we send, what the system under test sends, and how to get anywhere. */
export interface Chart {
  readonly process: Process
  /** The role the suite plays: the one that starts the process. */
  readonly us: string
  /** The role of the system under test. */
  readonly them: string
  readonly start: Command
  /** Every command with a path of its own, whoever triggers it. */
  readonly commands: readonly Command[]
  readonly ours: readonly Command[]
  readonly theirs: readonly Command[]
  /** States in which a process can rest; the first is the one after the start. */
  readonly states: readonly string[]
  /** The state a process comes to rest in: transitions without a message follow at once. */
  settle(state: string): string
  /** All transitions passed through from this one on, itself first. */
  follow(transition: Transition): Transition[]
  /** Names of what may follow in this state, as a refusal must list them. */
  permitted(state: string): string[]
  /** What this role may send in this state. */
  allowed(state: string, role: string): Command[]
  /** The messages after the start that lead to this state; undefined where none do. `alone` uses our own only. */
  route(state: string, alone?: boolean): Command[] | undefined
  isFinal(state: string): boolean
}

/** Undefined when this role does not receive the start: then it cannot be tested by starting processes. */
export function chartOf(process: Process, them: string): Chart | undefined {
  const start = startOf(process)
  if (start === undefined || !isCommand(start) || !start.receivers.includes(them) || start.trigger === them)
    return undefined
  const us = start.trigger
  const silent = process.transitions.filter((transition) => transition.message === undefined)
  const passing = new Set(silent.flatMap((transition) => transition.from))
  const playable = playableOf(process, passing, [us, them])
  const alone = {
    ...playable,
    transitions: playable.transitions.filter((one) => !isCommand(one) || one.trigger === us),
  }

  function follow(transition: Transition): Transition[] {
    const passed = [transition]
    for (const one of passed) {
      const next = silent.find((candidate) => candidate.from.includes(one.to))
      if (next !== undefined && !passed.includes(next)) passed.push(next)
    }
    return passed
  }
  const settle = (state: string): string => {
    const next = silent.find((transition) => transition.from.includes(state))
    return next === undefined ? state : (follow(next).at(-1)?.to ?? state)
  }
  const commands = process.transitions.filter(isCommand).filter((transition) => transition !== start)
  // The playable process holds altered copies; what leaves here are the transitions of process.json themselves.
  const route = (state: string, ownOnly = false): Command[] | undefined => {
    const path = pathTo(ownOnly ? alone : playable, state)
    return path?.slice(1).flatMap((step) => commands.find((one) => one.command === step.command) ?? [])
  }
  const reachable = process.states
    .map((state) => state.id)
    .filter((state) => !passing.has(state) && pathTo(playable, state) !== undefined)
  const first = settle(start.to)

  return {
    process,
    us,
    them,
    start,
    commands,
    ours: commands.filter((command) => command.trigger === us),
    theirs: commands.filter((command) => command.trigger === them),
    states: [first, ...reachable.filter((state) => state !== first)],
    settle,
    follow,
    permitted: (state) => permitted(process, state).map((transition) => transition.command),
    allowed: (state, role) => permitted(process, state, role).filter(isCommand),
    route,
    isFinal: (state) => process.states.some((one) => one.id === state && one.final),
  }
}

// Nothing rests in a state that is left at once, so no message finds the process there.
function playableOf(process: Process, passing: ReadonlySet<string>, roles: readonly string[]): Process {
  const transitions = process.transitions.flatMap((transition) => {
    if (!isCommand(transition) || transition.from.length === 0) return [transition]
    const from = transition.from.filter((state) => !passing.has(state))
    return from.length === 0 || !roles.includes(transition.trigger) ? [] : [{ ...transition, from }]
  })
  return { ...process, transitions }
}

function isCommand(transition: Transition): transition is Command {
  return transition.message !== undefined
}
