import { isObject, type JsonObject, type Language, parseJson, type Text } from '@fallnetz/core'
import type { HeldContract, Snapshot } from '../holdings.ts'
import { pathOf } from '../routes/versions.ts'
import { contractAddress, inLanguage, versionAddress } from './addresses.ts'
import { type Html, html } from './html.ts'
import { lawSection } from './law-section.ts'
import type { Page } from './layout.ts'
import { processSection } from './process-section.ts'
import { schemaSection } from './schema-section.ts'
import { table } from './table.ts'
import { usedCodelists } from './used-codelists.ts'
import { said, statusNames } from './words.ts'

/** One version of a contract in words: what it is for, who looks after it, what may happen, what messages hold. */
export function versionPage(snapshot: Snapshot, held: HeldContract, language: Language): Page {
  const { contract } = held
  const { title, description, status } = contract.manifest
  const draft = {
    de: 'Dies ist ein Entwurf. Er kann sich noch ändern; verlassen Sie sich im Betrieb nicht darauf.',
    en: 'This is a draft. It may still change; do not rely on it in production.',
  }
  const manifest = manifestOf(held)
  return {
    path: versionAddress(contract),
    language,
    title: `${title[language]} ${contract.version}`,
    content: html`<p>${description[language]}</p>
${status === 'draft' ? html`<p><strong>${draft[language]}</strong></p>` : ''}
${facts(snapshot, held, manifest, language)}
${lawSection(manifest['legalBasis'], language)}
${processSection(held, language)}
${schemaSection(snapshot, held, language)}
${usedCodelists(snapshot, held, language)}
${fileSection(held, language)}`,
  }
}

// The catalogue keeps of contract.json what programs need; people may also want to know who looks after it.
function manifestOf({ contract }: HeldContract): JsonObject {
  const manifest = parseJson(contract.files.get('contract.json') ?? '{}')
  return isObject(manifest) ? manifest : {}
}

function facts(snapshot: Snapshot, { contract, record }: HeldContract, manifest: JsonObject, language: Language): Html {
  const say = (text: Text) => text[language]
  const { id, version, digest } = contract
  const { status, kind, dependsOn } = contract.manifest
  const kinds = {
    process: { de: 'Austausch mit Ablauf', en: 'exchange with a process' },
    library: { de: 'Bausteine für andere Verträge', en: 'building blocks for other contracts' },
  }
  const steps = dependsOn.map((one) => {
    const name = `${one.contract} ${one.version}`
    const isHeld = snapshot.contracts.has(`${one.contract}@${one.version}`)
    const address = inLanguage(versionAddress({ id: one.contract, version: one.version }), language)
    return isHeld ? html`<a href="${address}">${name}</a> ` : html`${name} `
  })
  const all = say({ de: 'alle Versionen', en: 'all versions' })
  const entries: [Text, Html][] = [
    [
      { de: 'Name und Version', en: 'Name and version' },
      html`<code>${id}</code> ${version} (<a href="${inLanguage(contractAddress(id), language)}">${all}</a>)`,
    ],
    [{ de: 'Status', en: 'Status' }, html`<span class="status">${say(statusNames[status])}</span>`],
    [{ de: 'Art', en: 'Kind' }, html`${say(kinds[kind])}`],
    [{ de: 'Pflege', en: 'Steward' }, said(manifest['steward'], language)],
    [{ de: 'Baut auf', en: 'Depends on' }, steps.length > 0 ? html`${steps}` : html`–`],
    [
      { de: 'Zuletzt geändert', en: 'Last changed' },
      html`<time datetime="${record.changedAt}">${record.changedAt.slice(0, 16).replace('T', ' ')} UTC</time>`,
    ],
    [{ de: 'Prüfsumme über alle Dateien', en: 'Digest over all files' }, html`<code>${digest}</code>`],
  ]
  return html`<dl>${entries.map(([name, value]) => html`<dt>${say(name)}</dt><dd>${value}</dd>`)}</dl>`
}

function fileSection(held: HeldContract, language: Language): Html {
  const say = (text: Text) => text[language]
  const [base, title] = [pathOf(held), say({ de: 'Dateien zum Herunterladen', en: 'Files to download' })]
  const interfaces = ['openapi.yaml', 'asyncapi.yaml'].filter((path) => held.files.has(path))
  const heads = { de: ['Datei', 'Größe in Byte', 'SHA-256'], en: ['File', 'Size in bytes', 'SHA-256'] }[language]
  const rows = [...held.files].map(([path, { bytes, digest }]) => {
    return html`<tr><th scope="row"><a href="${base}/files/${path}">${path}</a></th><td>${bytes}</td>
<td><code>${digest.slice('sha256:'.length)}</code></td></tr>`
  })
  return html`<h2>${title}</h2>
<p>${say({ de: 'Für Programme', en: 'For programs' })}: <a href="${base}">${say({
    de: 'diese Version als JSON',
    en: 'this version as JSON',
  })}</a>${interfaces.map((path) => html`, <a href="${base}/files/${path}">${path}</a>`)}</p>
${table(heads, title, rows)}`
}
