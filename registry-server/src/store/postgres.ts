import { KnownError } from '@fallnetz/core'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from 'kysely'
import pg from 'pg'
import { migrate } from './migrations.ts'
import { SqlStore } from './sql-store.ts'
import type { Store } from './store.ts'
import { diskFull, unavailable } from './store-errors.ts'
import type { Tables } from './tables.ts'

/**
 * Opens the store in a PostgreSQL database (`postgresql://user@host/database`) and makes its tables.
 * Throws KnownError `database-url-invalid`, `database-unreachable` or `store-newer`.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  if (!isReadable(url)) throw invalidUrl()
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(url) }) })
  try {
    await migrate(db, 'bytea')
  } catch (error) {
    await db.destroy()
    if (error instanceof KnownError) throw error
    throw unreachable(error)
  }
  return new SqlStore(
    { reader: db, writer: db },
    {
      lock: async (transaction) => {
        // A server may be set to confirm before the disk has it; a publication is only confirmed afterwards.
        await sql`set local synchronous_commit = on`.execute(transaction)
        await transaction.selectFrom('store_revision').select('id').where('id', '=', 1).forUpdate().execute()
      },
      explain,
    },
  )
}

// An address may name a folder with a socket in place of a host (`postgresql:///database?host=/run/postgresql`).
function isReadable(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url) && URL.canParse(url.replace(/^(\w+:\/\/)(\w+@)?\//, '$1localhost/'))
}

function openPool(connectionString: string): PostgresPool {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    application_name: 'fallnetz-registry',
  })
  // An idle connection that breaks is replaced by the pool; whoever asks next hears about real trouble.
  pool.on('error', () => undefined)
  // One that breaks while in use fails its query; the event says the same again and would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const connect = async () => watched(await pool.connect())
  return { connect, end: () => pool.end(), options: pool.options }
}

/**
 * A connection that does not come back to the pool once a query on it ended without a word of the server: behind a
 * network that forgot it, it would swallow one request after the other until the operating system gives it up.
 */
function watched(client: pg.PoolClient): PostgresPoolClient {
  let isSound = true
  const query = async (statement: string, parameters: readonly unknown[]) => {
    if (!isSound) throw new Error('This connection is lost.')
    try {
      return await client.query(statement, [...parameters])
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) isSound = false
      throw error
    }
  }
  // Kysely asks for a cursor only where it streams rows, which we never do.
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy || !isSound),
  }
}

// The address may hold a password, so no sentence repeats it.
function invalidUrl(): KnownError {
  return new KnownError('database-url-invalid', {
    de: 'Die Adresse der Datenbank ist nicht lesbar. Schreiben Sie sie so: postgresql://benutzer@rechner:5432/datenbank',
    en: 'The address of the database cannot be read. Write it like this: postgresql://user@host:5432/database',
  })
}

function unreachable(cause: unknown): KnownError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer'
  return new KnownError(
    'database-unreachable',
    {
      de: `Die Datenbank ist nicht erreichbar (${reason}). Prüfen Sie Adresse, Zugang und ob sie läuft.`,
      en: `The database cannot be reached (${reason}). Check its address, the credentials and whether it runs.`,
    },
    { cause },
  )
}

/** SQLSTATE classes that are the server's trouble: connection, resources, intervention by an operator, system. */
const troubleClasses = new Set(['08', '53', '57', '58'])

function explain(error: unknown): unknown {
  if (error instanceof KnownError || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (error instanceof pg.DatabaseError) {
    if (code === '53100') return diskFull(error)
    return troubleClasses.has(code.slice(0, 2)) ? unavailable(error) : error
  }
  // Trouble with the connection comes as a system error or, from the driver itself, as words only.
  if (/^E[A-Z]+$/.test(code) || /connection|timeout|socket/i.test(error.message)) return unavailable(error)
  return error
}
