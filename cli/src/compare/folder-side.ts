import { posix } from 'node:path'
import { type Catalog, type Contract, catalogOf, contractFromFiles } from '@fallnetz/core'
import { kindOf, type Side, sideOfContract, type VersionFile } from '@fallnetz/core/compatibility'
import { about, reading } from '../inputs/about.ts'
import { valueIn } from '../inputs/read-value.ts'
import { type Around, dialectOf, fromCatalog } from './file-side.ts'
import { nothingToCompare } from './refusals.ts'
import type { Tree } from './tree.ts'

/** A folder as one side: that of a contract with what it stands on, or any folder with files that can be compared. */
export async function sideOfFolder(tree: Tree, path: string, name: string, around: Around): Promise<Side> {
  const paths = await reading(name, () => tree.under(path))
  if (paths.includes('contract.json')) return { ...(await contractSide(tree, path, name, around)), name }
  const texts = await reading(name, () => tree.texts(path, paths))
  const files: VersionFile[] = []
  for (const [index, file] of paths.entries()) {
    const read = valueIn(file, texts[index] ?? '').catch((error: unknown) => {
      throw about(`${name}/${file}`, error)
    })
    const value = await read
    const kind = kindOf(value)
    if (kind !== undefined) files.push({ path: file, kind, value })
  }
  if (files.length === 0) throw nothingToCompare(name)
  const schemas = files.filter(({ kind }) => kind === 'schema').map(({ value }) => value)
  return { name, files, neighbours: await fromCatalog(schemas, around), ...dialectOf(around) }
}

/** What a contract stands on is looked for beside it (`<root>/<contract>/<version>`), then in the catalogue. */
async function contractSide(tree: Tree, path: string, name: string, around: Around): Promise<Side> {
  const contract = contractAt(tree, path, name)
  const root = posix.join(path, '../..')
  const found = new Map<string, Contract>()
  const waiting = [...contract.manifest.dependsOn]
  let rest: Catalog | undefined
  for (const { contract: id, version } of waiting) {
    const wanted = `${id}@${version}`
    if (found.has(wanted)) continue
    const beside = posix.join(root === '.' ? '' : root, id, version)
    const isBeside = !id.includes('/') && tree.kind(posix.join(beside, 'contract.json')) === 'file'
    if (!isBeside) rest ??= await around.catalog()
    const other = isBeside ? contractAt(tree, beside, wanted) : rest?.contracts.get(wanted)
    if (other === undefined) continue
    found.set(wanted, other)
    waiting.push(...other.manifest.dependsOn)
  }
  return sideOfContract(catalogOf(found.values()), contract)
}

function contractAt(tree: Tree, path: string, name: string): Contract {
  const paths = tree.under(path)
  const texts = tree.texts(path, paths)
  return contractFromFiles(new Map(paths.map((file, index) => [file, texts[index] ?? ''])), name)
}
