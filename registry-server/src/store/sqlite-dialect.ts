import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'

/** Kysely on `node:sqlite`, with transactions that several processes can share. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(database: DatabaseSync) {
    const config = { database: adapted(database) }
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/** SQLite's primary result code (https://www.sqlite.org/rescode.html) for "another process is writing". */
export const busyCode = 5

/** The primary result code of an error of node:sqlite; undefined for any other error. */
export function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined
  return error.errcode & 0xff
}

/** SQLite can change tables inside a transaction; two processes that start at once then migrate one after the other. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** About five seconds for another process to finish its publication. */
const attempts = 200
const pauseMs = 5

/**
 * A transaction that will write takes the lock at once: otherwise two readers that turn into writers fail each other.
 * Waiting for the lock leaves the event loop free.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate')
    for (let attempt = 1; ; attempt++) {
      try {
        await connection.executeQuery(begin)
        return
      } catch (error) {
        if (primaryCode(error) !== busyCode || attempt === attempts) throw error
        await setTimeout(pauseMs)
      }
    }
  }
}

/** node:sqlite in the shape that Kysely's dialect expects. */
function adapted(database: DatabaseSync): SqliteDialectConfig['database'] {
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = database.prepare(text)
      // Kysely hands over exactly the values of Tables: strings, numbers and bytes.
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      }
    },
  }
}
