import type { Catalog, Codelist } from '../contracts/contract.ts'
import type { JsonObject } from '../json/value.ts'
import { contentOf } from './codelist.ts'

/**
 * The lists that schemas of the catalogue name, in all their versions, with no more in them than looking codes up takes.
 * Plain data that can travel to a thread. Throws KnownError `codelist-unreadable` or `codelist-digest-mismatch`.
 */
export function namedLists({ contracts, codelists }: Catalog): Map<string, Codelist> {
  const urns = new Set<string | undefined>()
  for (const contract of contracts.values()) {
    for (const [path, text] of contract.files) {
      if (path.endsWith('.schema.json')) for (const [, urn] of text.matchAll(naming)) urns.add(urn)
    }
  }
  const named = [...codelists].filter(([, list]) => urns.has(list.urn))
  return new Map(named.map(([name, list]) => [name, slim(list)]))
}

// A word in a text would only bring one list more along.
const naming = /"x-codelist"\s*:\s*"([^"]+)"/g

function slim(list: Codelist): Codelist {
  const { columns, keyColumn, labelColumns, rows, status } = contentOf(list)
  const content = { columns, keyColumn, labelColumns, rows, status }
  const { id, version, urn, title, digest } = list
  // Plain data from top to bottom; only its interfaces hide that.
  return { id, version, urn, title, digest, text: '', content: content as unknown as JsonObject }
}
