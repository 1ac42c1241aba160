import { commandsOf, type Process, startOf } from '@fallnetz/core'
import type { Answer, Eventually } from './answer.ts'
import type { Parts } from './parts.ts'
import type { Party } from './party.ts'
import type { Request } from './request.ts'

/** A request whose caller is known and whose path has been understood. */
export interface Call {
  readonly request: Request
  readonly caller: string
  /** What stands in the path where the route has a name in braces. */
  readonly parameters: Readonly<Record<string, string>>
}

type Handler = (party: Party, call: Call) => Eventually<Answer>

/** One path, who may come in there, and what each method does. */
export interface Route {
  readonly path: string
  readonly admits: 'partners' | 'driver' | 'everybody'
  readonly methods: Readonly<Record<string, Handler>>
}

/** The party interface. Names and paths come from the process, so that every process has the same one. */
export function routesOf(process: Process, parts: Parts, testMode: boolean): Route[] {
  const start = startOf(process)
  const list = `/v1/${process.collection}`
  const partners: Route[] = [
    {
      path: list,
      admits: 'partners',
      methods: {
        GET: parts.listProcesses,
        ...(start === undefined ? {} : { POST: (party: Party, call: Call) => parts.receive(party, call, start) }),
      },
    },
    { path: `${list}/{processId}`, admits: 'partners', methods: { GET: parts.readProcess } },
    ...commandsOf(process)
      .filter((transition) => transition !== start)
      .map(
        (transition): Route => ({
          path: `${list}/{processId}/${transition.command}`,
          admits: 'partners',
          methods: { POST: (party, call) => parts.receive(party, call, transition) },
        }),
      ),
    { path: '/v1/events', admits: 'partners', methods: { GET: parts.listEvents } },
    { path: '/v1/mailbox', admits: 'partners', methods: { GET: parts.listMailbox } },
    { path: '/v1/mailbox/{messageId}', admits: 'partners', methods: { GET: parts.readMailbox } },
    { path: '/v1/mailbox/{messageId}/acknowledgement', admits: 'partners', methods: { POST: parts.acknowledge } },
    { path: '/oauth2/token', admits: 'everybody', methods: { POST: parts.giveToken } },
  ]
  const driver: Route[] = [
    { path: '/driver', admits: 'driver', methods: { GET: parts.describe } },
    { path: '/driver/runs', admits: 'driver', methods: { POST: parts.beginRun } },
    { path: '/driver/runs/{runId}', admits: 'driver', methods: { DELETE: parts.endRun } },
    { path: '/driver/runs/{runId}/commands', admits: 'driver', methods: { POST: parts.drive } },
    { path: '/driver/runs/{runId}/messages/{messageId}', admits: 'driver', methods: { GET: parts.showMessage } },
  ]
  return testMode ? [...partners, ...driver] : partners
}

/** The route of a path and what its names in braces stand for. */
export function findRoute(routes: readonly Route[], path: string): [Route, Call['parameters']] | undefined {
  const steps = path.split('/')
  for (const route of routes) {
    const parameters = match(route.path.split('/'), steps)
    if (parameters !== undefined) return [route, parameters]
  }
  return undefined
}

function match(pattern: readonly string[], steps: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== steps.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, expected] of pattern.entries()) {
    const step = steps[index] ?? ''
    if (expected.startsWith('{')) parameters[expected.slice(1, -1)] = step
    else if (expected !== step) return undefined
  }
  return parameters
}
