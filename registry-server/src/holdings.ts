import {
  type Catalog,
  type Codelist,
  type Contract,
  codelistFromText,
  contractFromFiles,
  KnownError,
  type SchemaIndex,
  schemaIndexOf,
} from '@fallnetz/core'
import { Asset } from './http/asset.ts'
import { mediaTypeOf } from './http/media-types.ts'
import type { Store, StoredVersion, VersionRecord } from './store/store.ts'

/** One version of a contract, ready to be served. */
export interface HeldContract {
  readonly record: VersionRecord
  readonly contract: Contract
  /** Path inside the version folder → bytes to send. */
  readonly files: ReadonlyMap<string, Asset>
}

/** One version of a code list, ready to be served. */
export interface HeldCodelist {
  readonly record: VersionRecord
  readonly codelist: Codelist
  readonly file: Asset
}

/** Everything the registry holds at one revision of its store. It never changes; a publication makes a new one. */
export class Snapshot {
  readonly revision: number
  /** `id@version` → contract. */
  readonly contracts: ReadonlyMap<string, HeldContract>
  /** `id@version` → code list. */
  readonly codelists: ReadonlyMap<string, HeldCodelist>
  readonly catalog: Catalog
  readonly #made = new Map<string, Asset>()
  #index: SchemaIndex | undefined

  constructor(
    revision: number,
    contracts: ReadonlyMap<string, HeldContract>,
    codelists: ReadonlyMap<string, HeldCodelist>,
  ) {
    this.revision = revision
    this.contracts = contracts
    this.codelists = codelists
    this.catalog = {
      contracts: new Map([...contracts].map(([name, { contract }]) => [name, contract])),
      codelists: new Map([...codelists].map(([name, { codelist }]) => [name, codelist])),
    }
  }

  /** Every schema by its `$id`; read when first needed. */
  index(): SchemaIndex {
    this.#index ??= schemaIndexOf(this.catalog)
    return this.#index
  }

  /** Something worked out from this snapshot, once; `key` is its address. */
  asset(key: string, make: () => Asset): Asset {
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const made = make()
    this.#made.set(key, made)
    return made
  }

  /** The same, for JSON that may change with the next publication. */
  json(key: string, make: () => unknown, more: readonly string[] = []): Asset {
    return this.asset(key, () => {
      return new Asset(JSON.stringify(make()), { mediaType: 'application/json', immutable: false, more })
    })
  }
}

/** Reads what the store holds and keeps it in memory, up to date with every other process that publishes there. */
export class Holdings {
  readonly #store: Store
  #seen = new Snapshot(0, new Map(), new Map())
  #reading: Promise<void> = Promise.resolve()

  constructor(store: Store) {
    this.#store = store
  }

  /** What we saw last: enough for everything that never changes, even while the store is away. */
  get seen(): Snapshot {
    return this.#seen
  }

  /** What the store holds now. Throws KnownError `store-unavailable` or `store-damaged`. */
  async current(): Promise<Snapshot> {
    const revision = await this.#store.revision()
    if (revision === this.#seen.revision) return this.#seen
    // One reads, the others wait for it; whoever waited in vain reads again.
    const reading = this.#reading.catch(() => undefined).then(() => this.#readUpTo(revision))
    this.#reading = reading
    await reading
    return this.#seen
  }

  async #readUpTo(revision: number): Promise<void> {
    if (this.#seen.revision >= revision) return
    const changes = await this.#store.changesSince(this.#seen.revision)
    const contracts = new Map(this.#seen.contracts)
    const codelists = new Map(this.#seen.codelists)
    for (const version of changes.versions) {
      const name = `${version.id}@${version.version}`
      if (version.collection === 'contracts') contracts.set(name, heldContract(version))
      else codelists.set(name, heldCodelist(version))
    }
    this.#seen = new Snapshot(changes.revision, contracts, codelists)
  }
}

function heldContract(version: StoredVersion): HeldContract {
  const contract = contractFromFiles(version.files, `${version.id}@${version.version}`)
  if (contract.digest !== version.digest) throw damaged(version)
  const immutable = version.status !== 'draft'
  const assetOf = (path: string, text: string) => new Asset(text, { mediaType: mediaTypeOf(path), immutable })
  const files = new Map([...version.files].map(([path, text]) => [path, assetOf(path, text)]))
  return { record: recordOf(version), contract, files }
}

function heldCodelist(version: StoredVersion): HeldCodelist {
  const text = version.files.get('codelist.json') ?? ''
  const codelist = codelistFromText(version.id, version.version, text)
  if (codelist.digest !== version.digest) throw damaged(version)
  const file = new Asset(text, { mediaType: 'application/json', immutable: version.status !== 'draft' })
  return { record: recordOf(version), codelist, file }
}

function recordOf({ files: _, ...record }: StoredVersion): VersionRecord {
  return record
}

function damaged({ id, version }: StoredVersion): KnownError {
  return new KnownError('store-damaged', {
    de: `Im Speicher ist ${id}@${version} nicht mehr das, was veröffentlicht wurde. Spielen Sie eine Sicherung ein.`,
    en: `In the store ${id}@${version} is no longer what was published. Restore a backup.`,
  })
}
