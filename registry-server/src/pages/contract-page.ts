import { type Contract, type Language, latest, type Text } from '@fallnetz/core'
import type { Snapshot } from '../holdings.ts'
import { contractAddress, inLanguage, versionAddress } from './addresses.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { table } from './table.ts'
import { statusNames } from './words.ts'

/** A contract with all its versions (at least one), newest first. */
export function contractPage(snapshot: Snapshot, versions: readonly Contract[], language: Language): Page {
  const say = (text: Text) => text[language]
  const { id = '', manifest } = latest(versions) ?? {}
  const heads = { de: ['Version', 'Status', 'Zuletzt geändert'], en: ['Version', 'Status', 'Last changed'] }
  const rows = [...versions].reverse().map((contract) => {
    const changed = snapshot.contracts.get(`${id}@${contract.version}`)?.record.changedAt.slice(0, 10) ?? ''
    return html`<tr><th scope="row"><a href="${inLanguage(versionAddress(contract), language)}">${id} ${contract.version}</a></th>
<td>${say(statusNames[contract.manifest.status])}</td><td><time datetime="${changed}">${changed}</time></td></tr>`
  })
  return {
    path: contractAddress(id),
    language,
    title: manifest?.title[language] ?? id,
    content: html`<p>${manifest?.description[language] ?? ''}</p>
${table(heads[language], say({ de: `Alle Versionen von ${id}`, en: `All versions of ${id}` }), rows)}
<p>${say({ de: 'Für Programme', en: 'For programs' })}: <a href="/v1/contracts/${id}">${id} (JSON)</a></p>`,
  }
}
