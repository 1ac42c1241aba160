/**
 * How fast and in how much memory NDJSON is judged, against what anybody would write with ajv, in the same run.
 * `node --conditions=@fallnetz/source core/bench/validate.ts [MB]` takes another size than 2048 for the memory bar.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bar } from './report/bar.ts'
import type { Measured, Way } from './validate/measured.ts'
import { writeMessages } from './validate/messages.ts'

const megabyte = 1024 * 1024
const size = Number(process.argv[2] ?? 2048)
const rounds = 5
const names = { bare: 'bare loop  ', one: 'one thread ', two: 'two threads' }
const folder = mkdtempSync(join(tmpdir(), 'fallnetz-bench-'))

if (!existsSync(new URL('../dist/index.js', import.meta.url))) throw new Error('Build first: npx tsc -b')
try {
  const small = made('small.ndjson', Math.min(size, 400))
  const best = { bare: 0, one: 0, two: 0 }
  // Taking turns, so that a busy moment of the machine hurts all three alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ['bare', 'one', 'two'] as const) best[way] = Math.max(best[way], speed(measure(way, small)))
  }
  for (const way of ['bare', 'one', 'two'] as const) console.log(`${names[way]}  ${best[way].toFixed(0)} messages/s`)
  rmSync(small)

  const large = made('large.ndjson', size)
  const memory = Math.max(measure('one', large).memory, measure('two', large).memory)
  const met = [
    bar('one thread, of the bare loop', best.one / best.bare, 'at least', 0.85),
    bar('two threads, of the bare loop', best.two / best.bare, 'at least', 1.6),
    bar(`memory on ${size} MB, in MB`, memory, 'at most', 300),
  ]
  process.exitCode = met.every(Boolean) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

function made(name: string, megabytes: number): string {
  const file = join(folder, name)
  writeMessages(file, megabytes * megabyte)
  console.log(`${name}: ${(statSync(file).size / megabyte).toFixed(0)} MB`)
  return file
}

// As it is installed: from dist, without the time it takes to read TypeScript.
function measure(way: Way, file: string): Measured {
  const script = fileURLToPath(new URL('validate/measured.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [script, way, file], { encoding: 'utf8' })) as Measured
}

function speed({ messages, seconds }: Measured): number {
  return messages / seconds
}
