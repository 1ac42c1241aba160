import { KnownError, type Language } from '@fallnetz/core'
import type { Input } from '../arguments/input.ts'
import { near } from '../arguments/near.ts'
import { catalogueOptions } from '../catalogue/load.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'

/** `fallnetz codelist`: code lists from and to genericode, and what changed between two versions. */
export const codelist: Command = {
  name: 'codelist',
  summary: {
    de: 'Liest und schreibt Codelisten in Genericode und vergleicht Versionen',
    en: 'Reads and writes code lists in genericode and compares versions',
  },
  description: {
    de: 'ACTION ist import (eine Genericode-Datei wird codelist.json), export (eine Liste wird Genericode) oder diff (was sich von einer Version zur nächsten ändert). Der Import nimmt jede Zelle und alles, was der Herausgeber sagt; der Export gibt beides zurück. Dateien, die andere einbinden oder Programme lahmlegen können, werden abgelehnt. diff endet mit 0, wenn alles beim Alten bleibt oder nur dazukommt, und mit 1, wenn etwas bricht, zum Beispiel ein Code entfällt.',
    en: 'ACTION is import (a genericode file becomes codelist.json), export (a list becomes genericode) or diff (what changes from one version to the next). The import takes every cell and all that the publisher says; the export gives both back. Files that can pull in others or bring programs to a halt are refused. diff ends with 0 when all stays or is only added to, and with 1 when something breaks, for example when a code is gone.',
  },
  arguments: [
    { name: 'ACTION', text: { de: 'import, export oder diff', en: 'import, export or diff' } },
    {
      name: 'LIST',
      many: true,
      text: {
        de: 'Datei (.xml, .json) oder Liste wie erreichbarkeit, erreichbarkeit@3 oder ihre URN; diff nimmt zwei: alt und neu',
        en: 'file (.xml, .json) or list such as erreichbarkeit, erreichbarkeit@3 or its URN; diff takes two: old and new',
      },
    },
  ],
  options: [
    {
      flags: '--out <PATH>',
      text: {
        de: 'import: in diesen Ordner, als LISTE/VERSION/codelist.json; export: in diese Datei; sonst auf die Standardausgabe',
        en: 'import: into this folder, as LIST/VERSION/codelist.json; export: into this file; otherwise to standard output',
      },
    },
    {
      flags: '--key <COLUMN>',
      text: {
        de: 'Spalte mit dem Code, wo die Genericode-Datei keine empfiehlt',
        en: 'column with the code, where the genericode file recommends none',
      },
    },
    {
      flags: '--id <NAME>',
      text: {
        de: 'import: Name des Ordners; ohne Angabe das Ende der URN',
        en: 'import: name of the folder; otherwise the end of the URN',
      },
    },
    {
      flags: '--words <FILE>',
      text: {
        de: 'import: Titel, Quelle, Lizenz und anderes, was Menschen ergänzen, aus dieser Datei; eine frühere codelist.json genügt',
        en: 'import: title, source, licence and what else people add, from this file; an earlier codelist.json will do',
      },
    },
    {
      flags: '--format <FORMAT>',
      choices: ['text', 'json'],
      text: {
        de: 'diff: text für Menschen (Vorgabe), json für Programme',
        en: 'diff: text for people (default), json for programs',
      },
    },
    ...catalogueOptions,
  ],
  examples: [
    {
      line: 'fallnetz codelist import Erreichbarkeit_3.xml --out schemas/codelists',
      text: { de: 'Eine amtliche Liste übernehmen', en: 'Take over an official list' },
    },
    {
      line: 'fallnetz codelist export geschlecht@1 --out geschlecht_1.xml',
      text: { de: 'Eine Liste als Genericode ausgeben', en: 'Write a list as genericode' },
    },
    {
      line: 'fallnetz codelist diff dvdv-praefix@51 DVDV.Praefixe_52.xml',
      text: { de: 'Was eine neue Fassung ändert', en: 'What a new version changes' },
    },
  ],
  run: runCodelist,
}

/** Every action; a new one is one file and one line here. */
const actions: Readonly<Record<string, () => Promise<Action>>> = {
  import: async () => (await import('../codelist/import-list.ts')).importList,
  export: async () => (await import('../codelist/export-list.ts')).exportList,
  diff: async () => (await import('../codelist/diff-lists.ts')).diffLists,
}

/** One thing `fallnetz codelist` can do, and how many names it takes. */
export interface Action {
  readonly names: 1 | 2
  /** The options that mean something here, besides those for the catalogue. */
  readonly options: readonly string[]
  readonly run: (names: readonly string[], input: Input, io: Io, language: Language) => Promise<ExitCode>
}

async function runCodelist(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const [word = '', ...names] = input.words
  const load = Object.hasOwn(actions, word) ? actions[word] : undefined
  if (load === undefined) throw unknown(word)
  const action = await load()
  if (names.length !== action.names) throw miscounted(word, action.names, names.length)
  for (const name of ['out', 'key', 'id', 'words', 'format']) {
    if (input.flag(name) && !action.options.includes(name)) throw pointless(word, name)
  }
  return action.run(names, input, io, language)
}

function unknown(word: string): KnownError {
  const [guess] = near(word, Object.keys(actions))
  const all = Object.keys(actions).join(', ')
  return new KnownError('codelist-action-unknown', {
    de: `„fallnetz codelist ${word}“ gibt es nicht.${guess === undefined ? '' : ` Meinten Sie ${guess}?`} Möglich sind: ${all}.`,
    en: `There is no "fallnetz codelist ${word}".${guess === undefined ? '' : ` Did you mean ${guess}?`} Possible are: ${all}.`,
  })
}

function pointless(word: string, option: string): KnownError {
  return new KnownError('option-conflict', {
    de: `„fallnetz codelist ${word}“ kann mit --${option} nichts anfangen. Lassen Sie es weg. „fallnetz help codelist“ zeigt, wozu es gehört.`,
    en: `"fallnetz codelist ${word}" has no use for --${option}. Leave it out. "fallnetz help codelist" shows where it belongs.`,
  })
}

function miscounted(word: string, wanted: number, given: number): KnownError {
  const code = given < wanted ? 'argument-missing' : 'argument-unexpected'
  const [de, en] =
    wanted === 1 ? ['eine Angabe', 'one argument'] : ['zwei Angaben, alt und neu', 'two arguments, old and new']
  const text = {
    de: `„fallnetz codelist ${word}“ nimmt ${de}. „fallnetz help codelist“ zeigt, wie es geht.`,
    en: `"fallnetz codelist ${word}" takes ${en}. "fallnetz help codelist" shows how it goes.`,
  }
  return new KnownError(code, text)
}
