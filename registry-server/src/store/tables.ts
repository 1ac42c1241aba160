import type { ContractStatus } from '@fallnetz/core'
import type { Collection } from './store.ts'

/** The tables of both databases, as the newest migration leaves them. */
export interface Tables {
  /** One row: the revision of the store. Whoever changes anything locks it first. */
  store_revision: { id: number; revision: number }
  version: {
    collection: Collection
    id: string
    version: string
    status: ContractStatus
    digest: string
    revision: number
    changed_at: string
    changed_by: string
  }
  version_file: { collection: Collection; id: string; version: string; path: string; digest: string }
  /** The bytes of files, each kept once under its digest. */
  blob: { digest: string; content: Uint8Array }
}
