import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contestants, path } from '../testing/contestants.ts'
import { loadWithSockets, loadWithWrk } from '../testing/load.ts'

// Bar: an immutable 5 kB file leaves the registry at 0.7 of the rate of a bare node:http server with a cached Buffer.
const bar = 0.7
const rounds = 5
const seconds = 2

const hasWrk = spawnSync('wrk', ['-v']).error === undefined
const load = hasWrk ? loadWithWrk : loadWithSockets
const folder = mkdtempSync(join(tmpdir(), 'fn-bench-'))
const running = await contestants(folder)
const rates = new Map(running.map(({ name }) => [name, [] as number[]]))

console.log(`5 kB, 32 connections, ${rounds} rounds of ${seconds} s, load by ${hasWrk ? 'wrk' : 'our own sockets'}`)
// Turn by turn, so that whatever else the machine does meets all of them alike.
for (let round = 0; round <= rounds; round++) {
  for (const { name, url } of running) {
    const rate = await load(`${url}${path}`, round === 0 ? 1 : seconds)
    if (round > 0) rates.get(name)?.push(rate)
  }
}
for (const { stop } of running) stop()
rmSync(folder, { recursive: true, force: true })

const median = (name: string) => {
  const sorted = [...(rates.get(name) ?? [])].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
const bare = median('node:http')
for (const { name } of running) {
  const rate = median(name)
  console.log(`${name.padEnd(12)} ${Math.round(rate).toString().padStart(8)} requests/s   ${(rate / bare).toFixed(2)}`)
}
const ratio = median('registry') / bare
console.log(`registry / node:http = ${ratio.toFixed(2)}, bar ${bar}: ${ratio >= bar ? 'met' : 'missed'}`)
if (!(ratio >= bar)) process.exitCode = 1
