import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { migrate } from './migrations.ts'
import { SqlStore } from './sql-store.ts'
import { NodeSqliteDialect } from './sqlite-dialect.ts'
import { explain } from './sqlite-errors.ts'
import { openDatabase } from './sqlite-open.ts'
import type { Store } from './store.ts'
import { unavailable } from './store-errors.ts'
import type { Tables } from './tables.ts'

/**
 * Opens (or makes) the embedded store in a folder of its own; several processes may do so at the same moment.
 * Throws KnownError `data-folder-busy`, `data-folder-unusable`, `disk-full`, `store-newer` or `store-unavailable`.
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const file = join(folder, 'registry.sqlite')
  const writer = kyselyOn(await openDatabase(folder, file, { writing: true }))
  try {
    // In one transaction, because only those wait their turn however many others publish.
    await writer.transaction().execute((transaction) => migrate(transaction, 'blob'))
    // A connection of its own, so that nobody who reads waits for somebody who waits to write.
    const reading = await openDatabase(folder, file, { writing: false })
    // Only while another process puts in order what a killed one left.
    reading.exec('pragma busy_timeout = 5000')
    const reader = kyselyOn(reading)
    const { ino } = statSync(file)
    return new SqlStore(
      { reader, writer },
      {
        // `begin immediate` already keeps every other writer out.
        lock: async () => undefined,
        explain,
        // A deleted file stays readable for whoever has it open; nobody else would ever see what we write there.
        confirm: () => {
          if (statSync(file, { throwIfNoEntry: false })?.ino !== ino) throw unavailable(undefined)
        },
      },
    )
  } catch (error) {
    await writer.destroy()
    throw explain(error)
  }
}

function kyselyOn(database: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
}
