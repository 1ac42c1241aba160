import type { ConsequenceKind, Rule } from '../rules/rule.ts'
import type { Text } from '../text.ts'
import type { Land } from './place.ts'
import type { Step } from './said.ts'

/** When a deadline ends and why; with `immediate` there is no day, by law. */
export interface Answer {
  /** `D-05/without-opinion`, also where only `d-24` was asked for. */
  readonly clock?: string
  readonly ruleVersion?: string
  readonly period?: string
  readonly land?: Land
  /** The last day by the calendar; for hours the instant. */
  readonly rawEnd?: string
  /** The last day that counts. */
  readonly effectiveEnd?: string
  /** Unverzüglich: without culpable delay, which no calendar can tell. */
  readonly immediate?: true
  /** Agreed between bodies, not law: after how long somebody should be reminded. */
  readonly serviceLevel?: { readonly warnAfter: string }
  readonly consequence?: Consequence
  /** The day of the oldest text of law the rule was read from. */
  readonly lawAsOf?: string
  readonly review?: Rule['review']
  readonly because: readonly Step[]
}

/** What holds when the deadline has passed. */
export interface Consequence {
  /** The first day on which it holds, where nothing was done. */
  readonly holdsFrom?: string
  readonly kind: ConsequenceKind
  readonly text: Text
}
