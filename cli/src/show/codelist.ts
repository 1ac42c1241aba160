import { type Catalog, type Codelist, compareVersions, isObject, type Language } from '@fallnetz/core'
import { table, wrapped } from '../output/help-text.ts'
import { type Shown, said, textIn } from './shown.ts'

/** Nobody reads more than so many codes in one go. */
const mostRows = 200

/** A code list with its codes. */
export const codelist: Shown = {
  show: (catalog, name, language) => {
    const found = catalog.codelists.get(name) ?? newest(catalog, name)
    return found === undefined ? undefined : explained(found, language)
  },
  names: (catalog) => [
    ...new Set([...catalog.codelists.values()].flatMap(({ id, version, urn }) => [id, `${id}@${version}`, urn])),
  ],
}

function newest(catalog: Catalog, name: string): Codelist | undefined {
  const versions = [...catalog.codelists.values()].filter(({ id, urn }) => id === name || urn === name)
  return versions.sort((a, b) => compareVersions(a.version, b.version)).at(-1)
}

function explained({ id, version, urn, title, content }: Codelist, language: Language): string {
  const key = textIn(content['keyColumn']) || 'code'
  const labels = isObject(content['labelColumns']) ? content['labelColumns'] : { de: 'de', en: 'en' }
  const [german, own] = [textIn(labels['de']), textIn(labels[language])]
  const rows = (Array.isArray(content['rows']) ? content['rows'] : []).filter(isObject)
  const codes = rows.slice(0, mostRows).map((row): [string, string] => {
    const text = textIn(row[own]) || textIn(row[german])
    const more = Object.entries(row).filter(([column]) => ![key, german, textIn(labels['en'])].includes(column))
    const rest = more.map(([, value]) => textIn(value)).filter((value) => value !== '')
    return [textIn(row[key]), rest.length === 0 ? text : `${text} (${rest.join(', ')})`]
  })
  const left = rows.length - codes.length
  const others = {
    de: `… und ${left} weitere in codelists/${id}/${version}/codelist.json`,
    en: `… and ${left} more in codelists/${id}/${version}/codelist.json`,
  }
  return [
    `${title[language]} – ${id}@${version}`,
    urn,
    ...wrapped(said(content['description'], language), 96, ''),
    '',
    ...(codes.length === 0 ? [] : [...table(codes), ...(left > 0 ? [others[language]] : []), '']),
    ...wrapped(said(content['source'], language), 96, ''),
    '',
  ].join('\n')
}
