import { isObject, type JsonObject, type Text } from '@fallnetz/core'
import type { Answer } from '../answer.ts'
import { type Parts, standardParts } from '../parts.ts'
import type { Party } from '../party.ts'

/**
 * The smallest system with one fault. A twin exists to be caught: if the suite lets it pass, or fails it for another
 * reason, the suite has a hole.
 */
export interface Twin {
  readonly id: string
  /** The requirement that must catch it, without the prefix of its contract: `AUT-01`. */
  readonly caughtBy: string
  /** What is wrong with it. */
  readonly title: Text
  /** The parts that are exchanged. Made anew for every system, so that twins that remember start empty. */
  readonly change: (parts: Parts) => Partial<Parts>
}

export function partsOf(twin: Twin): Parts {
  return { ...standardParts, ...twin.change(standardParts) }
}

/** The same party with other parts, for the length of one call. */
export function altered(party: Party, change: Partial<Parts>): Party {
  return { ...party, parts: { ...party.parts, ...change } }
}

/** An answer with other headers; undefined takes one away. */
export function withHeaders(answer: Answer, change: Readonly<Record<string, string | undefined>>): Answer {
  const headers = Object.entries({ ...answer.headers, ...change })
  return {
    ...answer,
    headers: Object.fromEntries(headers.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
  }
}

/** An answer with other properties in its body. */
export function withBody(answer: Answer, change: JsonObject): Answer {
  return { ...answer, body: { ...bodyOf(answer), ...change } }
}

export function bodyOf({ body }: Answer): JsonObject {
  return isObject(body) ? body : {}
}

/** An object without some of its properties. */
export function without<T extends JsonObject>(value: T, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}

/** A value with every text in it changed. */
export function eachText<T>(value: T, change: (text: string) => string): T
export function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => eachText(item, change))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, eachText(item, change)]))
}

/** True when any text in the value is like this. */
export function someText(value: unknown, like: (text: string) => boolean): boolean {
  let found = false
  eachText(value, (text) => {
    found ||= like(text)
    return text
  })
  return found
}
