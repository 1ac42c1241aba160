import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isListVersion } from '../codelists/versions.ts'
import { KnownError } from '../errors.ts'
import { catalogOf } from './catalog.ts'
import type { Catalog, Codelist, Contract } from './contract.ts'
import { folderUnreadable, textOfFile } from './on-disk.ts'
import { codelistWithVersion, contractFromFiles } from './read-contract.ts'

/**
 * Reads a folder of contracts (`<contract>/<version>/contract.json`) and code lists
 * (`codelists/<list>/<version>/codelist.json`). Throws KnownError `folder-unreadable` or `contract-unreadable`.
 */
export function readFolder(folder: string): Catalog {
  const contracts: Contract[] = []
  const codelists: Codelist[] = []
  for (const [id, version, path] of versionFolders(folder, isContractVersion)) {
    const names = list(path)
    if (names.includes('contract.json')) contracts.push(namedLikeItsFolder(readContractFolder(path), id, version))
  }
  for (const [id, version, path] of versionFolders(join(folder, 'codelists'), isListVersion, true)) {
    if (list(path, true).includes('codelist.json')) codelists.push(readCodelistFolder(path, id, version))
  }
  return catalogOf(contracts, codelists)
}

/** Reads `<list>/<version>/codelist.json`. Throws KnownError as codelistFromText does. */
function readCodelistFolder(path: string, id: string, version: string): Codelist {
  const text = textOfFile(join(path, 'codelist.json'))
  const { codelist, named } = codelistWithVersion(id, version, text)
  if (named === undefined || named === version) return codelist
  throw new KnownError('codelist-unreadable', {
    de: `codelists/${id}/${version}: codelist.json nennt die Version ${JSON.stringify(named)}. Ordner und Inhalt müssen übereinstimmen; der Ordner heißt, wie der Herausgeber die Version schreibt.`,
    en: `codelists/${id}/${version}: codelist.json says version ${JSON.stringify(named)}. Folder and content must agree; the folder is named as the publisher writes the version.`,
  })
}

/** Reads one version folder with everything in it. Throws KnownError `folder-unreadable`, `file-unreadable`, `not-utf8` or `contract-unreadable`. */
export function readContractFolder(path: string): Contract {
  const files = new Map<string, string>()
  for (const entry of entriesBelow(path)) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const file = join(entry.parentPath, entry.name)
    files.set(relative(path, file).split(sep).join('/'), textOfFile(file))
  }
  return contractFromFiles(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), path)
}

function entriesBelow(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch (cause) {
    throw folderUnreadable(folder, cause)
  }
}

function namedLikeItsFolder(contract: Contract, id: string, version: string): Contract {
  if (contract.id === id && (contract.version === version || version === 'draft')) return contract
  throw new KnownError('contract-unreadable', {
    de: `${id}/${version}: contract.json nennt ${contract.id}@${contract.version}. Ordner und Inhalt müssen übereinstimmen.`,
    en: `${id}/${version}: contract.json says ${contract.id}@${contract.version}. Folder and content must agree.`,
  })
}

function* versionFolders(
  folder: string,
  isVersion: (name: string) => boolean,
  mayBeMissing = false,
): Generator<[id: string, version: string, path: string]> {
  for (const id of list(folder, mayBeMissing)) {
    if (id.startsWith('.') || id === 'node_modules') continue
    for (const version of list(join(folder, id), true)) {
      if (isVersion(version)) yield [id, version, join(folder, id, version)]
    }
  }
}

function isContractVersion(name: string): boolean {
  return /^(\d+\.\d+\.\d+|draft)$/.test(name)
}

function list(folder: string, mayBeMissing = false): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (cause) {
    if (mayBeMissing) return []
    throw folderUnreadable(folder, cause)
  }
}
