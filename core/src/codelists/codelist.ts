import type { Codelist } from '../contracts/contract.ts'
import { KnownError } from '../errors.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import type { Genericode } from './genericode/head.ts'

/** What the rows of a list hold. */
export interface Column {
  /** As its publisher writes it. */
  readonly id: string
  readonly title: Text
  /** True when every row has it. */
  readonly required: boolean
  /** The publisher's type, for example `string` or `date`. */
  readonly type?: string
  /** Language of its texts (BCP 47). */
  readonly language?: string
}

/** Column → text. A column that a row leaves out has no value there. */
export type Row = Readonly<Record<string, string>>

/** The content of codelist.json: one version of one list, with all its publisher says about it. */
export interface CodelistContent {
  readonly $schema: string
  readonly urn: string
  readonly version: string
  readonly title: Text
  readonly description: Text
  readonly status: 'trial-use' | 'active' | 'retired'
  readonly publisher: string
  readonly source: Text
  readonly licenceNote: Text
  readonly validFrom?: string
  readonly legalBasis?: readonly JsonObject[]
  readonly keyColumn: string
  /** The columns that name an entry for people. */
  readonly labelColumns: { readonly de: string; readonly en?: string }
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** What a genericode file says besides; without it the list was not read from one. */
  readonly genericode?: Genericode
  /** Over everything else, see contentDigest. */
  readonly digest: string
}

/** The content of a list, held to what work with its rows needs. Throws KnownError `codelist-unreadable`. */
export function contentOf({ id, version, content }: Codelist): CodelistContent {
  const { columns, rows, keyColumn } = content
  const ids = new Set(Array.isArray(columns) ? columns.filter(isObject).map((column) => column['id']) : [])
  const labels = isObject(content['labelColumns']) ? content['labelColumns'] : {}
  const fault = faultIn(ids, rows, keyColumn, labels)
  if (fault === undefined) return content as unknown as CodelistContent
  throw new KnownError('codelist-unreadable', {
    de: `Codeliste ${id}@${version}: ${fault.de}. „fallnetz check“ nennt alles, was zu berichtigen ist.`,
    en: `Code list ${id}@${version}: ${fault.en}. "fallnetz check" names everything to correct.`,
  })
}

/** The row of a code; undefined where the list does not have it. */
export function rowOf({ rows, keyColumn }: CodelistContent, code: string): Row | undefined {
  return rows.find((row) => row[keyColumn] === code)
}

/** What a row is called for people: in the language asked for, or else in German. Empty where it has no name. */
export function labelOf({ labelColumns }: CodelistContent, row: Row, language: 'de' | 'en'): string {
  return (row[labelColumns[language] ?? ''] || row[labelColumns.de]) ?? ''
}

function faultIn(
  ids: ReadonlySet<JsonValue | undefined>,
  rows: JsonValue | undefined,
  key: JsonValue | undefined,
  { de, en }: JsonObject,
): Text | undefined {
  const inherited = [...ids].find((id) => typeof id === 'string' && id in Object.prototype)
  if (inherited !== undefined) {
    return {
      de: `eine Spalte kann nicht „${String(inherited)}“ heißen`,
      en: `a column cannot be called "${String(inherited)}"`,
    }
  }
  if (!ids.has(key)) return { de: 'keyColumn nennt keine Spalte aus columns', en: 'keyColumn names no column' }
  if (!ids.has(de) || !(en === undefined || ids.has(en))) {
    return { de: 'labelColumns nennt keine Spalte aus columns', en: 'labelColumns names no column' }
  }
  if (!Array.isArray(rows) || !rows.every(isRow)) {
    return { de: 'rows ist keine Liste von Zeilen mit Texten', en: 'rows is no list of rows with texts' }
  }
  return undefined
}

function isRow(row: JsonValue): boolean {
  return isObject(row) && Object.values(row).every((cell) => typeof cell === 'string')
}
