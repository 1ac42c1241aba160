import type { JsonValue, Language } from '@fallnetz/core'
import { type Html, html } from './html.ts'
import { table } from './table.ts'
import { objectsIn, said } from './words.ts'

/** The norms something rests on, and whether a lawyer has confirmed each. */
export function lawSection(legalBasis: JsonValue | undefined, language: Language): Html {
  const words = {
    de: {
      title: 'Rechtsgrundlagen',
      none: 'Keine genannt.',
      heads: ['Norm', 'Gelesener Stand', 'Juristische Prüfung'],
      confirmed: 'bestätigt',
      pending: 'steht aus',
    },
    en: {
      title: 'Legal basis',
      none: 'None named.',
      heads: ['Norm', 'Text as of', 'Review by a lawyer'],
      confirmed: 'confirmed',
      pending: 'pending review',
    },
  }[language]
  const rows = objectsIn(legalBasis).map(({ law, norm, asOf, review }) => {
    // Whatever does not say that it was confirmed was not.
    const reviewed = review === 'confirmed' ? words.confirmed : words.pending
    return html`<tr><th scope="row">${said(norm, language)} ${said(law, language)}</th>
<td>${said(asOf, language)}</td><td>${reviewed}</td></tr>`
  })
  return html`<h2>${words.title}</h2>
${rows.length === 0 ? html`<p>${words.none}</p>` : table(words.heads, words.title, rows)}`
}
