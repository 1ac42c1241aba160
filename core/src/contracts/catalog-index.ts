import { compareListVersions } from '../codelists/versions.ts'
import { digestOfBytes } from '../json/digest.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import { commandsOf } from '../processes/chart.ts'
import { processOf } from '../processes/process.ts'
import { compareVersions } from './catalog.ts'
import { baseUri, type Catalog, type Contract } from './contract.ts'
import { schemaId } from './schemas.ts'

/**
 * The content of `schemas/catalog.json`: every contract and code list with status and digests, so that a reader finds
 * and checks everything without opening the folders. The same catalogue always gives the same index.
 */
export function catalogIndex(catalog: Catalog): JsonObject {
  return {
    base: baseUri,
    contracts: sorted(catalog.contracts.values(), compareVersions).map(contractEntry),
    codelists: sorted(catalog.codelists.values(), compareListVersions).map(({ id, version, urn, title, digest }) => {
      return { id, version, urn, title: { de: title.de, en: title.en }, digest }
    }),
  }
}

function contractEntry(contract: Contract): JsonObject {
  const { id, version, manifest, digest } = contract
  return {
    id,
    version,
    kind: manifest.kind,
    status: manifest.status,
    title: { de: manifest.title.de, en: manifest.title.en },
    digest,
    dependsOn: manifest.dependsOn.map((one) => `${one.contract}@${one.version}`),
    messages: manifest.kind === 'process' ? messageTypes(contract) : {},
    files: [...contract.files].sort(([a], [b]) => (a < b ? -1 : 1)).map(fileEntry),
  }
}

/** Message type → `$id` of its schema: `referral.accept` → `…/referral/1.0.0/accept.schema.json`. */
function messageTypes(contract: Contract): JsonObject {
  const process = processOf(contract)
  const types: Record<string, JsonValue> = {}
  for (const { command, message } of commandsOf(process)) {
    types[`${process.id}.${command}`] = schemaId(contract, message)
  }
  return types
}

function fileEntry([path, text]: [string, string]): JsonObject {
  return { path, bytes: Buffer.byteLength(text), digest: digestOfBytes(text) }
}

function sorted<T extends { readonly id: string; readonly version: string }>(
  entries: Iterable<T>,
  inOrder: (a: string, b: string) => number,
): T[] {
  return [...entries].sort((a, b) => (a.id === b.id ? inOrder(a.version, b.version) : a.id < b.id ? -1 : 1))
}
