import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  type Catalog,
  type Contract,
  catalogOf,
  contractFromFiles,
  foldersIn,
  KnownError,
  textOfFile,
} from '@fallnetz/core/validation'
import { isForJudging } from './extent.ts'
import { installedLists } from './installed-lists.ts'

/** The folder of the package `@fallnetz/schemas`, found as Node finds packages. Throws KnownError `schemas-missing`. */
export function installedFolder(): string {
  try {
    const require = createRequire(import.meta.url)
    return dirname(require.resolve('@fallnetz/schemas/package.json'))
  } catch (cause) {
    throw new KnownError(
      'schemas-missing',
      {
        de: 'Das Paket @fallnetz/schemas ist nicht installiert. Installieren Sie es, oder nennen Sie --schemas oder --registry.',
        en: 'The package @fallnetz/schemas is not installed. Install it, or give --schemas or --registry.',
      },
      { cause },
    )
  }
}

/**
 * The installed contracts that messages belong to and what those stand on, with nothing but what it takes to judge a
 * message: reading all the rest takes longer than the judging. Code lists are read when one is asked for, and nobody may
 * trust the digests: working them out takes time too.
 */
export function installedForMessages(): Catalog {
  const folder = installedFolder()
  const found = new Map<string, string>()
  for (const id of foldersIn(folder)) {
    if (['codelists', 'editions', 'rules'].includes(id)) continue
    for (const version of foldersIn(join(folder, id))) found.set(`${id}@${version}`, join(folder, id, version))
  }
  const waiting = [...found].filter(([, path]) => existsSync(join(path, 'process.json'))).map(([name]) => name)
  const contracts = new Map<string, Contract>()
  for (const name of waiting) {
    const path = found.get(name)
    if (path === undefined || contracts.has(name)) continue
    const files = filesIn(path)
    const [manifest] = files
    const contract = contractFromFiles(new Map(manifest === undefined ? [] : [manifest]), name)
    contracts.set(name, { ...contract, files })
    waiting.push(...contract.manifest.dependsOn.map((one) => `${one.contract}@${one.version}`))
  }
  let codelists: Catalog['codelists'] | undefined
  return {
    ...catalogOf(contracts.values()),
    get codelists() {
      codelists ??= installedLists(folder)
      return codelists
    },
  }
}

/** `contract.json` comes first. */
function filesIn(folder: string): Map<string, string> {
  const names = [
    'contract.json',
    ...readdirSync(folder).filter((name) => isForJudging(name) && name !== 'contract.json'),
  ]
  return new Map(names.map((name) => [name, textOfFile(join(folder, name))]))
}
