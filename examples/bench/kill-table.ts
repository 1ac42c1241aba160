import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Report, runSuite, type TargetFile } from '@fallnetz/conformance'
import { readFolder } from '@fallnetz/core'
import { groundOf, organisations, startTrial } from '../smallest-conforming-system/trial.ts'
import { twins } from '../smallest-conforming-system/twins/all.ts'
import { type Hunt, severalAtATime } from '../smallest-conforming-system/twins/hunt.ts'

// Does the suite catch every broken twin for the right reason, and nobody else, at little cost?
const contract = 'referral@1.0.0'
const schemas = fileURLToPath(new URL('../../schemas', import.meta.url))
const catalog = readFolder(schemas)
const bars = { wallSeconds: 5, cpuSeconds: 2, falseAlarms: 0 }

// First, while nothing is warm yet: one run as somebody at an agency would start it, the system in a process of its own.
const single = await coldRun()
console.log(`One suite run, wall      ${single.wall.toFixed(2)} s (bar ${bars.wallSeconds} s)`)
console.log(`One suite run, CPU       ${single.cpu.toFixed(2)} s (bar ${bars.cpuSeconds} s)`)
console.log(`Outcome of that run      ${single.outcome}`)

const ground = await groundOf(catalog, contract)
const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
const alarms = (await severalAtATime(seeds, 4, falseAlarms)).flat()
console.log(`False alarms             ${alarms.length} over ${seeds.length} seeds`)
for (const alarm of alarms) console.log(`  ${alarm}`)

const hunts = await huntAll()
const escaped = hunts.filter(({ caughtIn }) => caughtIn.length === 0)
console.log('\n| Twin | must be caught by | caught in |')
console.log('| --- | --- | --- |')
for (const { id, caughtBy, caughtIn, failed } of hunts) {
  const where = caughtIn.join(', ') || `NOT CAUGHT (failed: ${failed.join(', ') || 'nothing'})`
  console.log(`| ${id} | ${caughtBy} | ${where} |`)
}
console.log(`\nTwins caught for the right requirement: ${hunts.length - escaped.length} of ${hunts.length}`)

const met =
  escaped.length === 0 &&
  alarms.length <= bars.falseAlarms &&
  single.wall < bars.wallSeconds &&
  single.cpu < bars.cpuSeconds &&
  single.outcome === 'passed'
process.exitCode = met ? 0 : 1

async function coldRun(): Promise<{ wall: number; cpu: number; outcome: string }> {
  const secrets = { source: secret(), stranger: secret(), driver: secret() }
  const main = fileURLToPath(new URL('../smallest-conforming-system/main.ts', import.meta.url))
  const system = spawn(
    process.execPath,
    ['--conditions=@fallnetz/source', main, '--port', '0', '--organisation', organisations.target],
    {
      env: {
        ...process.env,
        FALLNETZ_SOURCE_TOKEN: secrets.source,
        FALLNETZ_STRANGER_TOKEN: secrets.stranger,
        FALLNETZ_DRIVER_TOKEN: secrets.driver,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [line] = (await once(createInterface(system.stdout), 'line')) as [string]
  const url = /http:\S+/.exec(line)?.[0] ?? ''
  const target: TargetFile = {
    system: { name: 'Smallest conforming system', version: '0.1.0' },
    environment: 'test',
    organisation: organisations.target,
    actors: {
      source: { organisation: organisations.source, auth: { kind: 'bearer', token: secrets.source } },
      target: { organisation: organisations.target },
      stranger: { organisation: organisations.stranger, auth: { kind: 'bearer', token: secrets.stranger } },
    },
    driver: { url: `${url}/driver`, token: secrets.driver },
  }
  const began = performance.now()
  const before = process.cpuUsage()
  const { outcome } = await runSuite({ url, target, catalog, contract, role: 'target' })
  const { user, system: kernel } = process.cpuUsage(before)
  const wall = (performance.now() - began) / 1000
  system.kill('SIGTERM')
  return { wall, cpu: (user + kernel) / 1e6, outcome }
}

// Two threads: a twin keeps a processor busy.
async function huntAll(): Promise<Hunt[]> {
  const halves = [0, 1].map((half) => twins.filter((_, index) => index % 2 === half).map(({ id }) => id))
  const hunted = await Promise.all(
    halves.map(async (ids) => {
      const workerData = { ids, contract, schemas }
      const worker = new Worker(new URL('../smallest-conforming-system/twins/hunter.ts', import.meta.url), {
        workerData,
      })
      const [hunts] = (await once(worker, 'message')) as [Hunt[]]
      return hunts
    }),
  )
  return twins.flatMap(({ id }) => hunted.flat().filter((one) => one.id === id))
}

async function falseAlarms(seed: number): Promise<string[]> {
  const { url, target, close } = await startTrial(ground)
  const report: Report = await runSuite({ url, target, catalog, contract, role: 'target', seed })
  await close()
  const wrong = report.checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable')
  return wrong.map(({ id, verdict }) => `seed ${seed}: ${id} ${verdict}`)
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}
