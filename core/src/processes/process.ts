import type { Contract } from '../contracts/contract.ts'
import { KnownError } from '../errors.ts'
import { parseJson } from '../json/parse.ts'
import { isObject } from '../json/value.ts'
import type { Text } from '../text.ts'

/** A part an organisation plays in an exchange; parties are peers and offer the same interface. */
export interface Role {
  readonly id: string
  readonly title: Text
  readonly description: Text
}

export interface State {
  readonly id: string
  readonly title: Text
  readonly description: Text
  /** Nothing can happen after a final state. */
  readonly final: boolean
}

/** A condition beyond schema and state; `requirement` names where it is written and tested. */
export interface Guard {
  readonly requirement: string
  readonly text: Text
}

/** One message from the role that triggers it to the others, and what it does to the state on both sides. */
export interface Transition {
  /** The last step of the path and of the message type: `accept` → `POST …/accept`, `referral.accept`. */
  readonly command: string
  readonly title: Text
  readonly description: Text
  readonly trigger: string
  readonly receivers: readonly string[]
  /** Empty for the command that starts a process. */
  readonly from: readonly string[]
  readonly to: string
  /** Schema file of the message in this contract; absent when the technical receipt itself is the message. */
  readonly message?: string
  readonly guards: readonly Guard[]
  /** The state named in the event's type: `referral.<event>`. */
  readonly event: string
}

/** `process.json`: roles, states and transitions of one exchange. */
export interface Process {
  readonly id: string
  /** The word in paths: `/v1/referrals`. */
  readonly collection: string
  readonly title: Text
  readonly description: Text
  readonly roles: readonly Role[]
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
  /** When two commands cross, the command of the role named first wins. */
  readonly precedence: readonly string[]
}

/** The process of a contract. Throws KnownError `process-unreadable`; `check` says in detail what is wrong with one. */
export function processOf(contract: Contract): Process {
  const text = contract.files.get('process.json')
  const value = text === undefined ? undefined : parseJson(text)
  if (isObject(value) && ['roles', 'states', 'transitions', 'precedence'].every((name) => Array.isArray(value[name]))) {
    // The meta-schema process.schema.json holds the file to this shape before anything is published.
    return value as unknown as Process
  }
  if (contract.manifest.kind === 'library') {
    throw new KnownError('process-unreadable', {
      de: `${contract.id}@${contract.version} hat keinen Prozess, sondern Bausteine für andere Verträge. Nennen Sie einen Vertrag mit Prozess; „fallnetz list“ zeigt, was es gibt.`,
      en: `${contract.id}@${contract.version} has no process but building blocks for other contracts. Name a contract with a process; "fallnetz list" shows what there is.`,
    })
  }
  throw new KnownError('process-unreadable', {
    de: `${contract.id}@${contract.version} hat keine lesbare process.json. „fallnetz check“ sagt, was fehlt.`,
    en: `${contract.id}@${contract.version} has no readable process.json. "fallnetz check" says what is missing.`,
  })
}
