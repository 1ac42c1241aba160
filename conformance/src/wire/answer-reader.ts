import { type BodyReader, chunkedBody, noBody, openEndedBody, sizedBody } from './body-reader.ts'

/** An answer as it stood on the wire; header names in lower case, repeated headers joined with a comma. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Whether the connection may carry another request. */
  readonly keepsOpen: boolean
}

/** What the bytes so far amount to: the whole answer, a part of one, or nothing that can become one. */
export type Reading = WireAnswer | 'more' | 'garbage' | 'too-large'

/** Reads one answer of HTTP/1.1 (RFC 9112) piece by piece, as strictly as Node does. */
export interface AnswerReader {
  take(bytes: Buffer): Reading
  /** The other side has closed; `more` then means that the answer stays incomplete. */
  end(): Reading
  /** Whether nothing of an answer has come yet. */
  isUntouched(): boolean
}

interface Head {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: BodyReader
  readonly keepsOpen: boolean
}

const nothing = Buffer.alloc(0)
const endOfHead = '\r\n\r\n'
const maxHeadBytes = 16 * 1024

export function answerReader(method: string): AnswerReader {
  let untouched = true
  let rest: Buffer = nothing
  let head: Head | undefined

  function take(bytes: Buffer): Reading {
    untouched = false
    if (head !== undefined) return takeBody(head, bytes)
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    for (;;) {
      const end = rest.indexOf(endOfHead)
      if (end < 0 ? rest.length > maxHeadBytes || !mayBegin(rest) : end > maxHeadBytes) return 'garbage'
      if (end < 0) return 'more'
      const read = headOf(rest.toString('latin1', 0, end), method)
      if (read === undefined) return 'garbage'
      rest = rest.subarray(end + endOfHead.length)
      // What is said in between, such as 100 Continue, is not yet the answer.
      if (read.status >= 200) {
        head = read
        return takeBody(read, rest)
      }
    }
  }

  return {
    take,
    end: () => (head?.body.endsWithConnection === true ? whole(head, false) : 'more'),
    isUntouched: () => untouched,
  }
}

function takeBody(head: Head, bytes: Buffer): Reading {
  const state = head.body.take(bytes)
  if (state === 'done') return whole(head, head.keepsOpen)
  // Whoever says more than was asked for is not asked again on this connection.
  return state === 'surplus' ? whole(head, false) : state
}

function whole({ status, headers, body }: Head, keepsOpen: boolean): WireAnswer {
  return { status, headers, body: body.text(), keepsOpen }
}

// Whoever talks something else than HTTP need not be listened to until the time is up.
function mayBegin(bytes: Buffer): boolean {
  const begin = 'HTTP/1.'
  return begin.startsWith(bytes.toString('latin1', 0, begin.length))
}

const statusLine = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/
const headerLine = /^([!#$%&'*+\-.^_`|~\dA-Za-z]+):[\t ]*((?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)[\t ]*$/

function headOf(text: string, method: string): Head | undefined {
  const [first = '', ...lines] = text.split('\r\n')
  const [, minor, digits] = statusLine.exec(first) ?? []
  const headers = headersOf(lines)
  if (digits === undefined || headers === undefined) return undefined
  const status = Number(digits)
  const body = status < 200 || method === 'HEAD' || status === 204 || status === 304 ? noBody() : bodyOf(headers)
  if (body === undefined || status === 101) return undefined
  const wishes = (headers['connection'] ?? '').toLowerCase()
  const open = minor === '1' ? !wishes.includes('close') : wishes.includes('keep-alive')
  return { status, headers, body, keepsOpen: open && !body.endsWithConnection }
}

function headersOf(lines: readonly string[]): Record<string, string> | undefined {
  const headers = new Map<string, string>()
  for (const line of lines) {
    const [, name, value = ''] = headerLine.exec(line) ?? []
    if (name === undefined) return undefined
    const key = name.toLowerCase()
    const before = headers.get(key)
    headers.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return Object.fromEntries(headers)
}

/** How the body is delimited (RFC 9112 §6.3); undefined where that is contradictory. */
function bodyOf(headers: Readonly<Record<string, string>>): BodyReader | undefined {
  const { 'transfer-encoding': coding, 'content-length': length } = headers
  if (coding !== undefined) {
    return coding.toLowerCase() === 'chunked' && length === undefined ? chunkedBody() : undefined
  }
  if (length === undefined) return openEndedBody()
  return /^\d{1,15}$/.test(length) ? sizedBody(Number(length)) : undefined
}
