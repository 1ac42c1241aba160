import { compareListVersions } from '../codelists/versions.ts'
import { dependenciesOf, latest, versionsOf } from '../contracts/catalog.ts'
import type { Catalog, Codelist, Contract } from '../contracts/contract.ts'
import { digestOfBytes } from '../json/digest.ts'
import { matrixFromText } from '../lawfulness/matrix.ts'
import { type RuleFile, ruleOf } from '../rules/read-rules.ts'
import type { Edition, EditionEntry } from './edition.ts'

/** What an edition is made of: the standard as it lies in its folder. */
export interface EditionParts {
  readonly catalog: Catalog
  readonly rules: readonly RuleFile[]
  /** The text of transmission-matrix.json. */
  readonly matrix: string
}

/**
 * The edition as it should be now. A draft names the latest version of each contract with all it depends on, every
 * version of every rule, the matrix, and the latest version of each code list; what is published stays as it is.
 */
export function freshEdition(edition: Edition, parts: EditionParts): Edition {
  if (edition.status === 'published') return edition
  const { catalog, rules, matrix } = parts
  return {
    ...edition,
    contracts: contractsFor(catalog).map(entryOf),
    rules: rules.map((file) => ruleEntry(file)),
    matrix: matrixEntry(matrix),
    codelists: listsFor(catalog, matrix).map(listEntry),
  }
}

/** The entry for one version of a contract. */
export function entryOf({ id, version, digest }: Contract): EditionEntry {
  return { id, version, digest }
}

/** The entry for one version of a rule; the digest is over the bytes of rule.json. */
export function ruleEntry(file: RuleFile): EditionEntry {
  const { id, version } = ruleOf(file)
  return { id, version, digest: digestOfBytes(file.text) }
}

/** The entry for the matrix; the digest is over the bytes of the file. */
export function matrixEntry(text: string): EditionEntry {
  return { id: 'transmission-matrix', version: matrixFromText(text).version, digest: digestOfBytes(text) }
}

/** The entry for one version of a code list. */
export function listEntry({ id, urn, version, digest }: Codelist): EditionEntry {
  return { id, urn, version, digest }
}

function contractsFor(catalog: Catalog): Contract[] {
  const ids = new Set([...catalog.contracts.values()].map(({ id }) => id))
  const newest = [...ids].flatMap((id) => latest(versionsOf(catalog, id)) ?? [])
  const found = new Set(newest.flatMap((contract) => [contract, ...dependenciesOf(catalog, contract)]))
  return [...found].sort(inOrder)
}

function listsFor(catalog: Catalog, matrix: string): Codelist[] {
  const { basisList } = matrixFromText(matrix)
  const lists = [...catalog.codelists.values()]
  const isNewest = (one: Codelist) =>
    lists.every((other) => other.urn !== one.urn || compareListVersions(other.version, one.version) <= 0)
  const isNamed = ({ urn, version }: Codelist) => urn === basisList.urn && version === basisList.version
  return lists.filter((list) => isNewest(list) || isNamed(list)).sort(inOrder)
}

function inOrder(a: { id: string; version: string }, b: { id: string; version: string }): number {
  if (a.id === b.id) return compareListVersions(a.version, b.version)
  return a.id < b.id ? -1 : 1
}
