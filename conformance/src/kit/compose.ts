import { randomUUID } from 'node:crypto'
import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import type { Rulebook } from '../rulebook.ts'
import type { Command } from './chart.ts'

/** What makes a message part of one exchange. */
export interface Frame {
  readonly processId: string
  readonly sender: { readonly organisation: string; readonly role: string }
  readonly recipient: { readonly organisation: string; readonly role: string }
  readonly sequence: number
  /** Absent in the message that starts a process. */
  readonly expectedState?: string
}

/** What a check wants different from the ordinary message. */
export interface Changes {
  /** The message to build on instead of an example of the contract. */
  readonly base?: JsonObject
  readonly payload?: JsonValue
  /** Entries of the envelope to replace. */
  readonly envelope?: JsonObject
}

/** Builds a message: content from `base`, addresses and identifiers fresh, so that no two runs collide. */
export function compose(
  rulebook: Rulebook,
  command: Command,
  base: JsonObject,
  frame: Frame,
  changes: Changes = {},
): JsonObject {
  const { processId, sender, recipient, sequence, expectedState } = frame
  const before = isObject(base['envelope']) ? base['envelope'] : {}
  const envelope = {
    ...without(before, ['inReplyTo', 'signature', 'expectedState']),
    messageId: randomUUID(),
    messageType: rulebook.messageType(command),
    schemaVersion: rulebook.contract.version,
    processId,
    sequence,
    sender: { ...part(before, 'sender'), ...sender },
    recipient: { ...part(before, 'recipient'), ...recipient },
    sentAt: now(),
    ...(expectedState === undefined ? {} : { expectedState }),
    testMessage: true,
    ...changes.envelope,
  }
  return { ...base, envelope, payload: changes.payload ?? base['payload'] ?? {} }
}

/** An entry of the envelope as text; empty where there is none. */
export function envelopeText(message: JsonObject, name: string): string {
  const envelope = message['envelope']
  const value = isObject(envelope) ? envelope[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** The same message with entries of its envelope replaced. */
export function withEnvelope(message: JsonObject, changes: JsonObject): JsonObject {
  return { ...message, envelope: { ...part(message, 'envelope'), ...changes } }
}

function part(object: JsonObject, name: string): JsonObject {
  const value = object[name]
  return isObject(value) ? value : {}
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}

// Seconds are exact enough, and the offset is written out as the standard asks.
function now(): string {
  return `${new Date().toISOString().slice(0, 19)}+00:00`
}
