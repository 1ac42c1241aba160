/** How to reach a party, who we are, and how patient we are. */
export interface ClientOptions {
  /** Root of the party's interface, such as `https://party.example`. Credentials go to this address and nowhere else. */
  readonly baseUrl: string
  /** Bearer token, or a function that gets one; it is asked before every attempt. */
  readonly token: string | (() => string | Promise<string>)
  /** How often an attempt is repeated that failed for a reason which may pass; 4 unless told. */
  readonly retries?: number
  /** Milliseconds before the first repetition; each further wait is twice as long. 500 unless told. */
  readonly firstRetryMs?: number
  /** The longest wait in milliseconds that is sat out; who is asked to wait longer gets the error. 60000 unless told. */
  readonly longestWaitMs?: number
  /** Milliseconds until an attempt without an answer is given up; 30000 unless told. */
  readonly timeoutMs?: number
  /** Bytes of the longest answer that is read; 10 MiB unless told. */
  readonly maxBytes?: number
  readonly fetch?: typeof globalThis.fetch
}

export interface CallOptions {
  readonly signal?: AbortSignal
}

/** What a party answered: the body, and the headers that matter. */
export interface Answer<Body> {
  readonly status: number
  readonly body: Body
  /** The state of the process as a tag, for the `ifMatch` of the next command. */
  readonly etag: string | undefined
  readonly location: string | undefined
}

export interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  readonly ifMatch?: string
  readonly signal?: AbortSignal | undefined
}

/** The party said no: a problem (RFC 9457) with a permanent code. */
export class ProblemResponse extends Error {
  override readonly name = 'ProblemResponse'
  readonly status: number
  /** Permanent; made for programs. `unknown` where the answer held no problem. */
  readonly code: string
  readonly problem: Readonly<Record<string, unknown>>
  /** How long the party asks us to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined

  constructor(status: number, problem: Readonly<Record<string, unknown>>, retryAfterMs: number | undefined) {
    const code = typeof problem['code'] === 'string' ? problem['code'] : 'unknown'
    super(`${status} ${code}`)
    this.status = status
    this.code = code
    this.problem = problem
    this.retryAfterMs = retryAfterMs
  }
}

/** No answer came: the connection failed or the time was up. The message may have arrived all the same. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** An answer came that is not part of the exchange: a redirect, something that is not JSON, too much of it. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
}

/**
 * Makes one call. Failures that may pass (no answer, 429, 5xx) are repeated with the same bytes, which does no harm:
 * parties recognise a message by its messageId. Throws ProblemResponse, NoAnswer or UnexpectedAnswer.
 */
export async function call(options: ClientOptions, request: Request): Promise<Answer<unknown>> {
  const url = urlOf(options.baseUrl, request)
  const body = request.body === undefined ? undefined : JSON.stringify(request.body)
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(options, request, url, body)
    } catch (error) {
      if (!mayPass(error) || attempt >= (options.retries ?? 4)) throw error
      const asked = error instanceof ProblemResponse ? error.retryAfterMs : undefined
      const wait = asked ?? (options.firstRetryMs ?? 500) * 2 ** attempt
      if (wait > (options.longestWaitMs ?? 60_000)) throw error
      await pause(wait, request.signal)
    }
  }
}

async function once(options: ClientOptions, request: Request, url: URL, body: string | undefined) {
  const token = typeof options.token === 'function' ? await options.token() : options.token
  request.signal?.throwIfAborted()
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 30_000)
  let response: Response
  let text: string
  try {
    response = await (options.fetch ?? globalThis.fetch)(url, {
      method: request.method,
      // A redirect is never part of the exchange, and a token is for one party only.
      redirect: 'manual',
      signal: request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]),
      headers: {
        accept: 'application/json, application/problem+json',
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(request.ifMatch === undefined ? {} : { 'if-match': request.ifMatch }),
      },
      ...(body === undefined ? {} : { body }),
    })
    text = await textOf(response, options.maxBytes ?? 10 * 1024 * 1024)
  } catch (cause) {
    request.signal?.throwIfAborted()
    if (cause instanceof UnexpectedAnswer) throw cause
    throw new NoAnswer(`no answer from ${url.origin}`, { cause })
  }
  return answerOf(response, text)
}

function answerOf(response: Response, text: string): Answer<unknown> {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    throw new UnexpectedAnswer(`${response.status}: redirects are not followed`)
  }
  if (!response.ok) {
    const problem = jsonOf(text)
    throw new ProblemResponse(response.status, isRecord(problem) ? problem : {}, retryAfterOf(response))
  }
  const body = text === '' ? undefined : jsonOf(text)
  if (text !== '' && body === undefined) throw new UnexpectedAnswer(`${response.status}: the answer is not JSON`)
  return {
    status: response.status,
    body,
    etag: response.headers.get('etag') ?? undefined,
    location: response.headers.get('location') ?? undefined,
  }
}

function urlOf(baseUrl: string, request: Request): URL {
  const url = new URL(baseUrl.replace(/\/+$/, '') + request.path)
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url
}

async function textOf(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      throw new UnexpectedAnswer(`the answer is longer than ${maxBytes} bytes`)
    }
    text += decoder.decode(chunk.value, { stream: true })
  }
  return text + decoder.decode()
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mayPass(error: unknown): boolean {
  if (error instanceof ProblemResponse) return error.status === 429 || error.status >= 500
  return error instanceof NoAnswer
}

// Seconds or a date (RFC 9110 §10.2.3).
function retryAfterOf(response: Response): number | undefined {
  const value = response.headers.get('retry-after')
  if (value === null) return undefined
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted === true) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
