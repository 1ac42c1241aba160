import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** What came in over the wire, before anybody has looked into the body. */
export interface Request {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: AsyncIterable<Uint8Array>
}

export function requestOf(incoming: IncomingMessage): Request {
  // Cut by hand: a URL parser would tidy the path up, and we want to judge what was really asked for.
  const [path = '/', query = ''] = (incoming.url ?? '/').split(/\?(.*)/s, 2)
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: incoming.headers,
    body: incoming,
  }
}
