import { compareVersions, versionsOf } from '../../contracts/catalog.ts'
import type { Catalog, Contract } from '../../contracts/contract.ts'
import { versionLies } from './bump.ts'
import { type Comparison, compare } from './comparison.ts'
import { sideOfContract } from './contract-side.ts'

/** A number of one version and what another version found of it: the changes ask for more, or nobody can tell. */
export interface Promised {
  readonly old: Contract
  readonly new: Contract
  readonly comparison: Comparison
  readonly outcome: 'lies' | 'undecided'
}

/**
 * Holds the number of a version against every published version it makes a promise to: the older ones it may take the
 * place of, and the newer ones that already promised to take its place. Throws KnownErrors of files.
 */
export function* brokenPromises(catalog: Catalog, contract: Contract): Generator<Promised> {
  const others = versionsOf(catalog, contract.id).filter(
    ({ version, manifest }) => version !== contract.version && manifest.status !== 'draft',
  )
  for (const other of others) {
    const isOlder = compareVersions(other.version, contract.version) < 0
    // A draft has promised nothing yet; what is published need not fear it.
    if (!isOlder && contract.manifest.status === 'draft') continue
    const [old, young] = isOlder ? [other, contract] : [contract, other]
    // Where even a break is allowed there is nothing to find out.
    if (!versionLies(old.version, young.version, 'major')) continue
    const comparison = compare(sideOfContract(catalog, old), sideOfContract(catalog, young))
    if (comparison.bump === 'open') yield { old, new: young, comparison, outcome: 'undecided' }
    else if (versionLies(old.version, young.version, comparison.bump))
      yield { old, new: young, comparison, outcome: 'lies' }
  }
}
