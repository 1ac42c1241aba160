import { type Answer, isAnswer } from './answer.ts'
import type { Party } from './party.ts'
import type { Request } from './request.ts'
import { findRoute, type Route } from './routes.ts'

/**
 * One request, one answer. Who is calling is asked before anything else: to a stranger, paths that exist and paths
 * that do not look the same.
 */
export async function respond(party: Party, request: Request): Promise<Answer> {
  const { parts } = party
  const [route, parameters] = findRoute(party.routes, withoutLastSlash(request.path)) ?? [undefined, {}]
  const caller = admit(party, request, route)
  if (isAnswer(caller)) return caller
  if (route === undefined) return parts.problem(party, 'path-not-found')
  const handler = Object.hasOwn(route.methods, request.method) ? route.methods[request.method] : undefined
  if (handler === undefined) return parts.notAllowed(party, Object.keys(route.methods))
  return handler(party, { request, caller: caller.organisation, parameters })
}

/** Says which methods there are, as RFC 9110 (section 15.5.6) asks. */
export function notAllowed(party: Party, methods: readonly string[]): Answer {
  const answer = party.parts.problem(party, 'method-not-allowed')
  return { ...answer, headers: { ...answer.headers, allow: methods.join(', ') } }
}

function admit(party: Party, request: Request, route: Route | undefined): { organisation: string } | Answer {
  if (route?.admits === 'everybody') return { organisation: '' }
  return route?.admits === 'driver'
    ? party.parts.authenticateDriver(party, request)
    : party.parts.authenticate(party, request)
}

// Only the driver is addressed with a slash at its end.
function withoutLastSlash(path: string): string {
  return path === '/driver/' ? '/driver' : path
}
