import type { Process, Transition } from './process.ts'

/** The command that starts a process: the only one without a state before it. */
export function startOf(process: Process): Transition | undefined {
  return process.transitions.find((transition) => transition.from.length === 0)
}

export function transitionOf(process: Process, command: string): Transition | undefined {
  return process.transitions.find((transition) => transition.command === command)
}

/** What may happen next in this state, in the order of process.json; only for one role when it is named. */
export function permitted(process: Process, state: string, role?: string): Transition[] {
  return process.transitions.filter(
    (transition) => transition.from.includes(state) && (role === undefined || transition.trigger === role),
  )
}

/** The transitions that are messages of their own, each with a path and a schema. */
export function commandsOf(process: Process): (Transition & { readonly message: string })[] {
  return process.transitions.filter((transition) => transition.message !== undefined) as (Transition & {
    readonly message: string
  })[]
}

/** The shortest list of commands that leads from nothing to this state; undefined where none does. */
export function pathTo(process: Process, state: string): Transition[] | undefined {
  const start = startOf(process)
  if (start === undefined) return undefined
  const paths: Transition[][] = [[start]]
  const seen = new Set([start.to])
  for (const path of paths) {
    const reached = path.at(-1)?.to
    if (reached === state) return path
    for (const next of permitted(process, reached ?? '')) {
      if (seen.has(next.to)) continue
      seen.add(next.to)
      paths.push([...path, next])
    }
  }
  return undefined
}
