import type { JsonObject, JsonValue } from '../../json/value.ts'
import type { Place } from '../changes/place.ts'

/** Whether the owner of the file sends the messages or receives them. */
export type Action = 'send' | 'receive'

/** One message as it travels, whichever version of AsyncAPI describes it. */
export interface Message {
  readonly name: string
  readonly place: Place
  /** `application/json` where the file says nothing else. */
  readonly contentType: string
  /** Where the schema of the content stands, and in which language; undefined where there is none. */
  readonly payload: Described | undefined
  readonly headers: Described | undefined
}

export interface Described {
  readonly at: string
  readonly value: JsonValue
  /** Media type of the language of schemas; undefined for the usual one. */
  readonly language: string | undefined
}

/** What the owner does on a channel. */
export interface Operation {
  /** The name the file gives it, if any. */
  readonly id: string | undefined
  readonly action: Action
  readonly address: string
  readonly place: Place
  readonly channel: Place
  readonly messages: ReadonlyMap<string, Message>
  /** What comes back, the other way round. */
  readonly reply: ReadonlyMap<string, Message> | undefined
}

/** What both versions of AsyncAPI say, in the same words. */
export interface AsyncApiModel {
  readonly operations: readonly Operation[]
  readonly servers: ReadonlyMap<string, Server>
}

export interface Server {
  readonly place: Place
  readonly address: string
  readonly protocol: string
}

/** Where a channel lies; names of its parameters do not matter. */
export function shapeOf(address: string): string {
  return address.replaceAll(/\{[^}]*\}/g, '{}')
}

/** Settings of one protocol: `bindings.http`, `bindings.kafka`. */
export function bindingsOf(place: Place | undefined): JsonObject {
  const bindings = place?.value['bindings']
  return typeof bindings === 'object' && bindings !== null && !Array.isArray(bindings) ? (bindings as JsonObject) : {}
}
