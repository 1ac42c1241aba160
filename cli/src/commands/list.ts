import { compareListVersions, compareVersions, type Language, latest, versionsOf } from '@fallnetz/core'
import { visible, visibleJson } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import { catalogueOptions, loadCatalog } from '../catalogue/load.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { table } from '../output/help-text.ts'
import { statuses } from '../output/words.ts'

/** `fallnetz list`: what the catalogue holds. */
export const list: Command = {
  name: 'list',
  summary: {
    de: 'Zeigt, welche Verträge und Codelisten es gibt',
    en: 'Shows which contracts and code lists there are',
  },
  description: {
    de: 'Jede Version mit ihrem Status. Wer keine Version nennt, meint überall die neueste veröffentlichte, sonst den neuesten Entwurf; sie ist mit * markiert.',
    en: 'Every version with its status. Wherever no version is named, the newest published one is meant, or else the newest draft; it is marked with *.',
  },
  arguments: [],
  options: [
    {
      flags: '--edition <NAME>',
      text: {
        de: 'was zu dieser Edition gehört, mit genauen Versionen und Prüfsummen; ob sie stimmen, sagt check',
        en: 'what belongs to this edition, with exact versions and digests; check tells whether they are right',
      },
    },
    {
      flags: '--format <FORMAT>',
      choices: ['text', 'json'],
      text: {
        de: 'text für Menschen (Vorgabe), json für Programme',
        en: 'text for people (default), json for programs',
      },
    },
    ...catalogueOptions,
  ],
  examples: [
    { line: 'fallnetz list', text: { de: 'Was mitinstalliert ist', en: 'What is installed' } },
    {
      line: 'fallnetz list --edition 2026-1',
      text: { de: 'Was eine Ausschreibung mit einer Edition zitiert', en: 'What a tender cites with an edition' },
    },
    {
      line: 'fallnetz list --registry http://127.0.0.1:8080 --format json',
      text: { de: 'Was ein Register anbietet, für Programme', en: 'What a registry offers, for programs' },
    },
  ],
  run: runList,
}

async function runList(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const edition = input.text('edition')
  if (edition !== undefined) {
    const { listedEdition } = await import('./list-edition.ts')
    io.stdout.write(await listedEdition(edition, input, io, language))
    return 0
  }
  const catalog = await loadCatalog(input, io, 'manifests')
  const contracts = [...catalog.contracts.values()]
    .sort(by(compareVersions))
    .map(({ id, version, manifest, digest }) => ({
      ...{ id, version, kind: manifest.kind, status: manifest.status, title: manifest.title[language], digest },
      latest: latest(versionsOf(catalog, id))?.version === version,
    }))
  const codelists = [...catalog.codelists.values()]
    .sort(by(compareListVersions))
    .map(({ id, version, urn, title, digest }) => {
      return { id, version, urn, title: title[language], digest }
    })
  if (input.text('format') === 'json') {
    io.stdout.write(visibleJson({ contracts, codelists }))
    return 0
  }
  const contractRows = contracts.map(({ id, version, status, title, latest: isLatest }): [string, string] => {
    return [`${id}@${version}${isLatest ? ' *' : ''}`, visible(`${title} (${statuses[status][language]})`)]
  })
  const codelistRows = codelists.map(({ id, version, title }): [string, string] => [`${id}@${version}`, visible(title)])
  const lines = [...section(contractsWord[language], contractRows), ...section(codelistsWord[language], codelistRows)]
  io.stdout.write(lines.length === 0 ? `${nothing[language]}\n` : `${lines.join('\n')}`)
  return 0
}

interface Named {
  readonly id: string
  readonly version: string
}

function by(versions: (a: string, b: string) => number): (a: Named, b: Named) => number {
  return (a, b) => (a.id === b.id ? versions(a.version, b.version) : a.id < b.id ? -1 : 1)
}

function section(title: string, rows: readonly [string, string][]): string[] {
  return rows.length === 0 ? [] : [`${title}:`, ...table(rows), '']
}

const contractsWord = { de: 'Verträge', en: 'Contracts' }
const codelistsWord = { de: 'Codelisten', en: 'Code lists' }
const nothing = {
  de: 'Hier gibt es weder Verträge noch Codelisten.',
  en: 'There are neither contracts nor code lists here.',
}
