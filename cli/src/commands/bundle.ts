import { resolve } from 'node:path'
import { bundle as bundled, type Language, schemaIndexOf } from '@fallnetz/core'
import type { Input } from '../arguments/input.ts'
import { catalogueOptions, loadCatalog } from '../catalogue/load.ts'
import { schemaNamed } from '../catalogue/schema-named.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { writeFile } from '../output/write-file.ts'

/** `fallnetz bundle`: one schema with everything it refers to. */
export const bundle: Command = {
  name: 'bundle',
  summary: {
    de: 'Macht aus einem Schema und allem, worauf es verweist, eine Datei',
    en: 'Makes one file of a schema and all it refers to',
  },
  description: {
    de: 'Für Werkzeuge, die keine Verweise zwischen Dateien auflösen. Das Ergebnis ist ein zusammengesetztes Dokument nach JSON Schema 2020-12 und urteilt genauso.',
    en: 'For tools that follow no references between files. The result is a compound document of JSON Schema 2020-12 and judges the same.',
  },
  arguments: [
    {
      name: 'SCHEMA',
      text: {
        de: '$id, referral@1.0.0/accept.schema.json oder eine Schemadatei',
        en: '$id, referral@1.0.0/accept.schema.json or a schema file',
      },
    },
  ],
  options: [
    {
      flags: '--out <FILE>',
      text: { de: 'in diese Datei statt auf die Standardausgabe', en: 'into this file instead of standard output' },
    },
    ...catalogueOptions,
  ],
  examples: [
    {
      line: 'fallnetz bundle referral@1.0.0/accept.schema.json --out accept.bundle.json',
      text: { de: 'Eine Nachricht als eine Datei', en: 'One message as one file' },
    },
  ],
  run: runBundle,
}

async function runBundle(input: Input, io: Io, _language: Language): Promise<ExitCode> {
  const whole = await loadCatalog(input, io, 'schemas')
  const { catalog, schema } = schemaNamed(whole, input.word(0), io.cwd)
  const text = `${JSON.stringify(bundled(schemaIndexOf(catalog), schema), null, 2)}\n`
  const out = input.text('out')
  if (out === undefined) io.stdout.write(text)
  else writeFile(resolve(io.cwd, out), text)
  return 0
}
