import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { KnownError } from '../errors.ts'
import { catalogOf } from './catalog.ts'
import type { Catalog, Codelist, Contract } from './contract.ts'
import { codelistFromText, contractFromFiles } from './read-contract.ts'

/**
 * Reads a folder of contracts (`<contract>/<version>/contract.json`) and code lists
 * (`codelists/<list>/<version>/codelist.json`). Throws KnownError `folder-unreadable` or `contract-unreadable`.
 */
export function readFolder(folder: string): Catalog {
  const contracts: Contract[] = []
  const codelists: Codelist[] = []
  for (const [id, version, path] of versionFolders(folder)) {
    const names = list(path)
    if (names.includes('contract.json')) contracts.push(namedLikeItsFolder(readContractFolder(path), id, version))
  }
  for (const [id, version, path] of versionFolders(join(folder, 'codelists'), true)) {
    if (list(path).includes('codelist.json')) {
      codelists.push(codelistFromText(id, version, readFileSync(join(path, 'codelist.json'), 'utf8')))
    }
  }
  return catalogOf(contracts, codelists)
}

/** Reads one version folder with everything in it. Throws KnownError `contract-unreadable`. */
export function readContractFolder(path: string): Contract {
  const files = new Map<string, string>()
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const file = join(entry.parentPath, entry.name)
    files.set(relative(path, file).split(sep).join('/'), readFileSync(file, 'utf8'))
  }
  return contractFromFiles(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), path)
}

function namedLikeItsFolder(contract: Contract, id: string, version: string): Contract {
  if (contract.id === id && (contract.version === version || version === 'draft')) return contract
  throw new KnownError('contract-unreadable', {
    de: `${id}/${version}: contract.json nennt ${contract.id}@${contract.version}. Ordner und Inhalt müssen übereinstimmen.`,
    en: `${id}/${version}: contract.json says ${contract.id}@${contract.version}. Folder and content must agree.`,
  })
}

function* versionFolders(folder: string, mayBeMissing = false): Generator<[id: string, version: string, path: string]> {
  for (const id of list(folder, mayBeMissing)) {
    if (id.startsWith('.') || id === 'node_modules') continue
    for (const version of list(join(folder, id), true)) {
      if (/^(\d+\.\d+\.\d+|draft)$/.test(version)) yield [id, version, join(folder, id, version)]
    }
  }
}

function list(folder: string, mayBeMissing = false): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (cause) {
    if (mayBeMissing) return []
    throw new KnownError(
      'folder-unreadable',
      {
        de: `Der Ordner „${basename(folder)}“ ist nicht lesbar. Prüfen Sie Pfad und Rechte.`,
        en: `The folder "${basename(folder)}" cannot be read. Check its path and permissions.`,
      },
      { cause },
    )
  }
}
