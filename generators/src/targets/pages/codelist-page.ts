import type { Language } from '@fallnetz/core'
import { dateInWords } from '@fallnetz/core/rules'
import { type ListContent, textIn } from './list-content.ts'
import { type Block, code, heading, type Inline, link, md, page, paragraph, table } from './markdown.ts'
import { lawNotice } from './notice.ts'
import { otherLanguage, speak } from './page-words.ts'

interface Place {
  readonly language: Language
  /** The folder of the standard, as seen from the page. */
  readonly schemas: string
}

/** Up to so many rows are shown; of a longer list only the first ones. */
const mostRows = 60
const firstRows = 20

/** One code list in one language: where it comes from, its versions, the newest first, and the codes of that one. */
export function codelistPage(versions: readonly ListContent[], place: Place): string {
  const { language } = place
  const word = speak(words, language)
  const other = otherLanguage[language]
  const [newest, ...older] = versions
  if (newest === undefined) return page(md`${word.list}`, 'schemas/codelists', [])
  const links = md`${link(md`${other.name}`, `${newest.id}.${other.language}.md`)} · ${link(md`${word.all}`, 'README.md')}`
  return page(md`${newest.title[language]}: ${word.list}`, 'schemas/codelists', [
    paragraph(links),
    lawNotice(lawStateOf(newest), language),
    ...(newest.description[language] === '' ? [] : [paragraph(md`${newest.description[language]}`)]),
    table([md`${word.detail}`, md`${newest.id}`], facts(newest, place)),
    heading(2, md`${word.codes}`),
    ...codes(newest, place),
    ...(older.length === 0 ? [] : [heading(2, md`${word.older}`), olderVersions(older, place)]),
  ])
}

function facts(list: ListContent, place: Place): [Inline, Inline][] {
  const { language } = place
  const word = speak(words, language)
  const rows: [string, Inline][] = [
    [word.urn, code(list.urn)],
    [word.version, md`${list.version} (${fileOf(list, place)})`],
    [word.status, md`${statusIn(list, language)}`],
    [word.publisher, md`${list.publisher}`],
    [word.source, md`${list.source[language]}`],
    ...list.legalBasis.map(({ law, norm, asOf }): [string, Inline] => {
      return [word.norm, md`${norm} ${law} (${word.asOf} ${dateInWords(asOf)[language]})`]
    }),
    [word.licence, md`${list.licenceNote[language]}`],
    [word.validFrom, md`${dateInWords(list.validFrom)[language] || '–'}`],
    [word.keyColumn, code(list.keyColumn)],
    [word.rows, md`${list.rows.length}`],
    ...(list.contentDigest === '' ? [] : [[word.contentDigest, code(list.contentDigest)] satisfies [string, Inline]]),
    [word.digest, code(list.digest)],
  ]
  return rows.map(([name, value]) => [md`${name}`, value])
}

function codes(list: ListContent, place: Place): Block[] {
  const { language } = place
  const word = speak(words, language)
  const shown = list.rows.length <= mostRows ? list.rows : list.rows.slice(0, firstRows)
  const columns = list.columns.filter(({ id }) => shown.some((row) => textIn(row[id]) !== ''))
  const rows = shown.map((row) => {
    return columns.map(({ id }) => (id === list.keyColumn ? code(textIn(row[id])) : md`${textIn(row[id])}`))
  })
  const head = columns.map(({ id, title }) => md`${title[language] || id}`)
  if (shown.length === list.rows.length) return [table(head, rows)]
  const all = md`${word.first} ${shown.length} ${word.of} ${list.rows.length}. ${word.rest} ${fileOf(list, place)}.`
  return [paragraph(all), table(head, rows)]
}

function olderVersions(lists: readonly ListContent[], place: Place): Block {
  const { language } = place
  const word = speak(words, language)
  return table(
    [word.version, word.status, word.validFrom, word.rows, word.digest, word.file].map((name) => md`${name}`),
    lists.map((list) => [
      md`${list.version}`,
      md`${statusIn(list, language)}`,
      md`${dateInWords(list.validFrom)[language] || '–'}`,
      md`${list.rows.length}`,
      code(list.digest),
      fileOf(list, place),
    ]),
  )
}

function fileOf({ id, version }: ListContent, { schemas }: Place): Inline {
  return link(code('codelist.json'), `${schemas}/codelists/${id}/${version}/codelist.json`)
}

function statusIn({ status }: ListContent, language: Language): string {
  return (Object.hasOwn(statuses, status) ? statuses[status]?.[language] : undefined) ?? status
}

function lawStateOf({ legalBasis }: ListContent) {
  return {
    asOf: legalBasis.map(({ asOf }) => asOf),
    pending: legalBasis.length === 0 || legalBasis.some(({ review }) => review !== 'confirmed'),
    decisive: words.decisive,
  }
}

const statuses: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  'trial-use': { de: 'zur Erprobung: Werte können sich noch ändern', en: 'trial use: values may still change' },
  active: { de: 'gültig', en: 'active' },
  retired: { de: 'zurückgezogen', en: 'retired' },
}

const words = {
  list: { de: 'Codeliste', en: 'code list' },
  all: { de: 'Alle Codelisten', en: 'All code lists' },
  decisive: {
    de: 'Maßgeblich ist die Liste, wie ihr Herausgeber sie veröffentlicht.',
    en: 'The list as its publisher publishes it decides.',
  },
  detail: { de: 'Angabe', en: 'Detail' },
  urn: { de: 'URN', en: 'URN' },
  version: { de: 'Version', en: 'Version' },
  status: { de: 'Status', en: 'Status' },
  publisher: { de: 'Herausgeber', en: 'Publisher' },
  source: { de: 'Quelle', en: 'Source' },
  norm: { de: 'Norm', en: 'Norm' },
  asOf: { de: 'Stand', en: 'as of' },
  licence: { de: 'Lizenzhinweis', en: 'Licence note' },
  validFrom: { de: 'Gilt ab', en: 'Valid from' },
  keyColumn: { de: 'Schlüsselspalte', en: 'Key column' },
  rows: { de: 'Zeilen', en: 'Rows' },
  contentDigest: { de: 'Prüfsumme des Inhalts', en: 'Digest of the content' },
  digest: { de: 'Prüfsumme der Datei', en: 'Digest of the file' },
  codes: { de: 'Codes', en: 'Codes' },
  older: { de: 'Ältere Versionen', en: 'Older versions' },
  file: { de: 'Datei', en: 'File' },
  first: { de: 'Die ersten', en: 'The first' },
  of: { de: 'von', en: 'of' },
  rest: { de: 'Alle stehen in', en: 'All of them are in' },
}
