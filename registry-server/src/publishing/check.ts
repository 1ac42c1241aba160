import type { Catalog, Contract, Finding } from '@fallnetz/core'
import * as core from '@fallnetz/core'

/** The publisher's gate of core, in the company of the catalogue the contract would join. */
export async function check(catalog: Catalog, contract: Contract): Promise<readonly Finding[]> {
  const contracts = new Map(catalog.contracts).set(`${contract.id}@${contract.version}`, contract)
  const own = contract.manifest.status === 'draft' ? [] : dependsOnDrafts(catalog, contract)
  const gate = (core as unknown as { checkContract?: (a: Catalog, b: Contract) => Promise<Finding[]> }).checkContract
  return [...own, ...((await gate?.({ ...catalog, contracts }, contract)) ?? [])]
}

// What never changes may not stand on something that may.
function dependsOnDrafts(catalog: Catalog, contract: Contract): Finding[] {
  return contract.manifest.dependsOn.flatMap((one, index): Finding[] => {
    const name = `${one.contract}@${one.version}`
    if (catalog.contracts.get(name)?.manifest.status !== 'draft') return []
    const message = {
      de: `${name} ist noch ein Entwurf und kann sich ändern. Veröffentlichen Sie zuerst ${name}.`,
      en: `${name} is still a draft and may change. Publish ${name} first.`,
    }
    return [{ code: 'depends-on-draft', severity: 'error', at: `contract.json#/dependsOn/${index}`, message }]
  })
}
