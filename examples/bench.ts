import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'

// npm run bench -- NAME…: measures what we promise. Each bench is a process of its own, so that none warms up another.
const root = join(import.meta.dirname, '..')
const benches = globSync('*/bench/*.ts', { cwd: root }).sort()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !benches.some((file) => isCalled(file, name)))

if (unknown.length > 0) {
  console.error(`Das gibt es nicht / There is no such bench: ${unknown.join(', ')}`)
  console.error(`Vorhanden / Available: ${benches.map(nameOf).join(', ')}`)
  process.exitCode = 2
} else {
  const results: Result[] = []
  const asked = benches.filter((file) => wanted.length === 0 || wanted.some((name) => isCalled(file, name)))
  for (const file of asked) results.push(await run(file))
  console.log('\nBench                     Ergebnis / Result       Dauer / Time')
  for (const { file, passed, seconds } of results) {
    const result = passed ? 'erreicht / met' : 'verfehlt / missed'
    console.log(`${nameOf(file).padEnd(25)} ${result.padEnd(23)} ${seconds.toFixed(1)} s`)
  }
  if (results.some(({ passed }) => !passed)) process.exitCode = 1
}

interface Result {
  readonly file: string
  readonly passed: boolean
  readonly seconds: number
}

// `compat` stands for its whole family: compat, compat-fuzz and compat-openapi.
function isCalled(file: string, name: string): boolean {
  return nameOf(file) === name || nameOf(file).startsWith(`${name}-`)
}

function nameOf(file: string): string {
  return basename(file, '.ts')
}

function run(file: string): Promise<Result> {
  console.log(`\n── ${file}`)
  const began = performance.now()
  // --expose-gc: some benches look at how much memory stays behind.
  const options = ['--conditions=@fallnetz/source', '--expose-gc', file]
  const child = spawn(process.execPath, options, { cwd: root, stdio: 'inherit' })
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve({ file, passed: code === 0, seconds: (performance.now() - began) / 1000 }))
  })
}
