import { join } from 'node:path'
import { catalogOf } from '../contracts/catalog.ts'
import type { Catalog } from '../contracts/contract.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { type Changes, schema, smallLibrary, smallProcess, words } from '../contracts/small.contract.ts'
import type { JsonObject } from '../json/value.ts'
import { checkContract } from './check-contract.ts'

/** The standard itself: the schemas that say how contracts are written are part of it. */
export const standard: Catalog = readFolder(join(import.meta.dirname, '../../../schemas'))

/** What the gate says about the small process with these changes: `code at`, in its order. */
export async function checkedProcess(changes: Changes = {}): Promise<string[]> {
  const contract = smallProcess(changes)
  return listed(await checkContract(catalogOf([...standard.contracts.values(), smallLibrary(), contract]), contract))
}

/** What the gate says about the small library with these changes. */
export async function checkedLibrary(changes: Changes = {}): Promise<string[]> {
  const contract = smallLibrary(changes)
  return listed(await checkContract(catalogOf([...standard.contracts.values(), contract]), contract))
}

/** A library of one type that says this; what the gate finds, without the name of its file. */
export async function checkedType(content: JsonObject): Promise<string[]> {
  const file = 'thing.schema.json'
  const found = await checkedLibrary({ [file]: schema(`parts/1.0.0/${file}`, content) })
  return found.map((one) => one.replace(`${file}#`, ''))
}

/** A closed object with these properties, each with its words. */
export function object(properties: Record<string, JsonObject>, content: JsonObject = {}): JsonObject {
  const named = Object.entries(properties).map(([name, inner]) => [name, { ...words('Part', 'Teil'), ...inner }])
  return { type: 'object', properties: Object.fromEntries(named), additionalProperties: false, ...content }
}

function listed(findings: Awaited<ReturnType<typeof checkContract>>): string[] {
  return findings.map(({ code, at }) => `${code} ${at}`)
}
