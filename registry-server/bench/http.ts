import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contestants, path } from '../testing/contestants.ts'
import { loadWithSockets, loadWithWrk } from '../testing/load.ts'

// Bar: an immutable 5 kB file leaves the registry at 0.7 of the rate of a bare node:http server with a cached Buffer.
const bar = 0.7
const rounds = 9
const seconds = 1

const hasWrk = spawnSync('wrk', ['-v']).error === undefined
const load = hasWrk ? loadWithWrk : loadWithSockets
const folder = mkdtempSync(join(tmpdir(), 'fn-bench-'))
const running = await contestants(folder)

interface Turn {
  readonly rate: number
  /** Microseconds of processor time the server spent on one request. */
  readonly cpu: number
}
const turns = new Map(running.map(({ name }) => [name, [] as Turn[]]))

console.log(`5 kB, 32 connections, ${rounds} rounds of ${seconds} s, load by ${hasWrk ? 'wrk' : 'our own sockets'}`)
// Turn by turn, so that whatever else the machine does meets all of them alike; the first round only warms up.
for (let round = 0; round <= rounds; round++) {
  for (const { name, url, cpuSeconds } of running) {
    const before = cpuSeconds() ?? Number.NaN
    const rate = await load(`${url}${path}`, seconds)
    const cpu = (((cpuSeconds() ?? Number.NaN) - before) / (rate * seconds)) * 1_000_000
    if (round > 0) turns.get(name)?.push({ rate, cpu })
  }
}
for (const { stop } of running) stop()
rmSync(folder, { recursive: true, force: true })

for (const { name } of running) {
  const [rate, cpu] = [median(name, 'rate'), median(name, 'cpu')]
  const shares = `${share(name, 'rate').toFixed(2)} of node:http`
  console.log(
    `${name.padEnd(10)} ${Math.round(rate).toString().padStart(7)} requests/s  ${shares}  ${cpu.toFixed(1)} µs each`,
  )
}
const ratio = share('registry', 'rate')
console.log(`registry / node:http = ${ratio.toFixed(2)}, bar ${bar}: ${ratio >= bar ? 'met' : 'missed'}`)
if (!(ratio >= bar)) process.exitCode = 1

function median(name: string, measure: keyof Turn): number {
  return middle((turns.get(name) ?? []).map((turn) => turn[measure]))
}

/** Each round is compared with itself, then the middle of the rounds counts. */
function share(name: string, measure: keyof Turn): number {
  const bare = turns.get('node:http') ?? []
  return middle((turns.get(name) ?? []).map((turn, round) => turn[measure] / (bare[round]?.[measure] ?? Number.NaN)))
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
