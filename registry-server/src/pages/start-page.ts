import { type Language, latest, type Text, versionsOf } from '@fallnetz/core'
import type { Snapshot } from '../holdings.ts'
import { contractIds } from '../routes/contracts.ts'
import { codelistAddress, contractAddress, inLanguage, versionAddress } from './addresses.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import { table } from './table.ts'
import { statusNames } from './words.ts'

/** What this registry holds, for people: every contract with its versions, and the code lists. */
export function startPage(snapshot: Snapshot, language: Language): Page {
  const say = (text: Text) => text[language]
  return {
    path: '/',
    language,
    title: say({ de: 'Was dieses Register enthält', en: 'What this registry holds' }),
    content: html`<p>${say({
      de: 'Ein Vertrag legt fest, welche Nachrichten Stellen einander schicken und was danach gilt. Ein Entwurf kann sich noch ändern; eine veröffentlichte Version ändert sich nie mehr.',
      en: 'A contract lays down which messages bodies send each other and what holds afterwards. A draft may still change; a published version never changes again.',
    })}</p>
<h2>${say({ de: 'Verträge', en: 'Contracts' })}</h2>
${contractTable(snapshot, language)}
<h2>${say({ de: 'Codelisten', en: 'Code lists' })}</h2>
${codelistTable(snapshot, language)}`,
  }
}

function contractTable(snapshot: Snapshot, language: Language): Html {
  const ids = contractIds(snapshot)
  if (ids.length === 0) return nothingYet(language)
  const heads = { de: ['Vertrag', 'Beschreibung', 'Versionen'], en: ['Contract', 'Description', 'Versions'] }
  return table(
    heads[language],
    { de: 'Alle Verträge mit ihren Versionen', en: 'All contracts with their versions' }[language],
    [
      ...ids.map((id) => {
        const versions = versionsOf(snapshot.catalog, id)
        const newest = latest(versions)?.manifest
        const lines = versions.map(({ version, manifest }) => {
          const path = inLanguage(versionAddress({ id, version }), language)
          const status = statusNames[manifest.status][language]
          return html`<li><a href="${path}">${id} ${version}</a> <span class="status">${status}</span></li>`
        })
        const page = inLanguage(contractAddress(id), language)
        return html`<tr><th scope="row"><a href="${page}">${newest?.title[language] ?? id}</a></th>
<td>${newest?.description[language] ?? ''}</td><td><ul>${lines}</ul></td></tr>`
      }),
    ],
  )
}

function codelistTable(snapshot: Snapshot, language: Language): Html {
  const lists = [...snapshot.codelists.values()].sort((a, b) => (a.codelist.id < b.codelist.id ? -1 : 1))
  if (lists.length === 0) return nothingYet(language)
  const heads = { de: ['Codeliste', 'Name', 'Version'], en: ['Code list', 'Name', 'Version'] }
  return table(heads[language], { de: 'Alle Codelisten', en: 'All code lists' }[language], [
    ...lists.map(({ codelist: { id, version, urn, title } }) => {
      const path = inLanguage(codelistAddress({ id, version }), language)
      return html`<tr><th scope="row">${title[language]}</th><td><code>${urn}</code></td>
<td><a href="${path}">${id} ${version}</a></td></tr>`
    }),
  ])
}

function nothingYet(language: Language): Html {
  return html`<p>${{ de: 'Noch keine.', en: 'None yet.' }[language]}</p>`
}
