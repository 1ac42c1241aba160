import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { digestOfBytes } from '@fallnetz/core'
import { type Encoding, encodings } from './encodings.ts'
import { dataHeaders, type FlatHeaders } from './headers.ts'

/** Bytes ready to send in one encoding. A strong ETag names exactly these bytes, so each encoding has its own. */
export interface Representation {
  readonly etag: string
  readonly body: Buffer
  readonly headers: FlatHeaders
  readonly headersUnchanged: FlatHeaders
}

export interface AssetOptions {
  readonly mediaType: string
  /** True for what never changes again: every cache may keep it for ever without asking. */
  readonly immutable: boolean
  /** Security headers; those for data unless told. */
  readonly headers?: FlatHeaders
  /** What else the answer depends on, besides Accept-Encoding. */
  readonly varies?: string
  /** Further headers, for instance Content-Location. */
  readonly more?: FlatHeaders
}

/** Something we serve from memory: compressed once, when it is first asked for, and never again. */
export class Asset {
  readonly immutable: boolean
  readonly bytes: number
  /** `sha256:…` of the plain bytes. */
  readonly digest: string
  readonly #options: AssetOptions
  readonly #plain: Representation
  readonly #compressed = new Map<Encoding, Promise<Representation>>()
  readonly #ready = new Map<Encoding, Representation>()

  constructor(content: string | Buffer, options: AssetOptions) {
    const body = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
    this.immutable = options.immutable
    this.bytes = body.length
    this.digest = digestOfBytes(body)
    this.#options = options
    this.#plain = this.#represent(body, 'identity')
    this.#ready.set('identity', this.#plain)
  }

  /** The ETag of the plain bytes. */
  get etag(): string {
    return this.#plain.etag
  }

  /** The bytes in this encoding, if they are at hand already. */
  ready(encoding: Encoding): Representation | undefined {
    return this.#ready.get(encoding)
  }

  /** The bytes in this encoding; plain where compression would only make them longer. */
  in(encoding: Encoding): Promise<Representation> {
    if (encoding === 'identity') return Promise.resolve(this.#plain)
    const known = this.#compressed.get(encoding)
    if (known !== undefined) return known
    const made = this.#compress(encoding)
    this.#compressed.set(encoding, made)
    return made
  }

  /** Whether this ETag names these bytes, in whatever encoding they travelled. */
  isNamed(etag: string): boolean {
    return encodings.some((encoding) => etag === this.#etag(encoding))
  }

  async #compress(encoding: 'br' | 'gzip'): Promise<Representation> {
    const plain = this.#plain.body
    const short = encoding === 'br' ? await brotli(plain, this.immutable) : await promisify(gzip)(plain, { level: 9 })
    const made = short.length < plain.length ? this.#represent(short, encoding) : this.#plain
    this.#ready.set(encoding, made)
    return made
  }

  #represent(body: Buffer, encoding: Encoding): Representation {
    const { mediaType, immutable, headers = dataHeaders, varies, more = [] } = this.#options
    const etag = this.#etag(encoding)
    const shared = [
      ...['ETag', etag],
      ...['Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache'],
      ...['Vary', varies === undefined ? 'Accept-Encoding' : `Accept-Encoding, ${varies}`],
      ...headers,
      ...more,
    ]
    const described = ['Content-Type', mediaType, 'Content-Length', String(body.length)]
    const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    return { etag, body, headers: [...described, ...encoded, ...shared], headersUnchanged: shared }
  }

  #etag(encoding: Encoding): string {
    const name = this.digest.slice('sha256:'.length)
    return encoding === 'identity' ? `"${name}"` : `"${name}-${encoding}"`
  }
}

// What never changes is worth the best quality; a draft, or anything long, gets one that is many times faster.
function brotli(plain: Buffer, immutable: boolean): Promise<Buffer> {
  const quality = plain.length > 65_536 ? 6 : immutable ? 11 : 9
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}
