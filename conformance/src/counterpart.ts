import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type JsonObject, KnownError } from '@fallnetz/core'
import { jsonOf } from './http.ts'
import { arrive, type Copy, type Fault, tagOf } from './kit/copy.ts'
import type { Exchange } from './kit/exchange.ts'
import { judgeIncoming, type Reply, refusal } from './kit/judge-incoming.ts'
import type { Rulebook } from './rulebook.ts'
import { httpServer } from './wire/http-server.ts'

/** The partner we play: a server of the party interface with its own copy of every process of this run. */
export interface Counterpart {
  /** Address for the system. */
  readonly url: string
  keep(copy: Copy): void
  close(): Promise<void>
}

export interface CounterpartOptions {
  readonly rulebook: Rulebook
  readonly host: string
  readonly port: number
  readonly publicUrl?: string
  /** What the system must send as bearer token. */
  readonly token: string
  /** Organisation of the system under test. */
  readonly organisation: string
}

const maxBytes = 2 * 1024 * 1024

/** Starts listening. Throws KnownError `listen-failed` when the port is taken or may not be used. */
export async function startCounterpart(options: CounterpartOptions): Promise<Counterpart> {
  const copies = new Map<string, Copy>()
  const server = httpServer((request, response) => {
    // Whatever the system sends, the suite goes on; a broken connection is the end of this one call only.
    receive(request, response, options, copies).catch(() => response.destroy())
  })
  await listening(server, options)
  // The options asked for TCP, so the address is never a pipe.
  const { port } = server.address() as AddressInfo
  return {
    url: options.publicUrl ?? `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    keep: (copy) => void copies.set(copy.processId, copy),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listening(server: Server, { host, port }: CounterpartOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new KnownError(
          'listen-failed',
          {
            de: `Auf ${host}:${port} kann die Prüfung nicht lauschen (${cause.message}). Wählen Sie in „listen“ einen freien Anschluss.`,
            en: `The suite cannot listen on ${host}:${port} (${cause.message}). Choose a free port in "listen".`,
          },
          { cause },
        ),
      ),
    )
    server.listen(port, host, () => resolve())
  })
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  options: CounterpartOptions,
  copies: ReadonlyMap<string, Copy>,
): Promise<void> {
  const started = performance.now()
  const at = new Date().toISOString()
  const body = await bodyOfRequest(request)
  const { collection } = options.rulebook.chart.process
  const [version, folder, processId = '', command, ...rest] =
    (request.url ?? '').split('?', 1)[0]?.slice(1).split('/') ?? []
  const known = version === 'v1' && folder === collection && rest.length === 0 ? copies.get(processId) : undefined
  const path =
    known === undefined
      ? (request.url ?? '')
      : `/v1/${collection}/{processId}${command === undefined ? '' : `/${command}`}`
  const asked = { method: request.method ?? '', url: request.url ?? '', headers: headersOf(request), body }
  const base = { direction: 'received' as const, call: `${asked.method} ${path}`, at, asked }
  const done = (reply?: Reply): Exchange => {
    const durationMs = Math.round(performance.now() - started)
    if (reply === undefined) return { ...base, durationMs, silence: 'aborted' }
    const { status, headers } = reply
    return { ...base, durationMs, answered: { status, headers, body: reply.body, json: jsonOf(reply.body) } }
  }
  if (known === undefined) return write(response, refusal(options.rulebook, 'process-not-found'))
  known.ledger.exchanges += 1
  const kind = asked.method === 'GET' && command === undefined ? 'read' : 'message'
  const ids = command === undefined ? {} : { command, ...messageIdIn(body) }
  const arrived = (exchange: Exchange, fault?: Fault): void =>
    arrive(known, { exchange, kind, atMs: started, ...ids, ...(fault === undefined ? {} : { fault: fault.kind }) })
  const judge = (): Reply => answerTo(options, known, kind, command, done(), at)
  const fault = takeFault(known, kind)

  if (fault?.kind === 'hold') {
    arrived(done(), fault)
    await fault.until
  } else if (fault?.kind === 'stall' || fault?.kind === 'cut') {
    if (fault.done) judge()
    arrived(done(), fault)
    if (fault.kind === 'cut') response.destroy()
    return
  }
  const reply = scripted(options.rulebook, known, fault) ?? judge()
  write(response, reply)
  if (fault?.kind === 'outdate') known.tag += 1
  arrived(done(reply), fault?.kind === 'hold' ? undefined : fault)
}

function answerTo(
  options: CounterpartOptions,
  copy: Copy,
  kind: string,
  command: string | undefined,
  exchange: Exchange,
  at: string,
): Reply {
  const { rulebook, token } = options
  const blame = (requirement: string, de: string, en: string): void => {
    const text = {
      de: `${exchange.call} (gesendet vom System): ${de}`,
      en: `${exchange.call} (sent by the system): ${en}`,
    }
    copy.ledger.breaches.push({ requirement, text, exchange })
  }
  if (copy.light) {
    blame(
      'ISO-06',
      'Dieser Vorgang gehört einer anderen Organisation. Senden Sie Nachrichten nur an die, die beteiligt sind; leichten Beteiligten legen Sie sie ins Postfach.',
      'This process belongs to another organisation. Send messages only to those who take part; for light parties put them into the mailbox.',
    )
    return refusal(rulebook, 'process-not-found')
  }
  if (exchange.asked.headers['authorization'] !== `Bearer ${token}`) {
    blame(
      'SND-01',
      'Das Zugangstoken ist nicht das vereinbarte. Senden Sie das Token, das der Treiber für diesen Partner genannt bekam.',
      'The access token is not the agreed one. Send the token the driver was given for this partner.',
    )
    return {
      ...refusal(rulebook, 'not-authenticated'),
      headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer' },
    }
  }
  if (kind === 'read') return metadata(options, copy)
  if (command !== undefined && exchange.asked.method === 'POST')
    return judgeIncoming(options, copy, command, exchange, at)
  blame('SND-01', 'Diesen Aufruf gibt es hier nicht.', 'There is no such call here.')
  return refusal(rulebook, 'path-not-found')
}

function metadata({ rulebook, organisation }: CounterpartOptions, copy: Copy): Reply {
  const { chart, contract } = rulebook
  const now = new Date().toISOString()
  copy.handedOut = tagOf(copy)
  const content: JsonObject = {
    processId: copy.processId,
    process: chart.process.id,
    version: contract.version,
    state: copy.state,
    role: chart.them,
    participants: [
      { organisation: copy.organisation, role: chart.us },
      { organisation, role: chart.them },
    ],
    permitted: chart.permitted(copy.state),
    createdAt: now,
    updatedAt: now,
    deadlines: [],
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/json', etag: tagOf(copy) },
    body: JSON.stringify(content),
  }
}

function scripted(rulebook: Rulebook, copy: Copy, fault: Fault | undefined): Reply | undefined {
  if (fault?.kind === 'redirect') return { status: fault.status, headers: { location: fault.to }, body: '' }
  if (fault?.kind !== 'refuse') return undefined
  const more =
    fault.code === 'illegal-transition' ? { state: copy.state, permitted: rulebook.chart.permitted(copy.state) } : {}
  const reply = refusal(rulebook, fault.code, more)
  return { ...reply, headers: { ...reply.headers, ...fault.headers?.() } }
}

function takeFault(copy: Copy, kind: 'read' | 'message'): Fault | undefined {
  const place = copy.faults.findIndex((fault) => fault.on === kind)
  return place < 0 ? undefined : copy.faults.splice(place, 1)[0]
}

function write(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, reply.headers)
  response.end(reply.body)
}

function bodyOfRequest(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (bytes: Buffer) => {
      size += bytes.byteLength
      if (size <= maxBytes) chunks.push(bytes)
      else reject(new Error('more than any message of this interface'))
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('close', () => reject(new Error('the connection ended before the message did')))
  })
}

/** Header names in lower case, repeated headers joined. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}

function messageIdIn(body: string): { messageId?: string } {
  const found = /"messageId"\s*:\s*"([^"]{1,64})"/.exec(body)?.[1]
  return found === undefined ? {} : { messageId: found }
}
