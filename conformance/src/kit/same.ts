import { isDeepStrictEqual } from 'node:util'
import type { JsonValue, Text } from '@fallnetz/core'
import { type Answer, bodyOf } from './exchange.ts'

/** In what two answers to the same message differ; undefined when they are the same answer. */
export function difference(first: Answer, again: Answer): Text | undefined {
  const [one, two] = [first.answered, again.answered]
  if (one.status !== two.status) return differs('status', String(one.status), String(two.status))
  for (const name of ['etag', 'location']) {
    if (one.headers[name] !== two.headers[name])
      return differs(name, one.headers[name] ?? '–', two.headers[name] ?? '–')
  }
  if (!isSameContent(one.json, two.json)) return differs('body', one.body, two.body)
  return undefined
}

/** Whether two JSON values say the same, in whatever order; what others send may hold anything, half characters too. */
export function isSameContent(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return isDeepStrictEqual(one, other)
}

/** What an answer says apart from the process it is about: identifiers of the request may be repeated in it. */
export function shapeOf(answer: Answer, processId: string): JsonValue {
  const { instance: _, ...rest } = bodyOf(answer) ?? {}
  return JSON.parse(JSON.stringify(rest).replaceAll(processId, '{processId}'))
}

function differs(what: string, first: string, again: string): Text {
  return {
    de: `Die Wiederholung derselben Nachricht bekam eine andere Antwort (${what}: erst ${first}, dann ${again}). Merken Sie sich die erste Antwort und geben Sie sie wieder.`,
    en: `The repetition of the same message got another answer (${what}: first ${first}, then ${again}). Remember the first answer and give it again.`,
  }
}
