import { baseUri, type Contract } from '../../contracts/contract.ts'
import { type Reference, referencesOf } from '../../contracts/references.ts'
import { schemaId } from '../../contracts/schemas.ts'
import type { Finding } from '../../finding.ts'
import { valueAt } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import { problem, type Rule, type Subject } from '../rule.ts'

/** Every reference leads to a schema that is there, in this contract or in a version it says it depends on. */
export const references: Rule = function* (subject) {
  const { contract, schemas } = subject
  for (const [path, root] of schemas) {
    for (const reference of referencesOf(root, schemaId(contract, path))) {
      const finding = trouble(subject, path, reference)
      if (finding !== undefined) yield finding
    }
  }
}

function trouble(
  { contract, index }: Subject,
  path: string,
  { at, target, schemaId: id }: Reference,
): Finding | undefined {
  if (!id.startsWith(baseUri)) return foreign(path, at, target)
  const [name = '', version = ''] = id.slice(baseUri.length).split('/')
  if (!isOpenTo(contract, name, version)) return undeclared(path, at, `${name}@${version}`)
  const file = index.get(id)
  const fragment = target.slice(id.length + 1)
  const schema = file === undefined ? undefined : pointed(file.schema, fragment)
  return isObject(schema) || typeof schema === 'boolean' ? undefined : missing(path, at, target)
}

function isOpenTo(contract: Contract, name: string, version: string): boolean {
  if (name === contract.id && version === contract.version) return true
  return contract.manifest.dependsOn.some((one) => one.contract === name && one.version === version)
}

function pointed(schema: Parameters<typeof valueAt>[0], fragment: string): ReturnType<typeof valueAt> {
  try {
    const pointer = decodeURIComponent(fragment)
    return pointer === '' || pointer.startsWith('/') ? valueAt(schema, pointer) : undefined
  } catch {
    // A stray % is no pointer to anything.
    return undefined
  }
}

function foreign(path: string, at: string, target: string): Finding {
  return problem('reference-foreign', path, at, {
    de: `Der Verweis führt hinaus: ${target}. Nichts wird aus dem Netz oder von der Platte geholt; verweisen Sie auf ein Schema unter ${baseUri}.`,
    en: `The reference leads outside: ${target}. Nothing is fetched from the net or the disk; refer to a schema under ${baseUri}.`,
  })
}

function undeclared(path: string, at: string, name: string): Finding {
  return problem('reference-undeclared', path, at, {
    de: `Der Verweis führt zu ${name}. Nennen Sie genau diese Version in contract.json unter „dependsOn“ oder verweisen Sie auf eine, die dort steht.`,
    en: `The reference leads to ${name}. Name exactly this version in contract.json under "dependsOn", or refer to one that stands there.`,
  })
}

function missing(path: string, at: string, target: string): Finding {
  return problem('reference-missing', path, at, {
    de: `Dort steht kein Schema: ${target}. Berichtigen Sie den Verweis oder legen Sie das Schema an.`,
    en: `There is no schema: ${target}. Correct the reference or add the schema.`,
  })
}
