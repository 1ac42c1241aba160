import type { Catalog } from '../contracts/contract.ts'
import type { Language } from '../text.ts'
import { contentOf, labelOf, rowOf } from './codelist.ts'
import type { Code } from './codes-in.ts'

/**
 * What a code means, in words for people; in German where the list has no English. Undefined where the catalogue does
 * not have the list, the version or the code. Throws KnownError `codelist-unreadable` or `codelist-digest-mismatch`.
 */
export function meaningOf({ codelists }: Catalog, code: Code, language: Language): string | undefined {
  for (const list of codelists.values()) {
    if (list.urn !== code.list || list.version !== code.version) continue
    const content = contentOf(list)
    const row = rowOf(content, code.code)
    return row === undefined ? undefined : labelOf(content, row, language)
  }
  return undefined
}
