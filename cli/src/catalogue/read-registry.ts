import {
  type Catalog,
  type Codelist,
  type Contract,
  catalogOf,
  codelistFromText,
  contractFromFiles,
  digestOfBytes,
  isListVersion,
  isObject,
  type JsonObject,
  type JsonValue,
  KnownError,
  parseJson,
} from '@fallnetz/core'
import { type Extent, isWithin } from './extent.ts'
import { RegistryClient } from './registry-client.ts'

const largestIndex = 8 * 1024 * 1024
const largestFile = 1024 * 1024
/** A list of all municipalities takes 0.8 MiB. */
const largestList = 8 * 1024 * 1024
const largestWhole = 64 * 1024 * 1024
/** Files asked for at the same time. */
const atOnce = 8

interface Entry {
  readonly id: string
  readonly version: string
  readonly digest: string
}

interface ListEntry extends Entry {
  readonly urn: string
}

interface ContractEntry extends Entry {
  readonly files: readonly { readonly path: string; readonly digest: string }[]
}

export interface RegistryOptions {
  /** Milliseconds for each answer. */
  readonly timeLimit: number
  readonly extent: Extent
}

/**
 * Reads everything a registry holds, each file against its digest. Throws KnownError `registry-unreadable`,
 * `registry-digest-mismatch` and those of RegistryClient.
 */
export async function readRegistry(address: string, options: RegistryOptions): Promise<Catalog> {
  const client = new RegistryClient(address, options.timeLimit)
  try {
    const index = indexOf(client, await client.read('/v1/catalog', largestIndex))
    const files = new Files(client)
    const contracts = await Promise.all(index.contracts.map((entry) => contractOf(files, entry, options)))
    const lists = index.codelists.filter(({ urn }) => isNeeded(options.extent, urn, contracts))
    const codelists = await Promise.all(lists.map((entry) => codelistOf(files, entry)))
    return catalogOf(contracts, codelists)
  } finally {
    client.end()
  }
}

async function contractOf(files: Files, entry: ContractEntry, { extent }: RegistryOptions): Promise<Contract> {
  const { id, version } = entry
  const wanted = entry.files.filter(({ path }) => isWithin(extent, path))
  const texts = await Promise.all(
    wanted.map(async ({ path, digest }): Promise<[string, string]> => {
      const where = path.split('/').map(encodeURIComponent).join('/')
      return [path, await files.read(`/v1/contracts/${id}/versions/${version}/files/${where}`, digest)]
    }),
  )
  const contract = contractFromFiles(new Map(texts), `${files.address} ${id}@${version}`)
  if (contract.id !== id || contract.version !== version) throw files.mismatch(`${id}@${version}`)
  // The digest speaks of the whole folder, also where some of it stayed behind.
  return { ...contract, digest: entry.digest }
}

/** Whoever judges messages needs the lists that schemas name, and no others. */
function isNeeded(extent: Extent, urn: string, contracts: readonly Contract[]): boolean {
  if (extent === 'manifests' || extent === 'everything') return true
  return contracts.some(({ files }) => [...files.values()].some((text) => text.includes(`"${urn}"`)))
}

async function codelistOf(files: Files, { id, version, digest }: Entry): Promise<Codelist> {
  const text = await files.read(`/v1/codelists/${id}/versions/${encodeURIComponent(version)}`, undefined, largestList)
  const codelist = codelistFromText(id, version, text)
  if (codelist.digest !== digest) throw files.mismatch(`${id}@${version}`)
  return codelist
}

/** Fetches files, a few at a time and so much in all. */
class Files {
  readonly #client: RegistryClient
  readonly #waiting: (() => void)[] = []
  #running = 0
  #size = 0

  constructor(client: RegistryClient) {
    this.#client = client
  }

  get address(): string {
    return this.#client.address
  }

  async read(path: string, digest: string | undefined, largest = largestFile): Promise<string> {
    if (this.#running >= atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running += 1
    try {
      const bytes = await this.#client.read(path, Math.min(largest, largestWhole - this.#size))
      this.#size += bytes.byteLength
      if (digest !== undefined && digestOfBytes(bytes) !== digest) throw this.mismatch(path)
      return bytes.toString('utf8')
    } finally {
      this.#running -= 1
      this.#waiting.shift()?.()
    }
  }

  mismatch(what: string): KnownError {
    return new KnownError('registry-digest-mismatch', {
      de: `${what} von ${this.address} hat nicht die Prüfsumme, die das Register selbst nennt. Verwenden Sie es nicht und sagen Sie dem Betreiber Bescheid.`,
      en: `${what} of ${this.address} does not have the digest the registry itself names. Do not use it, and tell its operator.`,
    })
  }
}

function indexOf(client: RegistryClient, bytes: Buffer): { contracts: ContractEntry[]; codelists: ListEntry[] } {
  const value = jsonOf(client, bytes)
  if (!isObject(value)) throw client.unreadable()
  return {
    contracts: entries(client, value['contracts']).map((entry) => ({
      ...named(client, entry, isContractVersion),
      files: entries(client, entry['files']).map(({ path, digest }) => {
        if (typeof path !== 'string' || path.length > 200 || typeof digest !== 'string') throw client.unreadable()
        return { path, digest }
      }),
    })),
    codelists: entries(client, value['codelists']).map((entry) => {
      if (typeof entry['urn'] !== 'string') throw client.unreadable()
      return { ...named(client, entry, isListVersion), urn: entry['urn'] }
    }),
  }
}

function jsonOf(client: RegistryClient, bytes: Buffer): JsonValue {
  try {
    return parseJson(bytes.toString('utf8'))
  } catch (cause) {
    throw client.unreadable(cause)
  }
}

function entries(client: RegistryClient, value: JsonValue | undefined): JsonObject[] {
  if (!Array.isArray(value) || value.length > 10_000 || !value.every(isObject)) throw client.unreadable()
  return value
}

// Names become parts of addresses: nothing but names gets through.
function named(
  client: RegistryClient,
  { id, version, digest }: JsonObject,
  isVersion: (version: string) => boolean,
): Entry {
  const sound =
    typeof id === 'string' &&
    /^[a-z][a-z0-9-]{0,63}$/.test(id) &&
    typeof version === 'string' &&
    typeof digest === 'string'
  if (sound && isVersion(version)) return { id, version, digest }
  throw client.unreadable()
}

function isContractVersion(version: string): boolean {
  return /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version)
}
