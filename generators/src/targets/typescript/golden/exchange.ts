import {
  type Answer,
  type CallOptions,
  type ClientOptions,
  call,
  ProblemResponse,
  UnexpectedAnswer,
} from './connection.js'

/** A message, as far as sending it needs to know. */
export interface Sendable {
  readonly envelope: { readonly processId: string }
}

export interface CommandOptions extends CallOptions {
  /**
   * The ETag the command relies on. Without it the process is read first, and read again when it has changed in the
   * meantime; with it the answer 412 is handed on to you.
   */
  readonly ifMatch?: string
}

export interface PageOptions extends CallOptions {
  /** Where to go on; without it the list starts at its beginning. */
  readonly after?: string
  /** Entries per page, 1 to 100. */
  readonly limit?: number
}

/** Sends the message that starts a process. */
export function sendStart(
  options: ClientOptions,
  collection: string,
  message: Sendable,
  { signal }: CallOptions,
): Promise<Answer<unknown>> {
  return call(options, { method: 'POST', path: `/v1/${collection}`, body: message, signal })
}

/** Sends a message that continues a process, with the ETag the receiver knows. */
export async function sendCommand(
  options: ClientOptions,
  collection: string,
  command: string,
  message: Sendable,
  { ifMatch, signal }: CommandOptions,
): Promise<Answer<unknown>> {
  const process = `/v1/${collection}/${step(message.envelope.processId)}`
  const send = (tag: string) =>
    call(options, { method: 'POST', path: `${process}/${command}`, body: message, ifMatch: tag, signal })
  if (ifMatch !== undefined) return send(ifMatch)
  let refusal: unknown
  for (let reading = 0; reading < 4; reading++) {
    const copy = await call(options, { method: 'GET', path: process, signal })
    if (copy.etag === undefined) throw new UnexpectedAnswer('the process was answered without an ETag')
    if (refusal !== undefined && !permits(copy.body, command)) throw refusal
    try {
      return await send(copy.etag)
    } catch (error) {
      if (!(error instanceof ProblemResponse) || error.status !== 412) throw error
      refusal = error
    }
  }
  throw refusal
}

/** Every page of a list, in order, until there is no cursor to go on from. */
export async function* pages(
  options: ClientOptions,
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
  { after, limit, signal }: PageOptions,
): AsyncGenerator<Readonly<Record<string, unknown>>, void> {
  let cursor = after
  while (true) {
    const { body } = await call(options, { method: 'GET', path, query: { ...query, after: cursor, limit }, signal })
    if (typeof body !== 'object' || body === null) throw new UnexpectedAnswer('the page is empty')
    const page: Readonly<Record<string, unknown>> = { ...body }
    const next = page['next']
    if (!Array.isArray(page['items'] ?? page['events'])) throw new UnexpectedAnswer('the page holds no list')
    yield page
    if (typeof next !== 'string' || page['more'] === false) return
    if (next === cursor) throw new UnexpectedAnswer('the cursor does not move on')
    cursor = next
  }
}

/** One step of a path. A name that would lead elsewhere is refused before anything is sent. */
export function step(name: string): string {
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(name)) throw new TypeError(`not an identifier: ${JSON.stringify(name)}`)
  return name
}

function permits(metadata: unknown, command: string): boolean {
  if (typeof metadata !== 'object' || metadata === null || !('permitted' in metadata)) return false
  return Array.isArray(metadata.permitted) && metadata.permitted.includes(command)
}
