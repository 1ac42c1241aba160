import { type Answer, isAnswer, json } from './answer.ts'
import { cursorFor, readPaging } from './paging.ts'
import type { Party } from './party.ts'
import type { Call } from './routes.ts'
import { type ProcessCopy, participantOf } from './store.ts'

/** The process with this id, if the caller takes part in it: for everybody else it does not exist. */
export function findProcess({ store }: Party, caller: string, processId: string): ProcessCopy | undefined {
  const copy = store.processes.get(processId)
  return copy !== undefined && participantOf(copy, caller) !== undefined ? copy : undefined
}

/** `GET /v1/{collection}/{processId}` */
export function readProcess(party: Party, call: Call): Answer {
  const { parts } = party
  const copy = parts.findForReading(party, call.caller, call.parameters['processId'] ?? '')
  if (copy === undefined) return parts.problem(party, 'process-not-found')
  if (!parts.onlyKnown(call.request.query, [])) return parts.problem(party, 'invalid-parameter')
  return json(200, parts.metadataOf(party, copy, call.caller), { etag: parts.tagOf(copy) })
}

/** `GET /v1/{collection}?state=&after=&limit=` */
export function listProcesses(party: Party, call: Call): Answer {
  const { parts } = party
  const paging = readPaging(party, call.request.query, 'processes', ['state'])
  if (isAnswer(paging)) return paging
  const state = call.request.query.get('state')
  if (state !== null && !party.process.states.some((one) => one.id === state)) {
    return parts.problem(party, 'invalid-parameter')
  }
  const own = parts.ownProcesses(party, call.caller)
  const page = parts.pageOfProcesses(own, paging, (copy) => parts.isWanted(copy, state))
  return json(200, {
    items: page.items.map((copy) => parts.metadataOf(party, copy, call.caller)),
    next: page.more ? cursorFor('processes', page.next) : null,
  })
}

/**
 * Oldest first: what is new comes last and disturbs nobody who is turning pages. Positions count processes in any
 * state, so that one that moves on while pages are turned shifts no other.
 */
export function ownProcesses({ store }: Party, caller: string): ProcessCopy[] {
  return [...store.processes.values()].filter((copy) => participantOf(copy, caller) !== undefined)
}

export function isWanted(copy: ProcessCopy, state: string | null): boolean {
  return state === null || copy.state === state
}
