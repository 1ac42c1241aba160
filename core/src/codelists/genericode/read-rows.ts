import type { Column, Row } from '../codelist.ts'
import {
  type Budget,
  isOurs,
  kept,
  onlyAttributes,
  treeOf,
  unexpectedElement,
  unexpectedText,
  unsupported,
  type XmlElement,
} from './element.ts'
import { unknownColumn } from './read-columns.ts'
import type { Listener, Tag } from './read-xml.ts'
import { XmlError } from './xml-error.ts'

/** What a SimpleCodeList says. */
export interface Rows {
  readonly rows: Row[]
  /** Index of each row in the text. */
  readonly places: number[]
  annotation?: readonly XmlElement[]
  /** Whether the file writes cells without a value as empty elements. */
  emptyCells: boolean
}

const mostRows = 20_000
const mostCharacters = 10_000

/**
 * Reads the rows as they come by: lists may have many thousand.
 * Throws XmlError `genericode-invalid`, `genericode-column-unknown` or `genericode-unsupported`.
 */
export function rowsOf(text: string, list: Tag, columns: readonly Column[], read: Rows, budget: Budget): Listener {
  const ids = columns.map(({ id }) => id)
  const known = new Set(ids)
  let row: Record<string, string> = {}
  const seen = new Set<string>()
  let column = ''
  let cell: string | undefined
  onlyAttributes(text, list, [])

  const inSimpleValue: Listener = {
    open: (tag) => refused(text, tag, 'SimpleValue'),
    text(part) {
      cell = (cell ?? '') + part
    },
    close: () => undefined,
  }
  const inValue: Listener = {
    open(tag) {
      if (tag.local !== 'SimpleValue' || !isOurs(tag.uri)) return refused(text, tag, 'Value', 'SimpleValue')
      onlyAttributes(text, tag, [])
      if (cell !== undefined) throw twice(text, tag, column)
      cell = ''
      return inSimpleValue
    },
    text: (part) => onlyLayout(text, part, column),
    close() {
      if (cell === undefined) read.emptyCells = true
      else if (cell.length > mostCharacters) throw tooLong(text, read.places.at(-1) ?? 0, column)
      else row[column] = cell
    },
  }
  const inRow: Listener = {
    open(tag) {
      if (tag.local !== 'Value' || !isOurs(tag.uri)) return refused(text, tag, 'Row', 'Value')
      onlyAttributes(text, tag, ['ColumnRef'])
      // Without a name it is the column after the one before.
      const next = tag.attributes['ColumnRef'] ?? ids[ids.indexOf(column) + 1]
      if (next === undefined) throw overflowing(text, tag, ids)
      column = next
      if (!known.has(column)) throw unknownColumn(text, tag.at, column, ids)
      if (seen.has(column)) throw twice(text, tag, column)
      seen.add(column)
      cell = undefined
      return inValue
    },
    text: (part) => onlyLayout(text, part, 'Row'),
    close: () => void read.rows.push(row),
  }
  return {
    open(tag) {
      if (tag.local === 'Annotation' && read.places.length === 0) {
        return treeOf(tag, budget, (node) => {
          read.annotation = kept(node).children ?? []
        })
      }
      if (tag.local !== 'Row' || !isOurs(tag.uri)) return refused(text, tag, 'SimpleCodeList', 'Row')
      onlyAttributes(text, tag, [])
      if (read.places.length >= mostRows) throw tooMany(text, tag)
      read.places.push(tag.at)
      row = {}
      seen.clear()
      column = ''
      return inRow
    },
    text: (part) => onlyLayout(text, part, 'SimpleCodeList'),
    close: () => undefined,
  }

  function onlyLayout(whole: string, part: string, inside: string): void {
    if (part.trim() !== '') throw unexpectedText(whole, read.places.at(-1) ?? list.at, inside)
  }
}

/** Annotations and complex values are genericode, but nothing a cell of ours can hold. */
function refused(text: string, tag: Tag, inside: string, ...possible: readonly string[]): never {
  const known = isOurs(tag.uri) && ['Annotation', 'ComplexValue'].includes(tag.local)
  if (!known) throw unexpectedElement(text, tag, inside, possible)
  throw unsupported(text, tag, {
    de: 'Zusammengesetzte Werte und Anmerkungen an Zeilen nimmt fallnetz nicht auf, und weglassen will es nichts. Entfernen Sie sie oder machen Sie eine Spalte daraus.',
    en: 'fallnetz does not take compound values and annotations of rows, and leaves nothing out. Remove them or make a column of them.',
  })
}

function overflowing(text: string, tag: Tag, ids: readonly string[]): XmlError {
  return new XmlError('genericode-invalid', text, tag.at, {
    de: `Die Zeile hat nach dem Wert für die letzte Spalte „${ids.at(-1)}“ noch einen. Entfernen Sie ihn, oder nennen Sie mit ColumnRef, wohin er gehört.`,
    en: `The row has one more value after that for the last column "${ids.at(-1)}". Remove it, or say with ColumnRef where it belongs.`,
  })
}

function twice(text: string, tag: Tag, column: string): XmlError {
  return new XmlError('genericode-invalid', text, tag.at, {
    de: `Die Zeile hat für die Spalte „${column}“ zwei Werte. Behalten Sie einen.`,
    en: `The row has two values for the column "${column}". Keep one.`,
  })
}

function tooMany(text: string, tag: Tag): XmlError {
  return new XmlError('genericode-invalid', text, tag.at, {
    de: 'Die Liste hat mehr als 20.000 Zeilen. So viele nimmt fallnetz nicht; teilen Sie die Liste.',
    en: 'The list has more than 20,000 rows. fallnetz does not take so many; split the list.',
  })
}

function tooLong(text: string, at: number, column: string): XmlError {
  return new XmlError('genericode-invalid', text, at, {
    de: `Der Wert in der Spalte „${column}“ hat mehr als 10.000 Zeichen. Kürzen Sie ihn.`,
    en: `The value in the column "${column}" has more than 10,000 characters. Shorten it.`,
  })
}
