import {
  type Agent,
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { JsonValue } from '@fallnetz/core'
import type { Answered, Exchange, Silence } from './kit/exchange.ts'
import { createPace } from './kit/pace.ts'

/** What to send. `call` names the operation for people; `url` is complete. */
interface Outgoing {
  readonly call: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
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
}

// An answer of this interface is small; whoever sends more is broken or hostile.
const maxAnswerBytes = 8 * 1024 * 1024

export function createHttp(options: HttpOptions): Http {
  const agents = { 'http:': new HttpAgent({ keepAlive: true }), 'https:': new HttpsAgent({ keepAlive: true }) }
  const pace = createPace(options.requestsPerSecond)
  let silent = 0

  async function send(outgoing: Outgoing): Promise<Exchange> {
    await pace()
    const started = performance.now()
    const at = new Date().toISOString()
    const outcome = await askTwiceIfStale(outgoing)
    silent = outcome.answered === undefined ? silent + 1 : 0
    const body = typeof outgoing.body === 'string' ? outgoing.body : new TextDecoder().decode(outgoing.body)
    const { method, url, headers } = outgoing
    const asked = { method, url, headers, body: outgoing.body === undefined ? '' : body }
    const durationMs = Math.round(performance.now() - started)
    return { direction: 'sent', call: outgoing.call, at, durationMs, asked, ...outcome }
  }

  // A kept connection may be closed by the other side at the very moment we use it; that is no answer of the system.
  async function askTwiceIfStale(outgoing: Outgoing): Promise<Outcome> {
    const outcome = await ask(outgoing, agentFor(outgoing.url), options)
    return outcome.stale === true
      ? withoutStale(await ask(outgoing, agentFor(outgoing.url), options))
      : withoutStale(outcome)
  }

  function agentFor(url: string): Agent {
    return url.startsWith('https:') ? agents['https:'] : agents['http:']
  }

  return {
    send,
    silentInARow: () => silent,
    close() {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}

interface Outcome {
  readonly answered?: Answered
  readonly silence?: Silence
}

function withoutStale({ stale: _, ...outcome }: Outcome & { stale?: boolean }): Outcome {
  return outcome
}

function ask(outgoing: Outgoing, agent: Agent, options: HttpOptions): Promise<Outcome & { stale?: boolean }> {
  const request = outgoing.url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    const { body } = outgoing
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(outgoing.url, { method: outgoing.method, agent, headers: { ...outgoing.headers, ...length } })
    const finish = (outcome: Outcome & { stale?: boolean }): void => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', abort)
      resolve(outcome)
    }
    const giveUp = (silence: Silence): void => {
      finish({ silence })
      sent.destroy()
    }
    const timer = setTimeout(() => giveUp('timeout'), options.answerWithinMs)
    const abort = (): void => giveUp('aborted')
    sent.on('error', (error) => finish(silenceOf(error, sent)))
    if (options.signal?.aborted === true) return abort()
    options.signal?.addEventListener('abort', abort, { once: true })
    sent.on('response', (response) => {
      collect(response).then(
        (body) => finish(body === undefined ? { silence: 'too-large' } : { answered: answeredFrom(response, body) }),
        () => finish({ silence: 'connection' }),
      )
    })
    sent.end(body)
  })
}

function silenceOf(error: NodeJS.ErrnoException, sent: ClientRequest): Outcome & { stale?: boolean } {
  if (error.code?.startsWith('HPE_') === true) return { silence: 'garbage' }
  return { silence: 'connection', stale: sent.reusedSocket && error.code === 'ECONNRESET' }
}

/** The whole body, or undefined when it is larger than we read. Rejects when the connection ends before it does. */
function collect(response: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    response.on('data', (chunk: Buffer) => {
      size += chunk.byteLength
      if (size <= maxAnswerBytes) chunks.push(chunk)
      else {
        resolve(undefined)
        response.destroy()
      }
    })
    response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    response.on('error', reject)
    response.on('close', () => reject(new Error('The connection ended before the answer did')))
  })
}

function answeredFrom(response: IncomingMessage, body: string): Answered {
  return { status: response.statusCode ?? 0, headers: headersOf(response), body, json: jsonOf(body) }
}

/** Header names in lower case, repeated headers joined. */
export function headersOf(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}

/** The JSON value of a text, or undefined where it is none: what others send may be anything. */
export function jsonOf(body: string): JsonValue | undefined {
  try {
    return JSON.parse(body) as JsonValue
  } catch {
    return undefined
  }
}
