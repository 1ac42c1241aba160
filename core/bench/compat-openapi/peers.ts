import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Row } from './rows.ts'

/** What a peer says about a pair; `error` where it failed or took longer than five seconds. */
export type PeerSaid = 'flagged' | 'fine' | 'error'

export interface Peer {
  readonly name: string
  readonly version: string
  /** Without this it does not load at all. */
  readonly overrides?: Readonly<Record<string, string>>
}

/** Pinned, installed for the run only, never among our dependencies. */
export const peers: readonly Peer[] = [
  { name: 'api-smart-diff', version: '1.0.6' },
  { name: 'openapi-schema-diff', version: '0.0.1' },
  { name: 'openapi-diff', version: '0.24.1' },
  { name: '@useoptic/standard-rulesets', version: '1.0.9', overrides: { ajv: '8.12.0' } },
]

const patience = 5_000

/** Installs a peer into a folder of its own; undefined where that does not work, offline for instance. */
export function install(peer: Peer, under: string): string | undefined {
  const folder = mkdtempSync(join(under, 'peer-'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, overrides: peer.overrides ?? {} }))
  try {
    const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
    execFileSync('npm', ['install', ...options, `${peer.name}@${peer.version}`], { timeout: 300_000, stdio: 'ignore' })
    return folder
  } catch {
    return undefined
  }
}

/** Asks a peer about every row, one after the other; whatever hangs is stopped and counts as an error. */
export async function ask(peer: Peer, folder: string, rows: readonly Row[]): Promise<Map<string, PeerSaid>> {
  const said = new Map<string, PeerSaid>()
  let next = 0
  while (next < rows.length) {
    const asked = rows.slice(next)
    const done = await round(peer, folder, asked, said)
    next += done
    const stuck = asked[done]
    if (stuck !== undefined) {
      said.set(stuck.id, 'error')
      next += 1
    }
  }
  return said
}

/** One process: how many rows it answered before it ended or was stopped. */
function round(peer: Peer, folder: string, rows: readonly Row[], said: Map<string, PeerSaid>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'peer.ts'), peer.name, folder], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    let count = 0
    let timer = setTimeout(() => child.kill('SIGKILL'), patience + 10_000)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = JSON.parse(line) as { id: string; said: PeerSaid }
      said.set(answer.id, answer.said)
      count += 1
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), patience)
    })
    child.once('close', () => {
      clearTimeout(timer)
      resolve(count)
    })
    child.stdin.on('error', () => {})
    child.stdin.end(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  })
}

/** A place for the peers that is gone afterwards. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'fallnetz-peers-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
