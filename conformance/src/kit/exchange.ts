import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'

/** What one side asked of the other; headers in lower case. */
interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What came back; headers in lower case, repeated ones joined with a comma. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The body as JSON; undefined where it is none. */
  readonly json: JsonValue | undefined
}

/** Why there was no answer. */
export type Silence = 'timeout' | 'connection' | 'garbage' | 'too-large' | 'aborted'

/** One question and its answer on the wire, in either direction, with its time. */
export interface Exchange {
  readonly direction: 'sent' | 'received'
  /** The call with its variable parts named: `POST /v1/referrals/{processId}/cancel`. */
  readonly call: string
  readonly at: string
  readonly durationMs: number
  readonly asked: Asked
  readonly answered?: Answered
  readonly silence?: Silence
}

/** An exchange that was answered. */
export type Answer = Exchange & { readonly answered: Answered }

/** The code at the end of a problem's answer, for example `illegal-transition`. */
export function problemCode(exchange: Exchange): string | undefined {
  const code = bodyOf(exchange)?.['code']
  return typeof code === 'string' ? code : undefined
}

/** The JSON object in the answer, if there is one. */
export function bodyOf(exchange: Exchange): JsonObject | undefined {
  const json = exchange.answered?.json
  return isObject(json) ? json : undefined
}

/** The entity tag of the answer, exactly as it was sent. */
export function etagOf(exchange: Exchange): string | undefined {
  return exchange.answered?.headers['etag']
}
