import { type Catalog, type Codelist, compareListVersions, type Language } from '@fallnetz/core'
import { type CodelistContent, contentOf, labelOf, type Row, rowOf } from '@fallnetz/core/codelists'
import { table, wrapped } from '../output/help-text.ts'
import { type Shown, said, textIn } from './shown.ts'

/** A code list with its codes, or one code of it: `geschlecht#w`. */
export const codelist: Shown = {
  show: (catalog, name, language) => {
    const hash = name.indexOf('#')
    const found = listCalled(catalog, hash < 0 ? name : name.slice(0, hash))
    if (found === undefined) return undefined
    return hash < 0 ? explained(found, language) : explainedCode(found, name.slice(hash + 1), language)
  },
  names: (catalog) => [
    ...new Set([...catalog.codelists.values()].flatMap(({ id, version, urn }) => [id, `${id}@${version}`, urn])),
  ],
}

function listCalled({ codelists }: Catalog, name: string): Codelist | undefined {
  const lists = [...codelists.values()]
  const exact = lists.find(({ id, urn, version }) => name === `${id}@${version}` || name === `${urn}@${version}`)
  const versions = lists.filter(({ id, urn }) => id === name || urn === name)
  return exact ?? versions.sort((a, b) => compareListVersions(a.version, b.version)).at(-1)
}

/** Of a longer list only the first are shown: nobody reads eleven thousand municipalities. */
const most = 300

function explained(list: Codelist, language: Language): string {
  const content = contentOf(list)
  const { rows, keyColumn } = content
  const codes = rows
    .slice(0, most)
    .map((row): [string, string] => [row[keyColumn] ?? '', inWords(content, row, language)])
  const rest = rows.length - codes.length
  return [
    ...head(list, content, language),
    ...wrapped(said(list.content['description'], language), 96, ''),
    '',
    ...table(codes),
    ...(rest > 0 ? [more(list, rest)[language]] : []),
    '',
    ...wrapped(said(list.content['source'], language), 96, ''),
    '',
  ].join('\n')
}

function explainedCode(list: Codelist, code: string, language: Language): string | undefined {
  const content = contentOf(list)
  const row = rowOf(content, code)
  if (row === undefined) return undefined
  const cells = content.columns.flatMap(({ id, title }): [string, string][] => {
    const text = (row[id] ?? '').trim()
    return text === '' ? [] : [[title[language], text]]
  })
  const label = labelOf(content, row, language).trim()
  return [`${code}: ${label}`, ...head(list, content, language), '', ...table(cells), ''].join('\n')
}

function head(
  { id, version, urn, title }: Codelist,
  { publisher, status }: CodelistContent,
  language: Language,
): string[] {
  return [`${title[language]} – ${id}@${version}`, urn, `${publisher} (${statuses[status][language]})`]
}

/** The name, and what other columns say. */
function inWords(content: CodelistContent, row: Row, language: Language): string {
  const { keyColumn, labelColumns } = content
  const named = new Set([keyColumn, labelColumns.de, labelColumns.en])
  const rest = content.columns.flatMap(({ id }) => {
    const text = textIn(row[id]).trim()
    return named.has(id) || text === '' ? [] : [text]
  })
  const label = labelOf(content, row, language).trim()
  return rest.length === 0 ? label : `${label} (${rest.join(', ')})`
}

function more({ id, version }: Codelist, count: number) {
  return {
    de: `  … und ${count} weitere. Einen Code erklärt „fallnetz show ${id}@${version}#CODE“, alle gibt „fallnetz codelist export ${id}@${version}“ aus.`,
    en: `  … and ${count} more. "fallnetz show ${id}@${version}#CODE" explains one code, "fallnetz codelist export ${id}@${version}" gives all.`,
  }
}

const statuses = {
  'trial-use': { de: 'zur Erprobung', en: 'on trial' },
  active: { de: 'in Kraft', en: 'in force' },
  retired: { de: 'außer Kraft', en: 'retired' },
} as const
