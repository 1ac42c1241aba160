/** Run as a process of its own: imports every genericode file of a folder in one way and prints what that took. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importGenericode } from '@fallnetz/core/codelists'
import { XMLParser } from 'fast-xml-parser'

export type Reader = 'ours' | 'peer'

export interface Imported {
  readonly milliseconds: number
  readonly rows: number
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , reader, folder = ''] = process.argv
  const read = reader === 'ours' ? ours : peer
  const began = performance.now()
  let rows = 0
  for (const file of filesIn(folder)) rows += read(readFileSync(join(folder, file)))
  console.log(JSON.stringify({ milliseconds: performance.now() - began, rows } satisfies Imported))
}

function ours(bytes: Buffer): number {
  return importGenericode(bytes).content.rows.length
}

/** What anybody would write: a tree of everything, with attributes, unchecked. */
function peer(bytes: Buffer): number {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'Row' })
  return parser.parse(bytes.toString('utf8'))['gc:CodeList'].SimpleCodeList.Row.length
}
