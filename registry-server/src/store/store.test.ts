import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { type PostgresServer, postgresMissing, startPostgres } from '../../testing/throwaway-postgres.ts'
import { openPostgresStore } from './postgres.ts'
import { openSqliteStore } from './sqlite.ts'
import { storeContract } from './store.contract.ts'

describe('SQLite', () => {
  const folders: string[] = []
  afterAll(() => {
    for (const path of folders) rmSync(path, { recursive: true, force: true })
  })
  storeContract({
    name: 'node:sqlite',
    async prepare() {
      const path = mkdtempSync(join(tmpdir(), 'fn-store-'))
      folders.push(path)
      return () => openSqliteStore(path)
    },
  })
})

describe.skipIf(postgresMissing !== undefined)('PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(() => {
    server = startPostgres()
  })
  afterAll(() => server.remove())
  storeContract({
    name: 'postgresql',
    async prepare() {
      const address = await server.newDatabase()
      return () => openPostgresStore(address)
    },
  })
})
