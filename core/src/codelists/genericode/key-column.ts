import { KnownError } from '../../errors.ts'
import type { CodelistContent, Column } from '../codelist.ts'
import type { XmlElement } from './element.ts'
import type { Key } from './head.ts'

/** How the versions of the XÖV handbook mark the key that messages use, and the one that names an entry. */
const codeMarks = ['recommendedKeyColumn', 'empfohleneCodeSpalte', 'xoev-code']
const nameMarks = ['xoev-codename', 'codename']

/**
 * The column messages refer to: the one asked for, the one the publisher recommends, or the only key there is.
 * Throws KnownError `genericode-key-unknown` or `genericode-key-open`.
 */
export function keyColumnOf(columns: readonly Column[], keys: readonly Key[], wanted?: string): string {
  const ids = columns.map(({ id }) => id)
  if (wanted !== undefined) {
    if (ids.includes(wanted)) return wanted
    throw new KnownError('genericode-key-unknown', {
      de: `Die Spalte „${wanted}“ gibt es in der Datei nicht. Vorhanden: ${ids.join(', ')}.`,
      en: `The file has no column "${wanted}". Available: ${ids.join(', ')}.`,
    })
  }
  // Where a publisher recommends columns that only together make a key, taking another one would be a guess.
  const recommended = keys.filter((key) => isMarked(key, codeMarks))
  const choice = recommended.length > 0 ? recommended : keys.filter((key) => key.columns.length === 1)
  const [column, ...more] = choice.flatMap((key) => key.columns)
  if (column !== undefined && more.length === 0) return column
  const among = (column === undefined ? ids : [...new Set([column, ...more])]).join(', ')
  throw new KnownError('genericode-key-open', {
    de: `Die Datei sagt nicht, welche Spalte der Code ist. Nennen Sie eine mit --key: ${among}.`,
    en: `The file does not say which column is the code. Name one with --key: ${among}.`,
  })
}

/** The columns that most likely name an entry for people. */
export function labelColumnsOf(
  columns: readonly Column[],
  keys: readonly Key[],
  keyColumn: string,
): CodelistContent['labelColumns'] {
  const others = columns.filter(({ id }) => id !== keyColumn)
  const speaks = (language: RegExp) => others.find((column) => language.test(column.language ?? ''))?.id
  const marked = keys.find((key) => key.columns.length === 1 && isMarked(key, nameMarks))?.columns[0]
  const first = others.find(({ required }) => required) ?? others[0]
  const en = speaks(/^en\b/i)
  return { de: speaks(/^de\b/i) ?? marked ?? first?.id ?? keyColumn, ...(en !== undefined && { en }) }
}

function isMarked({ annotation = [] }: Key, marks: readonly string[]): boolean {
  const inside = (elements: readonly XmlElement[]): boolean =>
    elements.some(({ name = '', children = [] }) => marks.includes(localName(name)) || inside(children))
  return inside(annotation)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
