import { problem } from '../../checking/rule.ts'
import type { Finding } from '../../finding.ts'
import type { Text } from '../../text.ts'
import type { Carrier } from '../carriers.ts'
import type { Rule, RuleBook } from '../rule.ts'

/** A rule and the file it was read from. */
export interface PlacedRule {
  readonly path: string
  readonly rule: Rule
}

/** All rules that have the right form, with what they are held against. */
interface RulesSubject {
  readonly rules: readonly PlacedRule[]
  readonly book: RuleBook
  readonly carriers: ReadonlyMap<string, readonly Carrier[]>
}

/** One thing that must be right about rules. */
export type RulesCheck = (subject: RulesSubject) => Iterable<Finding>

/** A finding in a rule: `d-24/1.0.0/rule.json#/validTo`. */
export function wrong(code: string, { path }: PlacedRule, pointer: string, message: Text): Finding {
  return problem(code, path, pointer, message)
}
