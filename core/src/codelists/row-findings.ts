import type { Severity } from '../finding.ts'
import type { Text } from '../text.ts'
import type { Column, Row } from './codelist.ts'

/** What is wrong with one row of a list. */
export interface RowFinding {
  readonly code: string
  readonly severity: Severity
  /** Index of the row. */
  readonly row: number
  readonly column?: string
  readonly message: Text
}

interface Subject {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly keyColumn: string
  /** Further columns that together tell rows apart. */
  readonly keys?: readonly (readonly string[])[]
}

const most = 100

/** Rows without a code, codes given twice, values missing where the column promises them; 100 findings at most. */
export function findingsInList({ columns, rows, keyColumn, keys = [] }: Subject): RowFinding[] {
  const found: RowFinding[] = []
  const promised = columns.filter(({ id, required }) => required && id !== keyColumn)
  const known = new Set(columns.map(({ id }) => id))
  const firsts = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    if (found.length >= most) break
    const code = row[keyColumn]
    if (code === undefined || code === '') found.push(withoutCode(at, keyColumn))
    else {
      const first = firsts.get(code)
      if (first === undefined) firsts.set(code, at)
      else found.push(twice(at, keyColumn, code, first))
    }
    for (const { id } of promised) if (row[id] === undefined) found.push(withoutValue(at, id))
    for (const id of Object.keys(row)) if (!known.has(id)) found.push(unknownColumn(at, id))
  }
  return [...found, ...keys.flatMap((key) => repeatedKeys(rows, key, keyColumn))].slice(0, most)
}

/** A further key that is none: advice to its publisher, no harm to messages. */
function repeatedKeys(rows: readonly Row[], columns: readonly string[], keyColumn: string): RowFinding[] {
  if (columns.length === 1 && columns[0] === keyColumn) return []
  const firsts = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    const key = JSON.stringify(columns.map((column) => row[column] ?? null))
    const first = firsts.get(key)
    if (first !== undefined) return [ambiguous(at, columns, first)]
    firsts.set(key, at)
  }
  return []
}

function withoutCode(row: number, column: string): RowFinding {
  return {
    ...{ code: 'code-missing', severity: 'error', row, column },
    message: {
      de: `Zeile ${row + 1} der Liste hat in der Schlüsselspalte „${column}“ keinen Wert. Ergänzen Sie ihn oder entfernen Sie die Zeile.`,
      en: `Row ${row + 1} of the list has no value in the key column "${column}". Add it or remove the row.`,
    },
  }
}

function twice(row: number, column: string, code: string, first: number): RowFinding {
  return {
    ...{ code: 'code-duplicate', severity: 'error', row, column },
    message: {
      de: `Der Code „${code.slice(0, 60)}“ steht in Zeile ${first + 1} und noch einmal in Zeile ${row + 1} der Liste. Jeder Code darf nur einmal vorkommen.`,
      en: `The code "${code.slice(0, 60)}" stands in row ${first + 1} and again in row ${row + 1} of the list. Each code may occur only once.`,
    },
  }
}

function withoutValue(row: number, column: string): RowFinding {
  return {
    ...{ code: 'cell-missing', severity: 'error', row, column },
    message: {
      de: `Zeile ${row + 1} der Liste hat in der Pflichtspalte „${column}“ keinen Wert. Ergänzen Sie ihn, oder nennen Sie die Spalte nicht Pflicht.`,
      en: `Row ${row + 1} of the list has no value in the required column "${column}". Add it, or do not call the column required.`,
    },
  }
}

function unknownColumn(row: number, column: string): RowFinding {
  return {
    ...{ code: 'codelist-column-unknown', severity: 'error', row, column },
    message: {
      de: `Zeile ${row + 1} der Liste hat einen Wert für „${column.slice(0, 60)}“; diese Spalte gibt es nicht. Berichtigen Sie den Namen oder ergänzen Sie die Spalte.`,
      en: `Row ${row + 1} of the list has a value for "${column.slice(0, 60)}"; there is no such column. Correct the name or add the column.`,
    },
  }
}

function ambiguous(row: number, columns: readonly string[], first: number): RowFinding {
  const names = columns.join(', ')
  return {
    ...{ code: 'codelist-key-ambiguous', severity: 'warning', row },
    message: {
      de: `Der Herausgeber nennt ${names} einen Schlüssel, aber die Zeilen ${first + 1} und ${row + 1} haben dort dieselben Werte. Sagen Sie es ihm.`,
      en: `The publisher calls ${names} a key, but rows ${first + 1} and ${row + 1} have the same values there. Tell them.`,
    },
  }
}
