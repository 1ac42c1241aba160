import type { Text } from '@fallnetz/core'
import type { Exchange } from './exchange.ts'

/** Something the system did that a requirement does not allow. `requirement` is a suffix such as `AUT-01`. */
export interface Breach {
  readonly requirement: string
  readonly text: Text
  readonly exchange?: Exchange
}

/** What one attempt of one check found out. */
export interface Ledger {
  readonly breaches: Breach[]
  /** Mistakes of the suite itself, for example a message that was meant to be valid and is not. */
  readonly ownMistakes: Text[]
  /** Requirements about which the attempt has said something. */
  readonly judged: Set<string>
  exchanges: number
}

export function createLedger(): Ledger {
  return { breaches: [], ownMistakes: [], judged: new Set(), exchanges: 0 }
}

/** The check cannot be carried out because something it builds on is missing or does not work. */
export class Blocked extends Error {
  readonly text: Text
  readonly exchange: Exchange | undefined
  constructor(text: Text, exchange?: Exchange) {
    super(text.en)
    this.text = text
    this.exchange = exchange
  }
}

/** The contract has nothing this check could be about. */
export class NotApplicable extends Error {
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/** The attempt has found enough; going on would only repeat the same. */
export class Enough extends Error {}
