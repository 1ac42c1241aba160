import { resolve, sep } from 'node:path'
import { type Catalog, compareVersions, findContract, versionsOf } from '@fallnetz/core'
import { type Side, sideOfContract } from '@fallnetz/core/compatibility'
import { reading } from '../inputs/about.ts'
import { textOfStream } from '../inputs/read.ts'
import { valueIn } from '../inputs/read-value.ts'
import type { Io } from '../io.ts'
import { diskTree } from './disk-tree.ts'
import { type Around, sideOfFile, sideOfValue } from './file-side.ts'
import { sideOfFolder } from './folder-side.ts'
import { nothingThere } from './refusals.ts'
import type { Tree } from './tree.ts'

/**
 * What a person means by a name: `-`, `git:REV:path`, a file, a folder, or a contract of the catalogue such as
 * `referral@1.0.0`. Throws KnownErrors of what is found there, or `file-not-found`.
 */
export async function sideNamed(name: string, io: Pick<Io, 'cwd' | 'stdin'>, around: Around): Promise<Side> {
  if (name === '-') {
    const value = await reading('-', async () => valueIn('-', await textOfStream(io.stdin)))
    return sideOfValue('-', '-', value, around)
  }
  if (name.startsWith('git:')) {
    const { gitPlace, gitTree } = await import('./git-tree.ts')
    const { tree, path } = gitTree(gitPlace(name), io.cwd)
    return sideIn(tree, path, name, around)
  }
  const path = resolve(io.cwd, name).split(sep).join('/')
  if (diskTree.kind(path) !== undefined) return sideIn(diskTree, path, name, around)
  if (!isContractName(name)) throw nothingThere(name)
  const catalog = await around.catalog()
  return sideOfContract(catalog, findContract(catalog, name))
}

/** The versions of a contract from the one named up to, not including, another; oldest first. */
export function versionsBetween(catalog: Catalog, from: string, to: string): Side[] {
  const [first, last] = [findContract(catalog, from), findContract(catalog, to)]
  return versionsOf(catalog, first.id)
    .filter(({ version }) => compareVersions(version, first.version) >= 0)
    .filter(({ version }) => compareVersions(version, last.version) < 0)
    .map((contract) => sideOfContract(catalog, contract))
}

export function isContractName(name: string): boolean {
  return /^[a-z][a-z0-9-]*(@\d+\.\d+\.\d+)?$/.test(name)
}

async function sideIn(tree: Tree, path: string, name: string, around: Around): Promise<Side> {
  const kind = await reading(name, () => tree.kind(path))
  if (kind === undefined) throw nothingThere(name)
  return kind === 'folder' ? sideOfFolder(tree, path, name, around) : sideOfFile(tree, path, name, around)
}
