import { type Codelist, KnownError, type Language, type Text } from '@fallnetz/core'
import { type CodelistContent, type Column, contentOf, type Row } from '@fallnetz/core/codelists'
import type { HeldCodelist } from '../holdings.ts'
import { codelistAddress, inLanguage } from './addresses.ts'
import { type Html, html } from './html.ts'
import { lawSection } from './law-section.ts'
import type { Page } from './layout.ts'
import { table } from './table.ts'
import { said } from './words.ts'

/** The regional key has 11,000 rows; nobody scrolls that far, and not every device can hold the page. */
const rowsPerPart = 1000

const statuses: Readonly<Record<string, Text>> = {
  'trial-use': { de: 'zur Erprobung', en: 'on trial' },
  active: { de: 'in Kraft', en: 'in force' },
  retired: { de: 'zurückgezogen', en: 'retired' },
}

/** In how many parts a code list is shown. */
export function partsOf(codelist: Codelist): number {
  return Math.max(1, Math.ceil((contentOrNothing(codelist)?.rows.length ?? 0) / rowsPerPart))
}

/** One version of a code list with its codes; of a long one, one part. */
export function codelistPage({ codelist, record }: HeldCodelist, part: number, language: Language): Page {
  const say = (text: Text) => text[language]
  const { id, version, urn, title, content } = codelist
  const codes = contentOrNothing(codelist)
  const parts = partsOf(codelist)
  const status = typeof content['status'] === 'string' ? content['status'] : ''
  const entries: [Text, Html][] = [
    [{ de: 'Kennung', en: 'Name' }, html`<code>${urn}</code>`],
    [{ de: 'Version', en: 'Version' }, html`${version}`],
    [{ de: 'Status', en: 'Status' }, html`${statuses[status]?.[language] ?? status}`],
    [{ de: 'Herausgeber', en: 'Publisher' }, said(content['publisher'], language)],
    [{ de: 'Quelle', en: 'Source' }, said(content['source'], language)],
    [{ de: 'Lizenz', en: 'Licence' }, said(content['licenceNote'], language)],
    [{ de: 'Gültig ab', en: 'Valid from' }, said(content['validFrom'], language)],
    [{ de: 'Prüfsumme', en: 'Digest' }, html`<code>${record.digest}</code>`],
  ]
  const facts = entries.filter(([, { text }]) => text !== '')
  const file = `/v1/codelists/${id}/versions/${version}`
  return {
    path: codelistAddress(codelist, part),
    language,
    title: `${say(title)} ${version}`,
    content: html`<p>${said(content['description'], language)}</p>
<dl>${facts.map(([name, value]) => html`<dt>${say(name)}</dt><dd>${value}</dd>`)}</dl>
<p>${say({ de: 'Für Programme', en: 'For programs' })}: <a href="${file}">${id} ${version} (JSON)</a></p>
${'legalBasis' in content ? lawSection(content['legalBasis'], language) : ''}
<h2>${say({ de: 'Codes', en: 'Codes' })}</h2>
${codes === undefined ? unreadable(language) : codeTable(codes, part, language)}
${parts > 1 ? partLinks(codelist, part, parts, language) : ''}`,
  }
}

// What was stored is shown as far as it can be: an old release may have taken a list that is no table.
function contentOrNothing(codelist: Codelist): CodelistContent | undefined {
  try {
    return contentOf(codelist)
  } catch (error) {
    if (error instanceof KnownError) return undefined
    throw error
  }
}

function unreadable(language: Language): Html {
  return html`<p>${
    {
      de: 'Diese Liste lässt sich nicht als Tabelle zeigen. Die Datei oben enthält alles.',
      en: 'This list cannot be shown as a table. The file above holds everything.',
    }[language]
  }</p>`
}

function codeTable({ columns, keyColumn, rows }: CodelistContent, part: number, language: Language): Html {
  const first = (part - 1) * rowsPerPart
  const shown = rows.slice(first, first + rowsPerPart)
  const caption = {
    de: `Zeilen ${first + 1} bis ${first + shown.length} von ${rows.length}`,
    en: `Rows ${first + 1} to ${first + shown.length} of ${rows.length}`,
  }
  // The code comes first: it is what a row is called.
  const ordered = [...columns].sort((a, b) => Number(b.id === keyColumn) - Number(a.id === keyColumn))
  const heads = ordered.map(({ id, title }) => said({ de: title?.de ?? id, en: title?.en ?? id }, language))
  return table(
    heads,
    caption[language],
    shown.map((row) => line(ordered, keyColumn, row)),
  )
}

function line(columns: readonly Column[], keyColumn: string, row: Row): Html {
  return html`<tr>${columns.map(({ id, language }) => {
    if (id === keyColumn) return html`<th scope="row"><code>${row[id] ?? ''}</code></th>`
    const text = row[id] ?? ''
    return language === undefined ? html`<td>${text}</td>` : html`<td lang="${language}">${text}</td>`
  })}</tr>`
}

function partLinks(codelist: Codelist, part: number, parts: number, language: Language): Html {
  const links = Array.from({ length: parts }, (_, index) => index + 1).map((number) => {
    const address = inLanguage(codelistAddress(codelist, number), language)
    const here = number === part ? html` aria-current="page"` : ''
    return html`<li><a href="${address}"${here}>${{ de: 'Teil', en: 'Part' }[language]} ${number}</a></li>`
  })
  return html`<nav aria-label="${{ de: 'Teile der Liste', en: 'Parts of the list' }[language]}"><ul>${links}</ul></nav>`
}
