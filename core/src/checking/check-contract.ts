import type { Catalog, Contract } from '../contracts/contract.ts'
import { type Finding, hasErrors } from '../finding.ts'
import { withPositions } from './positions.ts'
import type { Rule, Subject } from './rule.ts'
import { subjectOf } from './subject.ts'

/**
 * Everything a publisher must get right, in the order of the files; `at` is `file.json#/json/pointer`. No errors means:
 * may be published. Rules that build on others wait until those have nothing to say.
 * Throws KnownError `meta-schemas-missing` when the catalogue does not hold the contract `meta`.
 */
export async function checkContract(catalog: Catalog, contract: Contract): Promise<Finding[]> {
  // The rules bring parsers of patterns and schemas with them, which nobody else should have to load.
  const { stages } = await import('./rules.ts')
  const subject = subjectOf(catalog, contract)
  const findings: Finding[] = []
  for (const rules of stages) {
    findings.push(...(await foundBy(rules, subject)))
    if (hasErrors(findings)) break
  }
  return withPositions(contract, sorted(findings))
}

async function foundBy(rules: readonly Rule[], subject: Subject): Promise<Finding[]> {
  const found: Finding[] = []
  for (const rule of rules) found.push(...(await rule(subject)))
  return found
}

/** Files in the order of the alphabet, findings in the order they were made. */
function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : 0))
}

function fileOf(finding: Finding): string {
  return finding.at.split('#', 1)[0] ?? ''
}
