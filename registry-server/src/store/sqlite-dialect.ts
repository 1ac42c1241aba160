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
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    super({ database: adapted(database) })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) for "another process is at it": BUSY, PROTOCOL. */
const busyCodes = new Set([5, 15])

/** Whether another process is in the way, so that asking again helps. */
export function isBusy(error: unknown): boolean {
  return busyCodes.has(primaryCode(error) ?? 0)
}

/** So long another process may keep the lock before whoever wants to write gives up. */
export const patienceMs = 10_000

/** The extended result code of an error of node:sqlite; undefined for any other error. */
export function resultCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined
}

/** The primary result code: the lower byte of the extended one. */
export function primaryCode(error: unknown): number | undefined {
  const code = resultCode(error)
  return code === undefined ? undefined : code & 0xff
}

/** SQLite can change tables inside a transaction; two processes that start at once then migrate one after the other. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * A transaction that will write takes the lock at once: otherwise two readers that turn into writers fail each other.
 * Waiting for the lock leaves the event loop free.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    super({ database: adapted(database) })
    this.#database = database
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate')
    const until = performance.now() + patienceMs
    for (;;) {
      try {
        await connection.executeQuery(begin)
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error
      }
      await setTimeout(5)
    }
  }

  // A full disk makes SQLite roll back by itself; asking once more would hide the reason behind another error.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
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
