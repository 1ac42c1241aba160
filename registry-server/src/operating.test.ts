import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRegistry, tokens } from '../testing/registry.ts'
import { sampleFiles } from '../testing/sample.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../testing/throwaway-postgres.ts'
import type { Gate } from './publishing/gate.ts'
import { openPostgresStore } from './store/postgres.ts'

const file = '/toy/1.0.0/name.schema.json'

describe('when the store is away', () => {
  test('SQLite: not ready, no list, but every published file; ready again is another process', async () => {
    const registry = await startRegistry()
    await registry.publish({ status: 'published' })
    await registry.publish({ id: 'loose' })
    expect((await registry.request('/health/ready')).status).toBe(200)
    for (const ending of ['', '-wal', '-shm']) rmSync(join(registry.folder, `registry.sqlite${ending}`))
    for (const path of ['/health/ready', '/v1/contracts', '/loose/1.0.0/name.schema.json']) {
      const response = await registry.request(path)
      expect([path, response.status]).toEqual([path, 503])
      expect(response.headers.get('retry-after')).toBe('5')
      expect(await response.json()).toMatchObject({ code: 'temporarily-unavailable' })
    }
    expect((await registry.publish({ id: 'lost' })).status).toBe(503)
    expect((await registry.request('/health/live')).status).toBe(200)
    expect((await registry.request(file)).status).toBe(200)
    expect(registry.events.some(({ level, event }) => level === 'error' && event === 'failed')).toBe(true)
    await registry.stop()
  })

  test('another process that writes for a while is waited for', async () => {
    const registry = await startRegistry()
    const other = new DatabaseSync(join(registry.folder, 'registry.sqlite'))
    other.exec('begin immediate')
    const publishing = registry.publish()
    expect((await registry.request('/health/ready')).status).toBe(200)
    await setTimeout(300)
    other.exec('commit')
    other.close()
    expect((await publishing).status).toBe(201)
    await registry.stop()
  })

  describe.skipIf(postgresMissing !== undefined)('PostgreSQL', () => {
    let server: PostgresServer
    beforeAll(() => {
      server = startPostgres()
    })
    afterAll(() => server.remove())

    test('not ready while the server is gone, ready when it is back, published files all the time', async () => {
      const registry = await startRegistry({ store: await openPostgresStore(await server.newDatabase()) })
      expect((await registry.publish({ status: 'published' })).status).toBe(201)
      expect((await registry.request('/health/ready')).status).toBe(200)
      const { control } = server
      if (control !== undefined) {
        control.stop()
        expect((await registry.request('/health/ready')).status).toBe(503)
        expect((await registry.publish({ id: 'lost' })).status).toBe(503)
        expect((await registry.request(file)).status).toBe(200)
        control.start()
        expect((await registry.request('/health/ready')).status).toBe(200)
        expect((await registry.publish({ id: 'later' })).status).toBe(201)
      }
      expect(await registry.json('/v1/contracts/toy')).toMatchObject({ id: 'toy' })
      await registry.stop()
    })
  })
})

describe('ending', () => {
  /** A gate that lets nobody through before it is told to, and says when somebody stands before it. */
  function closedGate() {
    const reached = Promise.withResolvers<void>()
    const opened = Promise.withResolvers<void>()
    const gate: Gate = async () => {
      reached.resolve()
      await opened.promise
      return []
    }
    return { gate, reached: reached.promise, open: () => opened.resolve() }
  }

  test('a publication under way is finished and answered, then the store is closed', async () => {
    const { gate, reached, open } = closedGate()
    const registry = await startRegistry({ gate })
    const publishing = fetch(`${registry.url}/v1/contracts/toy/versions/1.0.0`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${tokens.all}`, 'content-type': 'application/json' },
      body: JSON.stringify({ files: sampleFiles() }),
    })
    await reached
    const stopping = registry.stop()
    await setTimeout(100)
    expect(await registry.store.revision()).toBe(0)
    await expect(fetch(`${registry.url}/v1/contracts`)).rejects.toThrow()
    open()
    const response = await publishing
    expect([response.status, response.headers.get('content-type')]).toEqual([201, 'application/json; charset=utf-8'])
    await stopping
    await expect(registry.store.revision()).rejects.toThrow()
  })
})
