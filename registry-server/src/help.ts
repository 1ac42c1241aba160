import type { Text } from '@fallnetz/core'
import { options } from './config.ts'

const table = Object.entries(options)
  .map(([name, { variable, usual }]) => `  --${name.padEnd(12)} ${variable.padEnd(22)} ${usual ?? ''}`)
  .join('\n')

/** What `--help` prints. */
export const help: Text = {
  de: `fallnetz-registry: veröffentlicht Verträge des Standards und bietet sie über HTTP an.

  fallnetz-registry --contracts schemas --port 8080
  fallnetz-registry --database postgresql://fallnetz@db/registry --tokens tokens.json
  fallnetz-registry token NAME          macht ein Token zum Veröffentlichen

Angaben, je mit Umgebungsvariable und üblichem Wert:
${table}`,
  en: `fallnetz-registry: publishes contracts of the standard and offers them over HTTP.

  fallnetz-registry --contracts schemas --port 8080
  fallnetz-registry --database postgresql://fallnetz@db/registry --tokens tokens.json
  fallnetz-registry token NAME          makes a token for publishing

Options, each with its environment variable and usual value:
${table}`,
}
