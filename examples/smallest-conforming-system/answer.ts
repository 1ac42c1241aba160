import type { JsonValue } from '@fallnetz/core'

/** What goes back over the wire. Plain data, so that an answer can be kept and given again unchanged. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: JsonValue
}

/** Everything a handler may do: answer now, or after waiting for something. */
export type Eventually<T> = T | Promise<T>

export function json(status: number, body: JsonValue, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body }
}

export const noContent: Answer = { status: 204, headers: {} }

/** Tells an answer from whatever a step would have handed on instead. */
export function isAnswer(value: object): value is Answer {
  return 'status' in value && 'headers' in value
}
