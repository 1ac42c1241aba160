// Generated from visit@1.0.0 by "fallnetz generate typescript". Do not edit.

import type {
  AgreeMessage,
  AskMessage,
  CallOffMessage,
  Message,
  MessageByType,
  RefuseMessage,
} from './types.js'

/** One thing that is wrong with a message. */
export interface ValidationError {
  /** JSON Pointer (RFC 6901) into the message; `""` is the whole of it. */
  readonly at: string
  /** The rule that is broken, such as `required` or `max-length`. */
  readonly code: string
  readonly message: string
}

export type Verdict =
  | { readonly valid: true; readonly message: Message }
  | { readonly valid: false; readonly errors: readonly ValidationError[] }

/**
 * Judges a parsed value; which schema applies is read from its envelope. Stops at the first rule that is broken:
 * `fallnetz validate` names them all, in German and English. Never throws.
 */
export function validate(value: unknown): Verdict

/** True for a valid message of this type. */
export function isMessage<Type extends keyof MessageByType>(type: Type, value: unknown): value is MessageByType[Type]

export function isAskMessage(value: unknown): value is AskMessage
export function isAgreeMessage(value: unknown): value is AgreeMessage
export function isRefuseMessage(value: unknown): value is RefuseMessage
export function isCallOffMessage(value: unknown): value is CallOffMessage
