import type { Language, Text } from '@fallnetz/core'
import { type CodelistContent, type CodelistDiff, labelOf, type Row } from '@fallnetz/core/codelists'
import { visible } from '@fallnetz/core/visible'

/** So many of a kind are told one by one. */
const most = 200

/** A comparison of two lists for people. */
export function diffText(
  before: CodelistContent,
  after: CodelistContent,
  { added, removed, changed, details, breaks }: CodelistDiff,
  language: Language,
): string {
  const say = (text: Text) => text[language]
  const name = (list: CodelistContent) => (row: Row) => {
    return `${row[list.keyColumn] ?? '–'} ${labelOf(list, row, language).trim()}`.trim()
  }
  const cells = changed.flatMap(({ code, cells: all }) => {
    return all.map((cell) => `${code}, ${cell.column}: ${shown(cell.before)} → ${shown(cell.after)}`)
  })
  const others = details.map(({ detail, before: was, after: is }) => `${detail}: ${shown(was)} → ${shown(is)}`)
  return [
    visible(`${after.title[language]}: ${before.version} → ${after.version}`),
    ...section(say(words.removed), removed.map(name(before)), language),
    ...section(say(words.added), added.map(name(after)), language),
    ...section(say(words.changed), cells, language),
    ...section(say(words.details), others, language),
    '',
    ...(breaks.length === 0 ? [say(words.compatible)] : []),
    ...breaks.map(({ reason, names }) => visible(`${say(words.breaks)}: ${say(reasons[reason])}: ${few(names)}`)),
    '',
  ].join('\n')
}

function section(title: string, lines: readonly string[], language: Language): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - most
  const more = rest > 0 ? [{ de: `  … und ${rest} weitere`, en: `  … and ${rest} more` }[language]] : []
  return ['', `${title} (${lines.length}):`, ...lines.slice(0, most).map((line) => `  ${visible(line)}`), ...more]
}

function shown(value: unknown): string {
  if (value === undefined) return '–'
  const text = typeof value === 'string' ? `„${value}“` : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

function few(names: readonly string[]): string {
  return names.length > 20 ? `${names.slice(0, 20).join(', ')} …` : names.join(', ')
}

const words = {
  removed: { de: 'Entfallen', en: 'Removed' },
  added: { de: 'Neu', en: 'Added' },
  changed: { de: 'Geändert', en: 'Changed' },
  details: { de: 'Angaben zur Liste', en: 'Details of the list' },
  compatible: {
    de: 'Verträglich: Wer die alte Version kennt, kommt mit der neuen zurecht.',
    en: 'Compatible: whoever knows the old version gets on with the new one.',
  },
  breaks: { de: 'Bricht', en: 'Breaks' },
} as const

const reasons: Readonly<Record<CodelistDiff['breaks'][number]['reason'], Text>> = {
  'other-list': { de: 'Es ist eine andere Liste', en: 'It is another list' },
  'key-column-changed': { de: 'Die Schlüsselspalte heißt jetzt anders', en: 'The key column is now another' },
  'code-removed': {
    de: 'Codes, die Nachrichten nennen können, gibt es nicht mehr',
    en: 'Codes that messages may name are gone',
  },
  'column-removed': { de: 'Spalten gibt es nicht mehr', en: 'Columns are gone' },
  'cell-no-longer-sure': {
    de: 'Spalten haben nicht mehr in jeder Zeile einen Wert',
    en: 'Columns no longer have a value in every row',
  },
}
