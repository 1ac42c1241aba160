import { isObject, KnownError, parseJson, type Text } from '@fallnetz/core'

/** One answer of a registry, whatever it says. */
export interface Answer {
  readonly status: number
  readonly bytes: Buffer
  readonly headers: Headers
}

export interface Call {
  readonly method?: 'GET' | 'PUT'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Longest answer in bytes. */
  readonly maxBytes: number
}

/** Speaks to one registry: bounded in time and size, never redirected, never asked twice except when it says "later". */
export class RegistryClient {
  readonly address: string
  readonly #timeLimit: number
  readonly #ended = new AbortController()

  /** `timeLimit` in milliseconds for each call. Throws KnownError `registry-address-invalid`. */
  constructor(address: string, timeLimit: number) {
    this.address = addressOf(address)
    this.#timeLimit = timeLimit
  }

  /** Throws KnownError `registry-unreachable`, `registry-timeout`, `registry-redirects` or `registry-too-large`. */
  async call(path: string, call: Call): Promise<Answer> {
    const answer = await this.#once(path, call)
    if (answer.status !== 429) return answer
    const seconds = Number(answer.headers.get('retry-after') ?? 'NaN')
    if (!(seconds >= 0 && seconds <= 10)) return answer
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    return this.#once(path, call)
  }

  /** The bytes behind a path. Throws, besides those of call, KnownError `registry-refused`. */
  async read(path: string, maxBytes: number): Promise<Buffer> {
    const answer = await this.call(path, { maxBytes })
    if (answer.status === 200) return answer.bytes
    throw this.refused(path, answer)
  }

  /** What to say when a registry says no. */
  refused(path: string, { status, bytes }: Answer): KnownError {
    const code = problemCode(bytes)
    const said = code === undefined ? `${status}` : `${status} ${code}`
    return new KnownError('registry-refused', {
      de: `${this.address} hat ${path} mit ${said} beantwortet. Prüfen Sie, ob dort ein Fallnetz-Register läuft und ob es diesen Eintrag hat.`,
      en: `${this.address} answered ${path} with ${said}. Check that a Fallnetz registry runs there and has this entry.`,
    })
  }

  /** What to say when something answers that is no registry. */
  unreadable(cause?: unknown): KnownError {
    return new KnownError(
      'registry-unreadable',
      {
        de: `${this.address} antwortet, aber nicht wie ein Fallnetz-Register. Prüfen Sie die Adresse.`,
        en: `${this.address} answers, but not like a Fallnetz registry. Check the address.`,
      },
      { cause },
    )
  }

  /** Drops what is still under way: after one failure nothing else is waited for. */
  end(): void {
    this.#ended.abort()
  }

  async #once(path: string, { method = 'GET', headers = {}, body, maxBytes }: Call): Promise<Answer> {
    const late = AbortSignal.timeout(this.#timeLimit)
    const signal = AbortSignal.any([late, this.#ended.signal])
    try {
      const response = await fetch(`${this.address}${path}`, {
        method,
        headers: { accept: 'application/json, */*;q=0.1', ...headers },
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
        signal,
      })
      if (response.status >= 300 && response.status < 400 && response.status !== 304) throw this.#redirects(response)
      return { status: response.status, bytes: await this.#body(response, path, maxBytes), headers: response.headers }
    } catch (cause) {
      if (cause instanceof KnownError) throw cause
      throw late.aborted ? this.#late(cause) : this.#unreachable(cause)
    }
  }

  async #body(response: Response, path: string, maxBytes: number): Promise<Buffer> {
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength
      if (size > maxBytes) throw this.#tooLarge(path, maxBytes)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }

  #unreachable(cause: unknown): KnownError {
    const reason = reasonOf(cause)
    return new KnownError(
      'registry-unreachable',
      {
        de: `${this.address} ist nicht erreichbar (${reason.de}). Prüfen Sie Adresse und Netz; ohne --registry arbeitet fallnetz mit den installierten Verträgen.`,
        en: `${this.address} cannot be reached (${reason.en}). Check address and network; without --registry fallnetz works with the installed contracts.`,
      },
      { cause },
    )
  }

  #late(cause: unknown): KnownError {
    const seconds = this.#timeLimit / 1000
    return new KnownError(
      'registry-timeout',
      {
        de: `${this.address} hat nach ${seconds} Sekunden nicht zu Ende geantwortet. Versuchen Sie es später, oder geben Sie mit --timeout mehr Zeit.`,
        en: `${this.address} has not finished its answer after ${seconds} seconds. Try later, or give it more time with --timeout.`,
      },
      { cause },
    )
  }

  #tooLarge(path: string, maxBytes: number): KnownError {
    return new KnownError('registry-too-large', {
      de: `${this.address} antwortet auf ${path} mit mehr als ${maxBytes} Byte. So groß ist dort nichts, was fallnetz braucht; prüfen Sie die Adresse.`,
      en: `${this.address} answers ${path} with more than ${maxBytes} bytes. Nothing fallnetz needs is that large; check the address.`,
    })
  }

  #redirects(response: Response): KnownError {
    const to = response.headers.get('location') ?? '?'
    return new KnownError('registry-redirects', {
      de: `${this.address} leitet weiter nach ${to}. Weiterleitungen werden nicht verfolgt; nennen Sie die richtige Adresse.`,
      en: `${this.address} redirects to ${to}. Redirects are not followed; give the right address.`,
    })
  }
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const plain = url !== undefined && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (plain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '')
  // The address may hold a password: it is not repeated.
  throw new KnownError('registry-address-invalid', {
    de: 'Das ist keine Adresse eines Registers. Schreiben Sie zum Beispiel https://register.example, ohne Kennwort und ohne „?“.',
    en: 'This is not the address of a registry. Write for example https://registry.example, without a password and without "?".',
  })
}

function problemCode(bytes: Buffer): string | undefined {
  try {
    const problem = parseJson(bytes.toString('utf8'))
    const code = isObject(problem) ? problem['code'] : undefined
    return typeof code === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(code) ? code : undefined
  } catch {
    // Whatever it says, the status stands.
    return undefined
  }
}

function reasonOf(cause: unknown): Text {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const code = inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : ''
  const known: Readonly<Record<string, Text>> = {
    ECONNREFUSED: { de: 'niemand nimmt die Verbindung an', en: 'nobody takes the connection' },
    ENOTFOUND: { de: 'den Namen gibt es nicht', en: 'the name does not exist' },
    EAI_AGAIN: { de: 'der Name lässt sich gerade nicht auflösen', en: 'the name cannot be resolved right now' },
    ECONNRESET: { de: 'die Verbindung brach ab', en: 'the connection broke' },
    EPIPE: {
      de: 'die Gegenseite nahm nicht alles an; vielleicht ist es ihr zu groß',
      en: 'the other side did not take everything; it may be too large for it',
    },
    UND_ERR_SOCKET: { de: 'die Verbindung brach ab', en: 'the connection broke' },
  }
  // The rules of the web keep some ports for other services.
  if (inner instanceof Error && inner.message === 'bad port') {
    return { de: 'dieser Port ist anderen Diensten vorbehalten', en: 'this port is kept for other services' }
  }
  if (inner instanceof Error && inner.name === 'HTTPParserError') {
    return { de: 'die Antwort ist kein HTTP', en: 'the answer is not HTTP' }
  }
  return known[code] ?? { de: code || 'unbekannter Grund', en: code || 'unknown reason' }
}
