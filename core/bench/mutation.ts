/**
 * How many changes to the deadline engine its tests notice. Stryker changes one thing at a time; a change that nobody can
 * notice (`equivalent.json` says why) does not count. Takes half an hour; names of files as arguments narrow it:
 * `node --conditions=@fallnetz/source core/bench/mutation.ts ends.ts period.ts`.
 */
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { bar } from './report/bar.ts'

interface Mutant {
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Place {
  readonly line: number
  readonly column: number
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

/** A change that makes no difference: the line it stands in, what becomes of it, and why nobody can notice. */
interface Equivalent {
  readonly file: string
  readonly line: string
  readonly replacement: string
  readonly why: string
}

const root = join(import.meta.dirname, '../..')
const folder = 'core/src/deadlines'
const wanted = process.argv.slice(2)
// Judging the calendars takes the other library and many seconds, random questions too; everything else has quicker tests.
const calendar = ['calendar.ts', 'place.ts']
const slow = ['batch-single.test.ts', 'calendar.test.ts', 'oracle.test.ts']
const sources = filesOf(/^(?!.*\.(test|contract)\.ts$).*\.ts$/)
const tests = filesOf(/\.test\.ts$/)
const runs = [
  { mutate: sources.filter((file) => !calendar.includes(file)), include: tests.filter((file) => !slow.includes(file)) },
  { mutate: sources.filter((file) => calendar.includes(file)), include: ['calendar.test.ts', 'place.test.ts'] },
]

const temporary = mkdtempSync(join(tmpdir(), 'fallnetz-mutation-'))
try {
  const found: Found[] = []
  for (const { mutate, include } of runs) {
    const chosen = mutate.filter((file) => wanted.length === 0 || wanted.includes(file))
    if (chosen.length > 0) found.push(...(await mutants(chosen, include)))
  }
  process.exitCode = told(found) ? 0 : 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

interface Found extends Mutant {
  readonly file: string
  /** The line it stands in. */
  readonly line: string
}

async function mutants(mutate: readonly string[], include: readonly string[]): Promise<Found[]> {
  const report = join(temporary, 'report.json')
  const settings = join(temporary, 'stryker.json')
  writeFileSync(
    settings,
    JSON.stringify({
      ...{ testRunner: 'vitest', plugins: ['@stryker-mutator/vitest-runner'], coverageAnalysis: 'perTest' },
      mutate: mutate.map((file) => `${folder}/${file}`),
      vitest: { configFile: 'core/bench/mutation/vitest.config.ts', related: false },
      // What is worked out once, when a file is loaded, are tables of words and days: tests compare them as a whole.
      ignoreStatic: true,
      // One core is left to others.
      concurrency: Math.max(1, availableParallelism() - 1),
      ...{ timeoutMS: 20_000, tempDirName: join(temporary, 'sandbox'), cleanTempDir: 'always' },
      ...{ reporters: ['json'], jsonReporter: { fileName: report }, allowConsoleColors: false },
      ignorePatterns: [
        '**/tsconfig*.json',
        '**/dist',
        '**/precompiled',
        'cli',
        'conformance',
        'docs',
        'examples',
        'generators',
        'registry-server',
      ],
      // Stryker would rewrite it with the interface of an older TypeScript.
      tsconfigFile: 'none.json',
    }),
  )
  await run(['node_modules/.bin/stryker', 'run', settings], include.map((file) => `${folder}/${file}`).join())
  // Stryker's own format.
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report
  return Object.entries(files).flatMap(([file, { source, mutants: all }]) => {
    const lines = source.split('\n')
    return all.map((one) => ({ ...one, file: basename(file), line: (lines[one.location.start.line - 1] ?? '').trim() }))
  })
}

function run([program = '', ...words]: readonly string[], include: string): Promise<void> {
  const child = spawn(join(root, program), words, {
    ...{ cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
    env: { ...process.env, FALLNETZ_TESTS: include },
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`stryker ended with ${code}`))))
  })
}

function told(found: readonly Found[]): boolean {
  const text = readFileSync(join(import.meta.dirname, 'mutation/equivalent.json'), 'utf8')
  const equivalents = JSON.parse(text) as readonly Equivalent[]
  const counted = found.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
  const survived = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const noticeable = survived.filter((one) => !equivalents.some((equivalent) => isSame(one, equivalent)))
  const judged = counted.length - (survived.length - noticeable.length)
  const score = (100 * (judged - noticeable.length)) / judged
  for (const { file, location, line, replacement, status } of noticeable) {
    console.log(
      `${status}  ${file}:${location.start.line}  ${line}\n          → ${replacement.replaceAll(/\s+/g, ' ')}`,
    )
  }
  for (const { file, line, replacement } of equivalents) {
    const searched = found.some((one) => one.file === file)
    const there = survived.some((one) => isSame(one, { file, line, replacement, why: '' }))
    if (searched && !there)
      console.log(`No longer there, take it from equivalent.json: ${file}  ${line}  → ${replacement}`)
  }
  const static_ = found.filter(({ status }) => status === 'Ignored').length
  console.log(
    `${counted.length} changes, ${survived.length - noticeable.length} of them without effect (equivalent.json);`,
  )
  console.log(`${static_} more in tables that are made when a file is loaded were left out`)
  return bar('noticed by the tests, in %', score, 'at least', 90)
}

function isSame(one: Found, { file, line, replacement }: Equivalent): boolean {
  return one.file === file && one.line === line && one.replacement === replacement
}

function filesOf(pattern: RegExp): string[] {
  const all = globSync('*.ts', { cwd: join(root, folder) })
  return all.filter((file) => pattern.test(file) && file !== 'deadlines.ts').sort()
}
