import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Catalog,
  type Codelist,
  type Contract,
  catalogOf,
  codelistFromText,
  foldersIn,
  readContractFolder,
  readFolder,
  textOfFile,
} from '@fallnetz/core'

/**
 * The contract of this name, `referral@1.0.0`, and those it depends on, all of each, with the code lists their schemas
 * name. What else lies in the folder is not read: that takes longer the more the standard grows. Without a version the
 * whole folder is read.
 */
export function contractWithin(folder: string, name: string): Catalog {
  const contracts = new Map<string, Contract>()
  const waiting = [name]
  for (const one of waiting) {
    if (contracts.has(one)) continue
    const contract = contractCalled(folder, one)
    // Whoever reads everything can say best what is missing.
    if (contract === undefined) return readFolder(folder)
    contracts.set(one, contract)
    waiting.push(...contract.manifest.dependsOn.map(({ contract: id, version }) => `${id}@${version}`))
  }
  return catalogOf(contracts.values(), listsNamedIn([...contracts.values()], join(folder, 'codelists')))
}

function contractCalled(folder: string, name: string): Contract | undefined {
  const [, id, version] = /^([a-z\d-]+)@([a-z\d.-]+)$/.exec(name) ?? []
  if (id === undefined || version === undefined) return undefined
  const path = join(folder, id, version)
  if (!existsSync(join(path, 'contract.json'))) return undefined
  const contract = readContractFolder(path)
  return `${contract.id}@${contract.version}` === name ? contract : undefined
}

function listsNamedIn(contracts: readonly Contract[], folder: string): Codelist[] {
  if (!existsSync(folder)) return []
  const schemas = contracts.flatMap(({ files }) => [...files].filter(([path]) => path.endsWith('.schema.json')))
  const named = new Set(
    schemas.flatMap(([, text]) => [...text.matchAll(/"x-codelist"\s*:\s*"([^"]+)"/g)].map(([, urn]) => urn)),
  )
  return foldersIn(folder).flatMap((id) =>
    foldersIn(join(folder, id)).flatMap((version) => {
      const file = join(folder, id, version, 'codelist.json')
      const text = existsSync(file) ? textOfFile(file) : ''
      // Lists may be long: only those that are wanted are read in earnest.
      return named.has(/"urn"\s*:\s*"([^"]+)"/.exec(text)?.[1]) ? [codelistFromText(id, version, text)] : []
    }),
  )
}
