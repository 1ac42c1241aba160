import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startDeafProxy } from '../../testing/deaf-proxy.ts'
import { nthFolder } from '../../testing/publisher.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../../testing/throwaway-postgres.ts'
import { openPostgresStore } from './postgres.ts'

const terms = { by: 'test', at: '2026-11-22T09:30:00Z' }

describe.skipIf(postgresMissing !== undefined)('PostgreSQL in trouble', () => {
  let server: PostgresServer
  beforeAll(() => {
    server = startPostgres()
  })
  afterAll(() => server.remove())

  test('a connection that falls silent is given up once, not tried again and again', async () => {
    const address = await server.newDatabase()
    if (!address.includes(':///')) return
    const proxy = await startDeafProxy(address)
    onTestFinished(() => proxy.close())
    const store = await openPostgresStore(`${proxy.address}&query_timeout=500`)
    expect(await store.revision()).toBe(0)
    proxy.silence()
    await expect(store.revision()).rejects.toMatchObject({ code: 'store-unavailable' })
    expect(await store.revision()).toBe(0)
    proxy.silence()
    await expect(store.publish(nthFolder('a', 1), terms)).rejects.toMatchObject({ code: 'store-unavailable' })
    expect(await store.publish(nthFolder('a', 1), terms)).toMatchObject({ outcome: 'created' })
    proxy.silence()
    await store.close()
  })

  test('with every connection in use, whoever asks is told so in time, and all goes on afterwards', async () => {
    const address = await server.newDatabase()
    const store = await openPostgresStore(address)
    const other = new pg.Client({ connectionString: address })
    await other.connect()
    await other.query('begin')
    await other.query('select id from store_revision for update')
    const waiting = Array.from({ length: 10 }, (_, n) => store.publish(nthFolder(`p${n}`, 1), terms))
    await expect(store.revision()).rejects.toMatchObject({ code: 'store-unavailable' })
    await other.query('commit')
    await other.end()
    const outcomes = await Promise.all(waiting)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(10).fill('created'))
    expect(await store.revision()).toBe(10)
    await store.close()
  })

  test('a connection that the server ends in the middle of a publication leaves nothing behind', async () => {
    const address = await server.newDatabase()
    const store = await openPostgresStore(address)
    const other = new pg.Client({ connectionString: address })
    await other.connect()
    await other.query('begin')
    await other.query('select id from store_revision for update')
    const publishing = expect(store.publish(nthFolder('a', 1), terms)).rejects.toMatchObject({
      code: 'store-unavailable',
    })
    const waits = `select pid from pg_stat_activity where application_name = 'fallnetz-registry' and wait_event_type = 'Lock' and datname = current_database()`
    await expect.poll(async () => (await other.query(waits)).rowCount, { timeout: 5_000 }).toBe(1)
    await other.query(`select pg_terminate_backend(pid) from (${waits}) waiting`)
    await publishing
    await other.query('commit')
    await other.end()
    expect(await store.revision()).toBe(0)
    expect(await store.publish(nthFolder('a', 1), terms)).toMatchObject({ outcome: 'created' })
    await store.close()
  })
})
