import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from './sqlite.ts'
import { openDatabase } from './sqlite-open.ts'

const script = fileURLToPath(new URL('../../testing/openers.ts', import.meta.url))

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'fn-open-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A file that has never been a store, and somebody who writes in it. */
function occupied() {
  const folder = mkdtempSync(join(home, 'busy-'))
  const other = new DatabaseSync(join(folder, 'registry.sqlite'))
  other.exec('create table theirs (id integer); begin immediate')
  onTestFinished(() => other.close())
  return { folder, letGo: () => other.exec('commit') }
}

async function openers(name: string, all: number, stores: number): Promise<string> {
  const args = ['--conditions=@fallnetz/source', script, home, name, String(all), String(stores)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return (await Promise.all([text(child.stdout), text(child.stderr)])).join('')
}

describe('opening a store that another process has just now', () => {
  test('waits while a new file is written for the first time, and then works', async () => {
    const { folder, letGo } = occupied()
    const opening = openSqliteStore(folder)
    await Promise.race([opening, setTimeout(200)])
    letGo()
    const store = await opening
    expect(await store.revision()).toBe(0)
    await store.close()
  })

  test('gives up after a while, and says why and what to do', async () => {
    const { folder } = occupied()
    await expect(
      openDatabase(folder, join(folder, 'registry.sqlite'), { writing: true, patience: 200 }),
    ).rejects.toMatchObject({
      code: 'data-folder-busy',
      text: { de: expect.stringContaining(folder), en: expect.stringContaining('for 0.2 seconds') },
    })
  })

  test('four processes that start at once on a new folder all work', { timeout: 120_000 }, async () => {
    const names = ['a', 'b', 'c', 'd']
    const said = await Promise.all(names.map((name) => openers(name, names.length, 30)))
    expect(said.join('')).toBe('')
  })
})
