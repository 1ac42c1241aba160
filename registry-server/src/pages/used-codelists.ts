import { everySubschema, isObject, type Language, schemaFilesOf, type Text } from '@fallnetz/core'
import type { HeldContract, Snapshot } from '../holdings.ts'
import { codelistAddress, inLanguage } from './addresses.ts'
import { type Html, html } from './html.ts'

/** The code lists that schemas of this version name, with all their versions held here. */
export function usedCodelists(snapshot: Snapshot, { contract }: HeldContract, language: Language): Html {
  const say = (text: Text) => text[language]
  const schemas = schemaFilesOf(contract).flatMap(({ schema }) => [...everySubschema(schema)])
  const named = schemas.map(({ schema }) => (isObject(schema) ? schema['x-codelist'] : undefined))
  const urns = [...new Set(named.filter((urn) => typeof urn === 'string'))].sort()
  const lists = [...snapshot.codelists.values()].map(({ codelist }) => codelist)
  const lines = urns.map((urn) => {
    const versions = lists.filter((list) => list.urn === urn)
    const links = versions.map((list) => {
      return html` <a href="${inLanguage(codelistAddress(list), language)}">${list.title[language]} ${list.version}</a>`
    })
    return html`<li><code>${urn}</code>${links}</li>`
  })
  return html`<h2>${say({ de: 'Verwendete Codelisten', en: 'Code lists used' })}</h2>
${lines.length > 0 ? html`<ul>${lines}</ul>` : ''}
<p>${say({
    de: 'Weitere stehen bei den Verträgen, auf denen dieser aufbaut.',
    en: 'More stand with the contracts this one depends on.',
  })}</p>`
}
