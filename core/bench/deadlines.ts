/**
 * How many deadlines a second `fallnetz deadline --batch` answers on one core, through the real command: a process that
 * reads NDJSON from standard input and writes NDJSON to standard output.
 * `node --conditions=@fallnetz/source core/bench/deadlines.ts [QUESTIONS]` takes another number than 500000.
 */
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { bar } from './report/bar.ts'

const rounds = 5
const count = Number(process.argv[2] ?? 500_000)
const command = join(import.meta.dirname, '../../cli/bin/fallnetz.js')
if (!existsSync(join(import.meta.dirname, '../../cli/dist/main.js'))) throw new Error('Build first: npx tsc -b')

interface Cost {
  /** Processor time of the whole process, with what V8 does on other threads. */
  readonly cpu: number
  readonly wall: number
  /** Highest memory, in MB. */
  readonly memory: number
}

const folder = mkdtempSync(join(tmpdir(), 'fallnetz-bench-'))
try {
  process.exitCode = (await measure()) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

async function measure(): Promise<boolean> {
  const [many, one] = [join(folder, 'many.ndjson'), join(folder, 'one.ndjson')]
  writeFileSync(many, questions(count))
  writeFileSync(one, questions(1))
  const costs: Cost[] = []
  const starts: Cost[] = []
  // Taking turns, so that a busy moment of the machine hurts both alike.
  for (let round = 0; round < rounds; round += 1) {
    starts.push(await cost(one))
    costs.push(await cost(many))
  }
  const [start, best] = [cheapest(starts), cheapest(costs)]
  const memory = Math.max(...costs.map((one) => one.memory))
  // Start-up is paid once, however long the stream.
  const rate = count / (best.cpu - start.cpu)
  console.log(
    `${count} mixed questions (rules, periods, sixteen Länder), best of ${rounds} runs, Node ${process.versions.node}`,
  )
  console.log(
    `  processor time ${best.cpu.toFixed(2)} s, of it start-up ${start.cpu.toFixed(2)} s; on the wall ${best.wall.toFixed(2)} s`,
  )
  console.log(`  ${Math.round(count / best.cpu)} a second with start-up, ${Math.round(count / best.wall)} on the wall`)
  const met = [
    bar('deadlines a second of one core', rate, 'at least', 100_000),
    bar('memory, in MB', memory, 'at most', 200),
  ]
  return met.every(Boolean)
}

function cheapest(costs: readonly Cost[]): Cost {
  return costs.reduce((a, b) => (b.cpu < a.cpu ? b : a))
}

/** Runs the command on a file; the process itself reports what it cost, over a fourth stream. */
async function cost(file: string): Promise<Cost> {
  const report = `import { writeSync } from 'node:fs'
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
      writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }))
    })`
  const input = openSync(file, 'r')
  const began = performance.now()
  const words = [`--import=data:text/javascript,${encodeURIComponent(report)}`, command, 'deadline', '--batch']
  const child = spawn(process.execPath, words, { stdio: [input, 'ignore', 'inherit', 'pipe'] })
  closeSync(input)
  const [told, code] = await Promise.all([
    // The fourth stream was asked for above.
    json(child.stdio[3] as NodeJS.ReadableStream) as Promise<Omit<Cost, 'wall'>>,
    new Promise((resolve) => child.once('exit', resolve)),
  ])
  if (code !== 0) throw new Error(`the command ended with ${code}`)
  return { ...told, wall: (performance.now() - began) / 1000 }
}

/** Every day, Land, rule and period in turn, with steps that have no common divisor, so that no two lines repeat soon. */
function questions(number: number): string {
  const lands = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH']
  const rules = [
    'D-03',
    'D-05/without-opinion',
    'D-09/with-others',
    'D-10',
    'D-19/youth-office-to-land',
    'D-23/advance',
  ]
  const more = ['D-24', 'D-25/objection', 'D-27/claim', 'D-13']
  const periods = ['P2W', 'P3W', 'P6W', 'P1M', 'P2M', 'P1Y', 'P14D', 'P4D', 'P7WD', 'P14WD', 'P25WD']
  const named = [...rules, ...more]
  const lines: string[] = []
  for (let index = 0; index < number; index += 1) {
    const day = Date.UTC(2021, 0, 1) + ((index * 37) % 8009) * 86_400_000
    const from = new Date(day).toISOString().slice(0, 10)
    const land = lands[(index * 7 + (index >> 4)) % lands.length]
    const half = index >> 1
    const asked = index % 2 === 0 ? { rule: named[half % named.length] } : { period: periods[half % periods.length] }
    lines.push(JSON.stringify({ id: index, ...asked, from, land }))
  }
  return `${lines.join('\n')}\n`
}
