import { join, resolve } from 'node:path'
import { KnownError, type Language } from '@fallnetz/core'
import { visible } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import { catalogueOptions, loadCatalog } from '../catalogue/load.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { makeFolder } from '../output/make-folder.ts'
import { notWritten } from '../output/write-file.ts'

/** `fallnetz generate`: the standard as source code and interface descriptions. */
export const generate: Command = {
  name: 'generate',
  summary: {
    de: 'Erzeugt aus einem Vertrag Quelltext oder Schnittstellenbeschreibungen',
    en: 'Makes source code or interface descriptions of a contract',
  },
  description: {
    de: 'Schreibt nur, was sich ändert, und alles oder nichts. Mit --check wird nichts geschrieben, sondern gesagt, ob die Dateien noch stimmen. Ein unbekanntes Ziel nennt alle, die es gibt.',
    en: 'Writes only what changes, and all or nothing. With --check nothing is written; it says whether the files are still right. An unknown target names all there are.',
  },
  arguments: [
    { name: 'TARGET', text: { de: 'typescript, openapi, asyncapi …', en: 'typescript, openapi, asyncapi …' } },
    {
      name: 'CONTRACT',
      text: { de: 'referral@1.0.0, oder referral für die neueste', en: 'referral@1.0.0, or referral for the latest' },
    },
  ],
  options: [
    { flags: '--out <FOLDER>', required: true, text: { de: 'in diesen Ordner', en: 'into this folder' } },
    {
      flags: '--check',
      text: { de: 'nur nachsehen, ob die Dateien noch stimmen', en: 'only look whether the files are still right' },
    },
    {
      flags: '--option <NAME=VALUE>',
      many: true,
      text: { de: 'eine Angabe für dieses Ziel; mehrfach möglich', en: 'a setting of this target; may be repeated' },
    },
    ...catalogueOptions,
  ],
  examples: [
    {
      line: 'fallnetz generate typescript referral@1.0.0 --out fallnetz-referral',
      text: { de: 'Typen, Prüfung und Aufrufe für TypeScript', en: 'Types, validator and client for TypeScript' },
    },
    {
      line: 'fallnetz generate typescript referral@1.0.0 --out fallnetz-referral --check',
      text: {
        de: 'In der Pipeline: stimmt noch, was im Repository liegt?',
        en: 'In a pipeline: is what is committed still right?',
      },
    },
  ],
  run: runGenerate,
}

async function runGenerate(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const options = settingsOf(input.texts('option'))
  const out = input.text('out') ?? '.'
  const folder = resolve(io.cwd, out)
  const catalog = await loadCatalog(input, io, 'everything')
  const { generate: generated, staleFiles, writeFiles } = await import('@fallnetz/generators')
  const files = await generated(input.word(0), { catalog, contract: input.word(1), options })
  const stale = staleFiles(folder, files)
  if (!input.flag('check')) {
    makeFolder(folder)
    write(() => writeFiles(folder, files), folder)
    const written = { de: 'geschrieben', en: 'written' }[language]
    const same = { de: 'unverändert', en: 'unchanged' }[language]
    for (const { path } of stale) io.stdout.write(`${visible(join(out, path))}\n`)
    io.stdout.write(`${stale.length} ${written}, ${files.length - stale.length} ${same}.\n`)
    return 0
  }
  for (const { path, reason } of stale) io.stdout.write(`${visible(join(out, path))}: ${reasons[reason][language]}\n`)
  io.stdout.write(`${(stale.length === 0 ? fresh(files.length) : again)[language]}\n`)
  return stale.length === 0 ? 0 : 1
}

// The generators know what went wrong, the command line how to say it.
function write(work: () => void, folder: string): void {
  try {
    work()
  } catch (error) {
    throw error instanceof KnownError && error.code === 'output-not-written' ? notWritten(folder, error.cause) : error
  }
}

const reasons = {
  missing: { de: 'fehlt', en: 'is missing' },
  changed: { de: 'ist nicht, was jetzt erzeugt würde', en: 'is not what would be made now' },
  extra: { de: 'gehört nicht dazu', en: 'does not belong here' },
} as const

function fresh(count: number) {
  return { de: `Alle ${count} Dateien stimmen.`, en: `All ${count} files are right.` }
}

const again = {
  de: 'Führen Sie denselben Befehl ohne --check aus und übernehmen Sie das Ergebnis.',
  en: 'Run the same command without --check and commit the result.',
}

function settingsOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=')
      if (equals > 0) return [pair.slice(0, equals), pair.slice(equals + 1)]
      throw new KnownError('option-value-invalid', {
        de: `--option: „${pair}“ passt nicht. Schreiben Sie NAME=WERT.`,
        en: `--option: "${pair}" does not fit. Write NAME=VALUE.`,
      })
    }),
  )
}
