import type { JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import type { Reason } from '../inclusion.ts'
import type { ChangeCode } from './codes.ts'

/**
 * `breaking`: somebody who keeps to the old version is turned away or misunderstands the new one; `ground` says which.
 * `warning`: advice, a person should look. `harmless`: worth knowing. `undecided`: we cannot tell, and say why.
 */
export type ChangeSeverity = 'breaking' | 'warning' | 'harmless' | 'undecided'

/**
 * Why a change breaks. `refused`: somebody is turned away or gets what they cannot read. `promise`: nobody is turned
 * away, but something others could rely on no longer holds. `wording`: a rule that has no effect as it stands would turn
 * somebody away wherever it is heeded.
 */
export type Ground = 'refused' | 'promise' | 'wording'

/** What a rule makes of a change: a severity, or `breaking` on another ground than that somebody is turned away. */
export type Weight = ChangeSeverity | Exclude<Ground, 'refused'>

/** Who notices: those who send to the owner of the contract, those who read from it, or both. */
export type Affected = 'senders' | 'readers' | 'both' | 'nobody'

/** One difference between two versions of a contract and what it means for those who keep to the old one. */
export interface Change {
  /** Kebab-case, public and permanent; listed in docs/reference/errors.md. */
  readonly code: ChangeCode
  readonly severity: ChangeSeverity
  /** Only with what breaks. */
  readonly ground?: Ground
  readonly breaks: Affected
  /** JSON Pointers (RFC 6901) into the old and the new file; one is missing where something was added or removed. */
  readonly at: { readonly old?: string; readonly new?: string }
  readonly message: Text
  /** A message that used to be fine and no longer is; validators have confirmed both. */
  readonly witness?: JsonValue
  /** Why it stayed undecided. */
  readonly because?: readonly Reason[]
  /** The names oasdiff gives such a change, so that people can look it up; empty where it has none. */
  readonly ruleIds: readonly string[]
}

/** One rule, one file: looks at the same place in both versions and says what changed there. */
export type Rule<Place, Context> = (before: Place, after: Place, context: Context) => Iterable<Change>

export type ChangesVerdict = 'compatible' | 'breaking' | 'undecided'

/** The severity a weight comes to, and the ground of what breaks. */
export function weighed(weight: Weight): Pick<Change, 'severity' | 'ground'> {
  if (weight === 'breaking') return { severity: 'breaking', ground: 'refused' }
  return weight === 'promise' || weight === 'wording' ? { severity: 'breaking', ground: weight } : { severity: weight }
}

/** Warnings leave a contract compatible: they ask a person to look. */
export function verdictOf(changes: readonly Change[]): ChangesVerdict {
  if (changes.some(({ severity }) => severity === 'breaking')) return 'breaking'
  return changes.some(({ severity }) => severity === 'undecided') ? 'undecided' : 'compatible'
}
