import type { Codelist } from '../contracts/contract.ts'
import { type CodelistContent, contentOf } from './codelist.ts'
import type { Code } from './codes-in.ts'
import { compareListVersions } from './versions.ts'

/** One version of a list, opened: its codes can be looked up at once. */
export interface OpenList {
  readonly list: Codelist
  readonly content: CodelistContent
  readonly codes: ReadonlySet<string>
}

/** Looks up lists by the names that messages use; a list is opened when a message first names it. */
export interface CodeBook {
  /** The versions of a list, oldest first; none where the list is not known. */
  versionsOf(urn: string): readonly Codelist[]
  /** Throws KnownError `codelist-unreadable` or `codelist-digest-mismatch`. */
  find(urn: string, version: string): OpenList | undefined
}

/** A book over these lists. Their number may be large: only what is asked for is looked at. */
export function codeBookOf(codelists: Iterable<Codelist>): CodeBook {
  const lists = new Map<string, Map<string, Codelist>>()
  const open = new Map<Codelist, OpenList>()
  for (const list of codelists) {
    const versions = lists.get(list.urn) ?? new Map<string, Codelist>()
    lists.set(list.urn, versions.set(list.version, list))
  }
  return {
    versionsOf(urn) {
      const versions = [...(lists.get(urn)?.values() ?? [])]
      return versions.sort((a, b) => compareListVersions(a.version, b.version))
    },
    find(urn, version) {
      const list = lists.get(urn)?.get(version)
      if (list === undefined) return undefined
      const found = open.get(list) ?? opened(list)
      open.set(list, found)
      return found
    },
  }
}

/** Whether nothing at all is to be said about a code. */
export function isKnown(book: CodeBook, { list, version, code }: Code): boolean {
  const found = book.find(list, version)
  return found?.codes.has(code) === true && found.content.status !== 'retired'
}

function opened(list: Codelist): OpenList {
  const content = contentOf(list)
  const codes = new Set(content.rows.map((row) => row[content.keyColumn] ?? ''))
  return { list, content, codes }
}
