import type { JsonObject, JsonValue } from '../json/value.ts'
import { contentKey } from '../validation/content-key.ts'
import type { CodelistContent, Row } from './codelist.ts'

/** A row whose code stayed and whose content did not. */
interface ChangedRow {
  readonly code: string
  readonly cells: readonly { readonly column: string; readonly before?: string; readonly after?: string }[]
}

/** A detail of the list itself that changed; what one side does not have is missing. */
interface ChangedDetail {
  /** Name in codelist.json, for columns with theirs: `columns/name`. */
  readonly detail: string
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** What became of a list from one version to the next. */
export interface CodelistDiff {
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  readonly changed: readonly ChangedRow[]
  readonly details: readonly ChangedDetail[]
  /** Why messages or programs that fit the old version no longer fit the new one; empty where they all do. */
  readonly breaks: readonly Break[]
}

interface Break {
  readonly reason: 'other-list' | 'key-column-changed' | 'code-removed' | 'column-removed' | 'cell-no-longer-sure'
  /** The codes or columns. */
  readonly names: readonly string[]
}

/** Compares two versions row by row, by their codes. Order and the digest do not count. */
export function diffCodelists(before: CodelistContent, after: CodelistContent): CodelistDiff {
  const old = rowsByCode(before)
  const now = rowsByCode(after)
  const added = after.rows.filter((row) => !old.has(row[after.keyColumn] ?? ''))
  const removed = before.rows.filter((row) => !now.has(row[before.keyColumn] ?? ''))
  const changed = [...old].flatMap(([code, row]): ChangedRow[] => {
    const next = now.get(code)
    const cells = next === undefined ? [] : changedCells(row, next)
    return cells.length === 0 ? [] : [{ code, cells }]
  })
  return { added, removed, changed, details: changedDetails(before, after), breaks: breaksIn(before, after, removed) }
}

/** Whether whoever knows the old version gets on with the new one: every code stays, and what a row always had it has. */
export function isCompatible({ breaks }: CodelistDiff): boolean {
  return breaks.length === 0
}

function breaksIn(before: CodelistContent, after: CodelistContent, removed: readonly Row[]): Break[] {
  const columns = new Map(after.columns.map((column) => [column.id, column]))
  const gone = before.columns.filter(({ id }) => !columns.has(id)).map(({ id }) => id)
  const unsure = before.columns.filter(({ id, required }) => required && columns.get(id)?.required === false)
  const breaks: Break[] = [
    { reason: 'other-list', names: before.urn === after.urn ? [] : [after.urn] },
    { reason: 'key-column-changed', names: before.keyColumn === after.keyColumn ? [] : [after.keyColumn] },
    { reason: 'code-removed', names: removed.map((row) => row[before.keyColumn] ?? '') },
    { reason: 'column-removed', names: gone },
    { reason: 'cell-no-longer-sure', names: unsure.map(({ id }) => id) },
  ]
  return breaks.filter(({ names }) => names.length > 0)
}

function rowsByCode({ rows, keyColumn }: CodelistContent): Map<string, Row> {
  return new Map(rows.map((row) => [row[keyColumn] ?? '', row]))
}

function changedCells(before: Row, after: Row): ChangedRow['cells'] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...columns].flatMap((column) => {
    const [was, is] = [before[column], after[column]]
    return was === is
      ? []
      : [{ column, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]
  })
}

const rowsAndDigest: ReadonlySet<string> = new Set(['rows', 'digest', 'columns'])

function changedDetails(before: CodelistContent, after: CodelistContent): ChangedDetail[] {
  const columnsOf = (list: CodelistContent) => list.columns.map((column) => [`columns/${column.id}`, column] as const)
  const detailsOf = (list: CodelistContent): JsonObject => {
    // Plain data from top to bottom; only its interfaces hide that.
    const all = [...Object.entries(list), ...columnsOf(list)] as unknown as [string, JsonValue][]
    return Object.fromEntries(all.filter(([name]) => !rowsAndDigest.has(name)))
  }
  const [old, now] = [detailsOf(before), detailsOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((detail) => {
    const [was, is] = [old[detail], now[detail]]
    if (was !== undefined && is !== undefined && contentKey(was) === contentKey(is)) return []
    return [{ detail, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]
  })
}
