/**
 * How long it takes to import official code lists, against a parser anybody would take, in the same run; and whether
 * the way from genericode to ours and back keeps every cell and every word. The lists lie outside the repository:
 * `node --conditions=@fallnetz/source core/bench/codelists.ts [FOLDER]`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { exportGenericode, importGenericode } from '@fallnetz/core/codelists'
import { seenIn } from '../src/codelists/genericode/independent-reader.contract.ts'
import { filesIn, type Imported, type Reader } from './codelists/imported.ts'
import { bar } from './report/bar.ts'

const folder = process.argv[2] ?? fileURLToPath(new URL('../../../shared/fixtures/genericode', import.meta.url))
const limit = 1500
const rounds = 3

if (!existsSync(folder)) {
  console.log(`There are no lists in ${folder}: name a folder of genericode files.`)
} else {
  const kept = filesIn(folder).map(roundTrip)
  const cells = kept.reduce((sum, one) => sum + one.cells, 0)
  const lost = kept.filter((one) => !one.whole)
  console.log(
    `${kept.length} files, ${cells} cells; there and back: ${lost.length === 0 ? 'all kept' : `lost in ${lost.map((one) => one.file).join(', ')}`}`,
  )

  const best = { ours: Number.POSITIVE_INFINITY, peer: Number.POSITIVE_INFINITY }
  // Taking turns, so that a busy moment of the machine hurts both alike. Each is a process of its own: nobody is warm.
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of ['ours', 'peer'] as const) best[reader] = Math.min(best[reader], measured(reader).milliseconds)
  }
  console.log(`fallnetz import             ${best.ours.toFixed(0)} ms (read, checked, digest)`)
  console.log(`fast-xml-parser, parse only ${best.peer.toFixed(0)} ms`)
  const met = [
    bar('import of all lists, in ms', best.ours, 'below', limit),
    bar('files that lose a cell or word', lost.length, 'at most', 0),
  ]
  process.exitCode = met.every(Boolean) ? 0 : 1
}

function measured(reader: Reader): Imported {
  const script = fileURLToPath(new URL('codelists/imported.ts', import.meta.url))
  const options = ['--conditions=@fallnetz/source', script, reader, folder]
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as Imported
}

/** Compares both files by the eyes of the other parser, and ours with itself. */
function roundTrip(file: string) {
  const before = readFileSync(join(folder, file), 'utf8')
  const { content } = importGenericode(before)
  const after = exportGenericode(content)
  const [was, is] = [seenIn(before), seenIn(after)]
  const again = importGenericode(after).content
  const cells = was.rows.reduce((sum, row) => sum + Object.keys(row).length, 0)
  return { file, cells, whole: isDeepStrictEqual(was, is) && isDeepStrictEqual(again, content) && cells > 0 }
}
