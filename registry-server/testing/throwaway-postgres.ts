import { execFileSync, type SpawnOptions, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A real PostgreSQL for tests, and a way to take it away from them. */
export interface PostgresServer {
  /** Makes an empty database and returns its address. */
  newDatabase(): Promise<string>
  /** Undefined for a server that was already there (FALLNETZ_TEST_POSTGRES): it is not ours to stop. */
  readonly control?: { stop(): void; start(): void }
  remove(): void
}

const programs = newestPrograms()
const given = process.env['FALLNETZ_TEST_POSTGRES']

/** Why tests with PostgreSQL cannot run here; undefined when they can. In CI the lack is a failure, not an excuse. */
export const postgresMissing =
  given === undefined && programs === undefined
    ? 'PostgreSQL is NOT TESTED: set FALLNETZ_TEST_POSTGRES to an address, or install the package postgresql.'
    : undefined

if (postgresMissing !== undefined) {
  if (process.env['CI'] === 'true') throw new Error(postgresMissing)
  console.warn(`\n!!! ${postgresMissing}\n`)
}

export function startPostgres(): PostgresServer {
  if (given !== undefined) return { newDatabase: () => createDatabase(given), remove: () => undefined }
  if (programs === undefined) throw new Error(postgresMissing)
  return startCluster(programs)
}

function startCluster(bin: string): PostgresServer {
  const owner = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'fn-pg-'))
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid)
  const data = join(folder, 'data')
  const run = (program: string, args: string[]) => runAs(owner, folder, join(bin, program), args)
  run('initdb', ['-D', data, '-U', 'fallnetz', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const start = () => {
    // A socket in a folder of its own: no port, nobody else reaches it.
    const options = `-k ${folder} -c listen_addresses='' -c max_connections=60`
    run('pg_ctl', ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start'])
  }
  const stop = () => run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
  start()
  return {
    newDatabase: () => createDatabase(`postgresql:///postgres?user=fallnetz&host=${encodeURIComponent(folder)}`),
    control: { start, stop },
    remove() {
      if (existsSync(join(data, 'postmaster.pid'))) stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function createDatabase(address: string): Promise<string> {
  const name = `fallnetz_test_${process.pid}_${Math.random().toString(36).slice(2)}`
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(address.replace(':///', '://localhost/'))
  url.pathname = `/${name}`
  return address.includes(':///') ? url.href.replace('://localhost/', ':///') : url.href
}

// PostgreSQL refuses to run as root.
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

function runAs(owner: { uid?: number; gid?: number }, cwd: string, program: string, args: string[]) {
  const options: SpawnOptions = { ...owner, cwd, stdio: ['ignore', 'ignore', 'pipe'] }
  const { status, error, stderr } = spawnSync(program, args, options)
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr?.toString() ?? status}`)
}

function newestPrograms(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
}
