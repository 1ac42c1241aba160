import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// How long somebody waits who has just installed Fallnetz and typed `npm start`: with the packages as `npm ci` built them.
const bar = 5
const main = join(import.meta.dirname, '../first-exchange/main.ts')
const times = [0, 1, 2].map(() => {
  const data = mkdtempSync(join(tmpdir(), 'fallnetz-bench-'))
  const began = performance.now()
  const { status } = spawnSync(process.execPath, [main, '--once', '--data', data])
  const seconds = (performance.now() - began) / 1000
  rmSync(data, { recursive: true })
  return status === 0 ? seconds : Number.POSITIVE_INFINITY
})
const median = times.sort((a, b) => a - b)[1] ?? Number.POSITIVE_INFINITY

console.log(`From start to verdict, empty store, median of 3: ${median.toFixed(2)} s (bar ${bar} s)`)
console.log(`All: ${times.map((seconds) => seconds.toFixed(2)).join(' s, ')} s`)
process.exitCode = median < bar ? 0 : 1
