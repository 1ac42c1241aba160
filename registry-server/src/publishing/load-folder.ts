import {
  type Catalog,
  type Codelist,
  type Contract,
  checkContract,
  contractFromFiles,
  KnownError,
  processOf,
  readFolder,
  schemaFilesOf,
} from '@fallnetz/core'
import { contentOf } from '@fallnetz/core/codelists'
import type { Store, StoredVersion, VersionFolder } from '../store/store.ts'

/** What became of one version of the folder; `kept` means that the store has it published while the folder has a draft. */
export interface Loaded {
  readonly name: string
  readonly outcome: 'created' | 'replaced' | 'unchanged' | 'kept'
}

/**
 * Publishes every contract and code list of a folder, as at the start of a registry; what is there already is left.
 * Throws KnownError `no-contracts`, `contract-rejected`, `immutable-version`, `codelist-unreadable` or
 * `codelist-digest-mismatch`, and those of readFolder and the store.
 */
export async function loadFolder(store: Store, folder: string, now: () => Date = () => new Date()): Promise<Loaded[]> {
  const catalog = readFolder(folder)
  // Whoever names a folder means that there is something in it; an empty registry would look like a working one.
  if (catalog.contracts.size + catalog.codelists.size === 0) throw noContracts(folder)
  // A list that somebody changed is refused now, not when a message first names it.
  for (const list of catalog.codelists.values()) contentOf(list)
  const { versions } = await store.changesSince(0)
  const stored = new Map(versions.map((version) => [`${version.collection}/${version.id}@${version.version}`, version]))
  const everything = {
    contracts: new Map([...contractsIn(versions), ...catalog.contracts]),
    codelists: catalog.codelists,
  }

  const loaded: Loaded[] = []
  const folders = [
    ...[...catalog.codelists.values()].map(codelistFolder),
    ...inOrder([...catalog.contracts.values()]).map(contractFolder),
  ]
  for (const version of folders) {
    const name = `${version.id}@${version.version}`
    const existing = stored.get(`${version.collection}/${name}`)
    if (existing?.digest === version.digest) {
      loaded.push({ name, outcome: 'unchanged' })
      continue
    }
    if (existing !== undefined && existing.status !== 'draft' && version.status === 'draft') {
      loaded.push({ name, outcome: 'kept' })
      continue
    }
    const contract = version.collection === 'contracts' ? catalog.contracts.get(name) : undefined
    if (contract !== undefined) await examine(everything, contract)
    const { outcome } = await store.publish(version, { by: 'folder', at: now().toISOString() })
    if (outcome !== 'created' && outcome !== 'replaced' && outcome !== 'unchanged') throw immutable(name)
    loaded.push({ name, outcome })
  }
  return loaded
}

function contractsIn(versions: readonly StoredVersion[]): [string, Contract][] {
  const contracts = versions.filter(({ collection }) => collection === 'contracts')
  return contracts.map(({ id, version, files }) => {
    const name = `${id}@${version}`
    return [name, contractFromFiles(files, name)]
  })
}

function contractFolder({ id, version, manifest, digest, files }: Contract): VersionFolder {
  return { collection: 'contracts', id, version, status: manifest.status, digest, files }
}

// Code lists are not published one by one: until an edition names them they may be replaced.
function codelistFolder({ id, version, text, digest }: Codelist): VersionFolder {
  return { collection: 'codelists', id, version, status: 'draft', digest, files: new Map([['codelist.json', text]]) }
}

/** What others stand on comes first, so that at no moment a reader finds a reference that leads nowhere. */
function inOrder(contracts: readonly Contract[]): Contract[] {
  const byName = new Map(contracts.map((contract) => [`${contract.id}@${contract.version}`, contract]))
  const ordered = new Set<Contract>()
  const visit = (contract: Contract, path: readonly Contract[]) => {
    if (ordered.has(contract) || path.includes(contract)) return
    for (const one of contract.manifest.dependsOn) {
      const needed = byName.get(`${one.contract}@${one.version}`)
      if (needed !== undefined) visit(needed, [...path, contract])
    }
    ordered.add(contract)
  }
  for (const contract of contracts) visit(contract, [])
  return [...ordered]
}

/**
 * A published version passes the gate like any other. A draft only has to be readable: checking every draft would keep
 * a registry from answering for seconds at each start, and `fallnetz check` does it where drafts are written.
 */
async function examine(catalog: Catalog, contract: Contract): Promise<void> {
  if (contract.manifest.status === 'draft') {
    schemaFilesOf(contract)
    if (contract.manifest.kind === 'process') processOf(contract)
    return
  }
  const findings = await checkContract(catalog, contract)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) return
  const name = `${contract.id}@${contract.version}`
  throw new KnownError('contract-rejected', {
    de: `${name} wurde nicht geladen: ${errors.length} Mängel. Der erste: ${first.at}: ${first.message.de} „fallnetz check“ nennt alle.`,
    en: `${name} was not loaded: ${errors.length} defects. The first: ${first.at}: ${first.message.en} "fallnetz check" names all.`,
  })
}

function noContracts(folder: string): KnownError {
  return new KnownError('no-contracts', {
    de: `In „${folder}“ liegen weder Verträge noch Codelisten. Nennen Sie mit --contracts den Ordner über ihnen: Darin steht <Vertrag>/<Version>/contract.json. Für ein leeres Register lassen Sie --contracts weg.`,
    en: `There are neither contracts nor code lists in "${folder}". Name the folder above them with --contracts: it holds <contract>/<version>/contract.json. For an empty registry leave out --contracts.`,
  })
}

function immutable(name: string): KnownError {
  return new KnownError('immutable-version', {
    de: `${name} ist im Register veröffentlicht und weicht vom Ordner ab. Stellen Sie im Ordner die veröffentlichten Dateien wieder her.`,
    en: `${name} is published in the registry and differs from the folder. Restore the published files in the folder.`,
  })
}
