import { dependenciesOf } from '../../contracts/catalog.ts'
import type { Contract } from '../../contracts/contract.ts'
import { referencesOf } from '../../contracts/references.ts'
import { schemaId } from '../../contracts/schemas.ts'
import type { Finding } from '../../finding.ts'
import { advice, problem, type Rule } from '../rule.ts'

/** What a contract stands on is there, stays there, does not stand on it in turn, and is used. */
export const dependencies: Rule = function* ({ catalog, contract, schemas }) {
  const used = [...schemas].flatMap(([path, root]) => referencesOf(root, schemaId(contract, path)))
  for (const [index, { contract: id, version }] of contract.manifest.dependsOn.entries()) {
    const at = `/dependsOn/${index}`
    const name = `${id}@${version}`
    const other = catalog.contracts.get(name)
    if (other === undefined) yield missing(at, name)
    else if (other === contract || standsOn(other, contract)) yield loop(at, name)
    else if (contract.manifest.status !== 'draft' && other.manifest.status === 'draft') yield onDraft(at, name)
    if (!used.some((one) => one.schemaId.startsWith(schemaId({ id, version }, '')))) yield unused(at, name)
  }

  function standsOn(other: Contract, on: Contract): boolean {
    return dependenciesOf(catalog, other).includes(on)
  }
}

function missing(at: string, name: string): Finding {
  return problem('dependency-missing', 'contract.json', at, {
    de: `${name} gibt es hier nicht. Berichtigen Sie Name und Version oder legen Sie den Vertrag dazu.`,
    en: `${name} is not here. Correct name and version, or add the contract.`,
  })
}

function loop(at: string, name: string): Finding {
  return problem('dependency-loop', 'contract.json', at, {
    de: `${name} hängt selbst von diesem Vertrag ab. Ziehen Sie das Gemeinsame in einen dritten.`,
    en: `${name} depends on this contract itself. Move what they share to a third one.`,
  })
}

function onDraft(at: string, name: string): Finding {
  return problem('dependency-draft', 'contract.json', at, {
    de: `${name} ist noch ein Entwurf und kann sich ändern. Veröffentlichen Sie zuerst ${name}.`,
    en: `${name} is still a draft and may change. Publish ${name} first.`,
  })
}

function unused(at: string, name: string): Finding {
  return advice('dependency-unused', 'contract.json', at, {
    de: `Kein Schema verweist auf ${name}. Streichen Sie den Eintrag, wenn er nicht mehr gebraucht wird.`,
    en: `No schema refers to ${name}. Remove the entry if it is no longer needed.`,
  })
}
