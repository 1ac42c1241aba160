import type { ContractStatus } from '@fallnetz/core'

/** What a registry keeps: versions of contracts and versions of code lists. */
export type Collection = 'contracts' | 'codelists'

/** The name of one version folder. */
export interface VersionName {
  readonly collection: Collection
  readonly id: string
  readonly version: string
}

/** One version folder as it is handed in: complete, or not at all. */
export interface VersionFolder extends VersionName {
  readonly status: ContractStatus
  /** `sha256:…` over all files, see digestOfFiles. */
  readonly digest: string
  /** Path inside the folder → exact text. */
  readonly files: ReadonlyMap<string, string>
}

/** What the store knows of a version besides its files. */
export interface VersionRecord extends VersionName {
  readonly status: ContractStatus
  readonly digest: string
  /** The revision of the whole store that this version came with. */
  readonly revision: number
  /** Instant (ISO 8601, UTC) and name of the token. */
  readonly changedAt: string
  readonly changedBy: string
}

export type StoredVersion = VersionRecord & VersionFolder

/** Who publishes, when, and under which conditions. */
export interface Terms {
  readonly by: string
  readonly at: string
  /** The revision on which the checks before publishing stood. If the store has moved on since, it answers `outdated`. */
  readonly basedOn?: number
  /** `absent`: only if there is no such version yet; a digest: only in place of exactly this draft. */
  readonly inPlaceOf?: string
}

/** Everything the store may answer. Only the first three mean that the version is there, safely on disk. */
export type Outcome =
  | { readonly outcome: 'created' | 'replaced' | 'unchanged'; readonly record: VersionRecord }
  | { readonly outcome: 'immutable'; readonly record: VersionRecord }
  | { readonly outcome: 'precondition-failed' | 'outdated' }

/**
 * Where published versions lie. Every implementation keeps the promises of `store.contract.ts`.
 * Throws KnownError `store-unavailable` or `disk-full`.
 */
export interface Store {
  /** Grows with every change and only then; asking it asks the database itself. */
  revision(): Promise<number>
  /** All versions written after the given revision (0: all), as they were at one single moment. */
  changesSince(revision: number): Promise<{ readonly revision: number; readonly versions: readonly StoredVersion[] }>
  /** Writes the whole folder in one transaction. A version that is no draft is never changed. */
  publish(folder: VersionFolder, terms: Terms): Promise<Outcome>
  /** Finishes what is running, then lets go of the database. */
  close(): Promise<void>
}
