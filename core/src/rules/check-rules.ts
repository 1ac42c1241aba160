import type { Catalog } from '../contracts/contract.ts'
import type { Finding } from '../finding.ts'
import type { CarryingMatrix } from './carriers.ts'
import type { RuleFile } from './read-rules.ts'

/** What rules are held against: the standard they belong to, with `meta`, and the matrix where there is one. */
export interface RulesSurroundings {
  readonly catalog: Catalog
  readonly matrix?: CarryingMatrix
}

/**
 * Everything that must be right with a folder of rules: their form, their sources, their versions, their clocks, and that
 * something carries each. `at` is `d-24/1.0.0/rule.json#/json/pointer`. Throws KnownError `rule-unreadable` or
 * `meta-schemas-missing`.
 */
export async function checkRules(files: readonly RuleFile[], around: RulesSurroundings): Promise<Finding[]> {
  // Whoever only asks for a deadline should not have to load what judges rules.
  const { foundIn } = await import('./check/found.ts')
  return foundIn(files, around)
}
