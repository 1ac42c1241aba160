import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { digestOfFiles } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { nthFolder } from '../../testing/publisher.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../../testing/throwaway-postgres.ts'
import { openPostgresStore } from './postgres.ts'
import { openSqliteStore } from './sqlite.ts'
import type { Store, StoredVersion } from './store.ts'

const script = fileURLToPath(new URL('../../testing/publisher.ts', import.meta.url))
const rounds = 6

/** Lets two publishers loose on one store, kills both at a random moment, and returns the last number each was promised. */
async function publishAndKill(kind: string, where: string, round: number): Promise<Map<string, number>> {
  const promised = new Map<string, number>()
  const publishers = ['left', 'right'].map(async (side) => {
    const name = `${side}-${round}`
    const args = ['--conditions=@fallnetz/source', script, kind, where, name]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    let heard = ''
    let complaints = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard += text
    })
    const gone = once(child, 'close')
    await Promise.race([once(child.stdout, 'data'), gone])
    await setTimeout(Math.random() * 300)
    child.kill('SIGKILL')
    const [code, signal] = await gone
    expect(signal, `${name} ended by itself with ${code} after ${heard.length} bytes: ${complaints}`).toBe('SIGKILL')
    // A last line without its end was not finished, so it promised nothing.
    promised.set(name, heard.split('\n').length - 2)
  })
  await Promise.all(publishers)
  return promised
}

function expectKept(publisher: string, last: number, versions: readonly StoredVersion[]) {
  const stored = new Map(versions.filter(({ id }) => id === publisher).map((version) => [version.version, version]))
  expect(last).toBeGreaterThanOrEqual(0)
  const lastDraft = last - (last % 3)
  for (let n = 0; n <= last; n++) {
    const wanted = nthFolder(publisher, n)
    if (wanted.status === 'published') expect(stored.get(wanted.version)?.digest).toBe(wanted.digest)
  }
  // The draft is the last acknowledged one, or the one that was under way when the end came.
  const possible = [lastDraft, lastDraft + 3].map((n) => nthFolder(publisher, n).digest)
  expect(possible).toContain(stored.get('draft')?.digest)
  // Besides what was acknowledged, at most the one publication under way may have arrived.
  expect(stored.size).toBeLessThanOrEqual(new Set(numbers(last + 1).map((n) => nthFolder(publisher, n).version)).size)
}

function expectWhole(versions: readonly StoredVersion[]) {
  for (const { files, digest } of versions) {
    expect(files.size).toBe(13)
    expect(digestOfFiles(files)).toBe(digest)
  }
}

function numbers(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, n) => n)
}

async function survivesKills(kind: string, where: string, open: () => Promise<Store>) {
  const promised = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    for (const [publisher, last] of await publishAndKill(kind, where, round)) promised.set(publisher, last)
    const store = await open()
    const { versions } = await store.changesSince(0)
    expectWhole(versions)
    for (const [publisher, last] of promised) expectKept(publisher, last, versions)
    await store.close()
  }
}

describe('a publisher killed at any moment loses nothing acknowledged and leaves nothing half-published', () => {
  test('SQLite', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fn-kill-'))
    await survivesKills('sqlite', folder, () => openSqliteStore(folder))
    rmSync(folder, { recursive: true, force: true })
  })

  describe.skipIf(postgresMissing !== undefined)('with a server', () => {
    let server: PostgresServer
    beforeAll(() => {
      server = startPostgres()
    })
    afterAll(() => server.remove())

    test('PostgreSQL', { timeout: 120_000 }, async () => {
      const address = await server.newDatabase()
      await survivesKills('postgres', address, () => openPostgresStore(address))
    })
  })
})
