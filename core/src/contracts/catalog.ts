import { KnownError } from '../errors.ts'
import type { Catalog, Codelist, Contract } from './contract.ts'

/**
 * Puts contracts and code lists together. Throws KnownError `duplicate-contract` for one name and version twice, and
 * `codelist-duplicate` for two lists that claim one URN and version.
 */
export function catalogOf(contracts: Iterable<Contract>, codelists: Iterable<Codelist> = []): Catalog {
  const catalog = { contracts: keyed(contracts), codelists: keyed(codelists) }
  const claims = new Map<string, Codelist>()
  for (const list of catalog.codelists.values()) {
    const claim = `${list.urn} ${list.version}`
    const other = claims.get(claim)
    if (other !== undefined) throw claimedTwice(list, other)
    claims.set(claim, list)
  }
  return catalog
}

/**
 * The contract called `referral@1.0.0`, or the latest one called `referral`.
 * Throws KnownError `contract-not-found`, naming what there is.
 */
export function findContract(catalog: Catalog, name: string): Contract {
  const exact = catalog.contracts.get(name) ?? latest(versionsOf(catalog, name))
  if (exact !== undefined) return exact
  const names = [...catalog.contracts.keys()].join(', ') || '–'
  throw new KnownError('contract-not-found', {
    de: `Es gibt keinen Vertrag „${name}“. Vorhanden: ${names}.`,
    en: `There is no contract called "${name}". Available: ${names}.`,
  })
}

/** All versions of one contract, oldest first. */
export function versionsOf(catalog: Catalog, id: string): Contract[] {
  return [...catalog.contracts.values()]
    .filter((contract) => contract.id === id)
    .sort((a, b) => compareVersions(a.version, b.version))
}

/**
 * What a contract depends on, directly or not, each once and without the contract itself. What the catalogue does not
 * hold is left out: who needs it says so.
 */
export function dependenciesOf(catalog: Catalog, contract: Contract): Contract[] {
  const found = new Set([contract])
  for (const one of found) {
    for (const { contract: id, version } of one.manifest.dependsOn) {
      const next = catalog.contracts.get(`${id}@${version}`)
      if (next !== undefined) found.add(next)
    }
  }
  return [...found].slice(1)
}

/**
 * Which version a reader gets who names none: the newest published one; while nothing is published, the newest draft.
 * Computed, never stored.
 */
export function latest(versions: readonly Contract[]): Contract | undefined {
  return versions.findLast((contract) => contract.manifest.status === 'published') ?? versions.at(-1)
}

/** Orders `1.2.10` after `1.2.9` (Semantic Versioning 2.0.0, §11, without pre-releases). */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (const [index, number] of left.entries()) {
    const difference = number - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function keyed<T extends { readonly id: string; readonly version: string }>(entries: Iterable<T>): Map<string, T> {
  const map = new Map<string, T>()
  for (const entry of entries) {
    const key = `${entry.id}@${entry.version}`
    if (map.has(key)) {
      throw new KnownError('duplicate-contract', {
        de: `${key} gibt es zweimal. Behalten Sie einen der beiden Ordner.`,
        en: `${key} exists twice. Keep one of the two folders.`,
      })
    }
    map.set(key, entry)
  }
  return map
}

function claimedTwice({ id, version, urn }: Codelist, other: Codelist): KnownError {
  return new KnownError('codelist-duplicate', {
    de: `codelists/${other.id}/${other.version} und codelists/${id}/${version} nennen beide ${urn}, Version ${version}. Behalten Sie einen der beiden Ordner.`,
    en: `codelists/${other.id}/${other.version} and codelists/${id}/${version} both claim ${urn}, version ${version}. Keep one of the two folders.`,
  })
}
