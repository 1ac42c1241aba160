import { resolve } from 'node:path'
import { type Catalog, KnownError } from '@fallnetz/core'
import type { Input } from '../arguments/input.ts'
import type { Option } from '../command.ts'
import type { Io } from '../io.ts'

/** Where the standard comes from; for every command that needs it. */
export const catalogueOptions: readonly Option[] = [
  {
    flags: '--schemas <FOLDER>',
    text: {
      de: 'Ordner mit Verträgen; ohne Angabe die mitinstallierten',
      en: 'folder of contracts; otherwise the ones installed with fallnetz',
    },
  },
  {
    flags: '--registry <URL>',
    text: { de: 'Register, aus dem die Verträge geladen werden', en: 'registry to load the contracts from' },
  },
  {
    flags: '--timeout <SECONDS>',
    text: {
      de: 'so lange wird höchstens auf jede Antwort des Registers gewartet (10)',
      en: 'wait at most this long for each answer of the registry (10)',
    },
  },
]

/** Which files of a contract a command looks at: a registry need not send the others. */
export type Needed = (path: string) => boolean

/** Nothing but what contracts say about themselves. */
export const manifests: Needed = (path) => path === 'contract.json'

/** What it takes to judge a message. */
export const schemas: Needed = (path) => {
  return path === 'contract.json' || path === 'process.json' || path.endsWith('.schema.json')
}

/** Everything. */
export const everything: Needed = () => true

/**
 * The catalogue the person asked for: a folder, a registry, or what is installed. Throws KnownError `option-conflict`
 * and those of its sources.
 */
export async function loadCatalog(input: Input, io: Io, needed: Needed): Promise<Catalog> {
  const folder = input.text('schemas')
  const registry = input.text('registry')
  if (folder !== undefined && registry !== undefined) throw conflict()
  if (registry !== undefined) {
    const { readRegistry } = await import('./read-registry.ts')
    return readRegistry(registry, { timeLimit: timeLimitOf(input), needed })
  }
  const { readFolder } = await import('@fallnetz/core')
  if (folder !== undefined) return readFolder(resolve(io.cwd, folder))
  const { installedFolder } = await import('./installed.ts')
  return readFolder(installedFolder())
}

/** How long to wait for one answer of a registry, in milliseconds. */
export function timeLimitOf(input: Input): number {
  return (input.number('timeout', 1, 600) ?? 10) * 1000
}

function conflict(): KnownError {
  return new KnownError('option-conflict', {
    de: '--schemas und --registry gehen nicht zusammen. Nennen Sie eines von beiden.',
    en: '--schemas and --registry do not go together. Give one of the two.',
  })
}
