import { type Catalog, KnownError, type Language } from '@fallnetz/core'
import { type Edition, type EditionEntry, readEdition } from '@fallnetz/core/editions'
import { visible, visibleJson } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import { loadCatalog } from '../catalogue/load.ts'
import { schemasFolder } from '../catalogue/schemas-folder.ts'
import type { Io } from '../io.ts'
import { table } from '../output/help-text.ts'
import { statuses } from '../output/words.ts'

/**
 * `fallnetz list --edition 2026-1`: what belongs to an edition, for people or as the JSON it is. Throws KnownError
 * `edition-not-found`, `edition-unreadable` or `option-conflict`.
 */
export async function listedEdition(name: string, input: Input, io: Io, language: Language): Promise<string> {
  if (input.text('registry') !== undefined) throw conflict()
  const edition = readEdition(schemasFolder(input, io), name)
  if (input.text('format') === 'json') return visibleJson(edition)
  return textOf(edition, await loadCatalog(input, io, 'manifests'), language)
}

function textOf(edition: Edition, catalog: Catalog, language: Language): string {
  const { id, status, title, description, contracts, rules, matrix, codelists } = edition
  const titles = new Map(
    [...catalog.contracts].map(([key, { manifest }]) => [
      key,
      `${manifest.title[language]} (${statuses[manifest.status][language]})`,
    ]),
  )
  const lists = new Map([...catalog.codelists].map(([key, list]) => [key, list.title[language]]))
  return [
    visible(`${title[language]} – ${id} (${statuses[status][language]})`),
    visible(description[language]),
    '',
    ...section(
      words.contracts[language],
      contracts.map((entry) => row(entry, titles)),
    ),
    ...section(words.matrix[language], [row(matrix)]),
    ...section(
      words.rules[language],
      rules.map((entry) => row(entry)),
    ),
    ...section(
      words.codelists[language],
      codelists.map((entry) => row(entry, lists)),
    ),
    words.unchecked[language],
    '',
  ].join('\n')
}

/** Name, title where there is one, and the beginning of the digest: enough to compare, whole in the JSON. */
function row(entry: EditionEntry, titles: ReadonlyMap<string, string> = new Map()): [string, string] {
  const key = `${entry.id}@${entry.version}`
  const title = titles.get(key)
  return [visible(key), visible(`${entry.digest.slice(0, 19)}…${title === undefined ? '' : ` ${title}`}`)]
}

function section(title: string, rows: readonly [string, string][]): string[] {
  return [`${title}:`, ...table(rows), '']
}

const words = {
  contracts: { de: 'Verträge', en: 'Contracts' },
  matrix: { de: 'Übermittlungsmatrix', en: 'Transmission matrix' },
  rules: { de: 'Rechtsregeln', en: 'Rules of law' },
  codelists: { de: 'Codelisten', en: 'Code lists' },
  unchecked: {
    de: 'So steht es in der Edition. Ob alles da ist und diese Prüfsummen hat, prüft „fallnetz check ORDNER“.',
    en: 'This is what the edition says. Whether all of it is here with these digests, "fallnetz check FOLDER" tells.',
  },
} as const

function conflict(): KnownError {
  return new KnownError('option-conflict', {
    de: '--edition und --registry gehen nicht zusammen: Ein Register bietet keine Editionen an. Lassen Sie eines weg.',
    en: '--edition and --registry do not go together: a registry offers no editions. Leave one out.',
  })
}
