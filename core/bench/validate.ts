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
const folder = mkdtempSync(join(tmpdir(), 'fallnetz-bench-'))

if (!existsSync(new URL('../dist/index.js', import.meta.url))) throw new Error('Build first: npx tsc -b')
try {
  const small = made('small.ndjson', Math.min(size, 400))
  // Taking turns and held against its neighbours, so that a busy minute of the machine hurts all three alike.
  const seen = Array.from({ length: rounds }, () => {
    const [bare, one, two] = [speed('bare', small), speed('one', small), speed('two', small)]
    console.log(`bare loop ${bare}, one thread ${one}, two threads ${two} messages/s`)
    return { one: one / bare, two: two / bare }
  })
  rmSync(small)

  const large = made('large.ndjson', size)
  const memory = Math.max(measure('one', large).memory, measure('two', large).memory)
  const met = [
    bar('one thread, of the bare loop', median(seen.map(({ one }) => one)), 'at least', 0.85),
    bar('two threads, of the bare loop', median(seen.map(({ two }) => two)), 'at least', 1.6),
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function speed(way: Way, file: string): number {
  const { messages, seconds } = measure(way, file)
  return Math.round(messages / seconds)
}
