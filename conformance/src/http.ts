import { connect, isIP, type Socket } from 'node:net'
import type { JsonValue } from '@fallnetz/core'
import type { Answered, Exchange, Silence } from './kit/exchange.ts'
import { createPace } from './kit/pace.ts'
import type { Patience } from './kit/patience.ts'
import type { WireAnswer } from './wire/answer-reader.ts'
import { Connection, type Told, type WireRequest } from './wire/connection.ts'
import { inPieces } from './wire/in-pieces.ts'
import { requestHead } from './wire/request-head.ts'

/** What to send. `call` names the operation for people; `url` is complete. */
interface Outgoing {
  readonly call: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** In pieces, without saying beforehand how long it is. */
  readonly chunked?: true
}

/** Sends requests and writes down what came back. It follows no redirect and never throws for what the other side does. */
export interface Http {
  send(outgoing: Outgoing): Promise<Exchange>
  /** How many of the latest requests got no answer, one after the other. */
  silentInARow(): number
  close(): void
}

interface HttpOptions {
  readonly answerWithinMs: number
  readonly requestsPerSecond?: number
  readonly signal?: AbortSignal
  /** How to wait where the machine may be busy; by the ordinary clock unless told. */
  readonly patience?: Pick<Patience, 'after' | 'took'>
}

/**
 * Speaks HTTP/1.1 over sockets of its own: a run makes some thousands of small requests, and node:http costs three times
 * as much processor time for each.
 */
export function createHttp(options: HttpOptions): Http {
  const pace = createPace(options.requestsPerSecond)
  const kept = new Map<string, Connection[]>()
  const underWay = new Set<Connection>()
  const after = options.patience?.after ?? byTheClock
  let silent = 0
  const abort = (): void => {
    for (const connection of underWay) connection.giveUp('aborted')
  }
  options.signal?.addEventListener('abort', abort)

  async function send(outgoing: Outgoing): Promise<Exchange> {
    await pace()
    const started = performance.now()
    const at = new Date().toISOString()
    const outcome = outcomeOf(await askTwiceIfStale(outgoing))
    silent = outcome.answered === undefined ? silent + 1 : 0
    const { method, url, headers, body = '' } = outgoing
    const asked = { method, url, headers, body: typeof body === 'string' ? body : new TextDecoder().decode(body) }
    const tookMs = performance.now() - started
    if (outcome.answered !== undefined) options.patience?.took(tookMs)
    const durationMs = Math.round(tookMs)
    return { direction: 'sent', call: outgoing.call, at, durationMs, asked, ...outcome }
  }

  // A kept connection may be closed by the other side at the very moment we use it; that is no answer of the system.
  async function askTwiceIfStale(outgoing: Outgoing): Promise<Told> {
    const url = new URL(outgoing.url)
    const request = onTheWire(outgoing, url)
    const told = await ask(request, keptFor(url) ?? (await opened(url)))
    return 'stale' in told && told.stale ? ask(request, await opened(url)) : told
  }

  async function ask(request: WireRequest, connection: Connection): Promise<Told> {
    const calledOff = after(options.answerWithinMs, () => connection.giveUp('timeout'))
    underWay.add(connection)
    const told = connection.ask(request)
    if (options.signal?.aborted === true) connection.giveUp('aborted')
    try {
      return await told
    } finally {
      calledOff()
      underWay.delete(connection)
    }
  }

  function keptFor({ origin }: URL): Connection | undefined {
    const connections = kept.get(origin) ?? []
    let connection = connections.pop()
    while (connection?.isOpen() === false) connection = connections.pop()
    return connection
  }

  async function opened(url: URL): Promise<Connection> {
    const connections = kept.get(url.origin) ?? []
    kept.set(url.origin, connections)
    return new Connection(await socketTo(url), (connection) => connections.push(connection))
  }

  return {
    send,
    silentInARow: () => silent,
    close() {
      options.signal?.removeEventListener('abort', abort)
      for (const connection of [...[...kept.values()].flat(), ...underWay]) connection.giveUp('aborted')
    },
  }
}

function byTheClock(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms)
  return () => clearTimeout(timer)
}

async function socketTo({ protocol, hostname, port }: URL): Promise<Socket> {
  // The address of a version 6 host stands in brackets only inside a URL.
  const host = hostname.replace(/^\[|\]$/g, '')
  if (protocol !== 'https:') return connect({ host, port: Number(port || 80) })
  const tls = await import('node:tls')
  const name = isIP(host) === 0 ? { servername: host } : {}
  return tls.connect({ host, port: Number(port || 443), ALPNProtocols: ['http/1.1'], ...name })
}

const bodiless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS'])

function onTheWire({ method, headers, body = '', chunked }: Outgoing, url: URL): WireRequest {
  if (chunked) {
    return {
      method,
      head: requestHead(method, url, { ...headers, 'transfer-encoding': 'chunked' }),
      body: inPieces(body),
    }
  }
  const bytes = Buffer.byteLength(body)
  const length = bytes === 0 && bodiless.has(method) ? {} : { 'content-length': String(bytes) }
  return { method, head: requestHead(method, url, { ...headers, ...length }), body }
}

interface Outcome {
  readonly answered?: Answered
  readonly silence?: Silence
}

function outcomeOf(told: Told): Outcome {
  return 'answer' in told ? { answered: answeredFrom(told.answer) } : { silence: told.silence }
}

function answeredFrom({ status, headers, body }: WireAnswer): Answered {
  return { status, headers, body, json: jsonOf(body) }
}

/** The JSON value of a text, or undefined where it is none: what others send may be anything. */
export function jsonOf(body: string): JsonValue | undefined {
  try {
    return JSON.parse(body) as JsonValue
  } catch {
    return undefined
  }
}
