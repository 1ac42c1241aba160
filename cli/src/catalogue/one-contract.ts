import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalog, type Contract, catalogOf, readContractFolder, readFolder } from '@fallnetz/core'

/**
 * The contract of this name, `referral@1.0.0`, and those it depends on, all of each. What else lies in the folder is
 * not read: that takes longer the more the standard grows. Without a version the whole folder is read.
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
  return catalogOf(contracts.values())
}

function contractCalled(folder: string, name: string): Contract | undefined {
  const [, id, version] = /^([a-z\d-]+)@([a-z\d.-]+)$/.exec(name) ?? []
  if (id === undefined || version === undefined) return undefined
  const path = join(folder, id, version)
  if (!existsSync(join(path, 'contract.json'))) return undefined
  const contract = readContractFolder(path)
  return `${contract.id}@${contract.version}` === name ? contract : undefined
}
