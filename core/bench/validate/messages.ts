import { randomUUID } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Catalog, readFolder } from '@fallnetz/core'

export const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url))
export const requestSchema = 'https://w3id.org/fallnetz/referral/1.0.0/request.schema.json'

/** Writes NDJSON of made-up referral requests, about 4 kB each, until the file has this many bytes. */
export function writeMessages(file: string, bytes: number): void {
  const block = Buffer.from(messages(readFolder(schemas), 2000).join(''))
  const open = openSync(file, 'w')
  for (let written = 0; written < bytes; written += block.length) writeSync(open, block)
  closeSync(open)
}

/** The fullest example with other identifiers, days and texts each time. */
function messages(catalog: Catalog, count: number): string[] {
  const example = catalog.contracts.get('referral@1.0.0')?.files.get('examples/valid/request-full.json')
  if (example === undefined) throw new Error('the example request-full.json is gone')
  const message: string = JSON.stringify(JSON.parse(example).message)
  return Array.from({ length: count }, (_, number) => {
    const text = 'Bitte rufen Sie vor dem ersten Termin an; die Großmutter übersetzt für die Familie. '.repeat(
      3 + (number % 9),
    )
    return `${message
      .replaceAll(/019a0000-0000-7000-[89a-f]000-[0-9a-f]{12}/g, () => randomUUID())
      .replaceAll('2026-11-22T', `2026-11-${String(10 + (number % 18))}T`)
      .replace('braucht die Familie', `braucht die Familie (${text.trim()})`)}\n`
  })
}
