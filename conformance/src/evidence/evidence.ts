import { isObject, type JsonValue } from '@fallnetz/core'
import type { Exchange, Silence } from '../kit/exchange.ts'

/** What was on the wire, fit to be shown to others: secrets masked, long values cut. */
export interface Evidence {
  readonly direction: 'sent' | 'received'
  readonly call: string
  readonly at: string
  readonly durationMs: number
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  readonly response?: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  readonly silence?: Silence
  /** A command line that asks the same again; only for what the suite itself sent. */
  readonly reproduce?: string
}

const longestValue = 60
const longestBody = 2_000
const longestCommand = 6_000

/** Prepares an exchange for the report. `mask` replaces secrets by `***`. */
export function evidenceOf(exchange: Exchange, mask: (text: string) => string): Evidence {
  const { asked, answered, silence } = exchange
  const headers = (given: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, secretHeader(name, mask(value))]))
  return {
    direction: exchange.direction,
    call: exchange.call,
    at: exchange.at,
    durationMs: exchange.durationMs,
    request: {
      method: asked.method,
      url: mask(asked.url),
      headers: headers(asked.headers),
      body: cut(mask(asked.body)),
    },
    ...(answered === undefined
      ? {}
      : { response: { status: answered.status, headers: headers(answered.headers), body: cut(mask(answered.body)) } }),
    ...(silence === undefined ? {} : { silence }),
    ...(exchange.direction === 'sent' ? { reproduce: mask(curlOf(exchange)) } : {}),
  }
}

function secretHeader(name: string, value: string): string {
  return /^(?:authorization|cookie|set-cookie|proxy-authorization)$/.test(name)
    ? value.replace(/(\S+\s+)?.+/, '$1***')
    : value
}

/** Shortens the values inside JSON, so that its shape stays readable; other text is cut at the end. */
function cut(body: string): string {
  if (body.length <= 200) return body
  try {
    return short(JSON.stringify(cutValue(JSON.parse(body) as JsonValue)), longestBody)
  } catch {
    return short(body, longestBody)
  }
}

function cutValue(value: JsonValue): JsonValue {
  if (typeof value === 'string') return short(value, longestValue)
  if (Array.isArray(value)) return value.slice(0, 20).map(cutValue)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutValue(inner)]))
}

function short(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}… (${text.length})`
}

function curlOf({ asked }: Exchange): string {
  const headers = Object.entries(asked.headers).flatMap(([name, value]) => {
    if (name === 'authorization') return [`-H 'Authorization: Bearer '"$TOKEN"`]
    return name === 'accept' ? [] : [`-H ${quoted(`${name}: ${value}`)}`]
  })
  const body =
    asked.body === ''
      ? []
      : ['--data-binary', asked.body.length > longestCommand ? '@message.json' : quoted(asked.body)]
  return ['curl', '-i', '-X', asked.method, quoted(asked.url), ...headers, ...body].join(' ')
}

// Single quotes keep everything as it is for a shell but single quotes themselves.
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
