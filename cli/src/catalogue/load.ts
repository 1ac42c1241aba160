import { type Catalog, KnownError } from '@fallnetz/core/validation'
import type { Input } from '../arguments/input.ts'
import type { Option } from '../command.ts'
import type { Io } from '../io.ts'
import type { Extent } from './extent.ts'
import { installedForMessages } from './installed.ts'
import { schemasFolder } from './schemas-folder.ts'

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

/**
 * The catalogue the person asked for: a folder, a registry, or what is installed, as far as it is needed; from a folder
 * only the contract called `only` and what it depends on. Throws KnownError `option-conflict` and those of its sources.
 */
export async function loadCatalog(input: Input, io: Io, extent: Extent, only?: string): Promise<Catalog> {
  const folder = input.text('schemas')
  const registry = input.text('registry')
  const timeLimit = timeLimitOf(input)
  if (folder !== undefined && registry !== undefined) throw conflict()
  if (registry !== undefined) {
    const { readRegistry } = await import('./read-registry.ts')
    return readRegistry(registry, { timeLimit, extent })
  }
  if (only === undefined && folder === undefined && extent === 'for messages') return installedForMessages()
  // Loaded only here: judging a message against what is installed needs none of it.
  const [{ readFolder }, { contractWithin }] = await Promise.all([
    import('@fallnetz/core'),
    import('./one-contract.ts'),
  ])
  if (only !== undefined) return contractWithin(schemasFolder(input, io), only)
  const catalog = readFolder(schemasFolder(input, io))
  // Otherwise every name would be called unknown, and nobody would look at the folder. A list may be empty.
  if (folder !== undefined && extent !== 'manifests' && catalog.contracts.size === 0) throw noContracts(folder)
  return catalog
}

/** How long to wait for one answer of a registry, in milliseconds. */
export function timeLimitOf(input: Input): number {
  return (input.number('timeout', 1, 600) ?? 10) * 1000
}

/** There is a folder, but nothing in it that we look for. */
export function noContracts(folder: string): KnownError {
  return new KnownError('no-contracts', {
    de: `In „${folder}“ liegt kein Vertrag. Nennen Sie einen Ordner wie schemas/ (darin VERTRAG/VERSION/contract.json) oder den einer Version.`,
    en: `There is no contract in "${folder}". Name a folder such as schemas/ (with CONTRACT/VERSION/contract.json) or that of one version.`,
  })
}

function conflict(): KnownError {
  return new KnownError('option-conflict', {
    de: '--schemas und --registry gehen nicht zusammen. Nennen Sie eines von beiden.',
    en: '--schemas and --registry do not go together. Give one of the two.',
  })
}
