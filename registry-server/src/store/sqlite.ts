import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { KnownError } from '@fallnetz/core'
import { Kysely } from 'kysely'
import { migrate } from './migrations.ts'
import { SqlStore } from './sql-store.ts'
import { busyCode, NodeSqliteDialect, primaryCode, resultCode } from './sqlite-dialect.ts'
import type { Store } from './store.ts'
import { diskFull, unavailable } from './store-errors.ts'
import type { Tables } from './tables.ts'

/**
 * Opens (or makes) the embedded store in a folder of its own.
 * Throws KnownError `data-folder-unusable`, `disk-full`, `store-newer` or `store-unavailable`.
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const file = join(folder, 'registry.sqlite')
  const database = openDatabase(folder, file)
  const writer = kyselyOn(database)
  try {
    await migrate(writer, 'blob')
  } catch (error) {
    await writer.destroy()
    throw explain(error)
  }
  // From here on the driver waits for other processes, without holding up everybody else in this one.
  database.exec('pragma busy_timeout = 20')
  // A connection of its own, so that nobody who reads waits for somebody who waits to write.
  const reader = kyselyOn(openDatabase(folder, file))
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
}

function kyselyOn(database: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
}

function openDatabase(folder: string, file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    makeFolder(resolve(folder))
    database = new DatabaseSync(file, { timeout: 5_000 })
    // FULL: an acknowledged version survives a power cut.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    // Fails now, not at the first publication, when the folder is read-only.
    database.exec('begin immediate; create table if not exists probe (id integer); drop table probe; commit')
    return database
  } catch (cause) {
    database?.close()
    const known = explain(cause)
    if (known instanceof KnownError && known.code === 'disk-full') throw known
    throw new KnownError(
      'data-folder-unusable',
      {
        de: `Im Ordner „${folder}“ kann das Register nicht arbeiten (${reasonOf(cause)}). Geben Sie mit --data einen beschreibbaren Ordner an.`,
        en: `The registry cannot work in the folder "${folder}" (${reasonOf(cause)}). Name a writable folder with --data.`,
      },
      { cause },
    )
  }
}

// Node's own recursive mkdir never returns inside folders of the kernel such as /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder)
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  return 'code' in cause && cause.code !== 'ERR_SQLITE_ERROR' ? String(cause.code) : cause.message
}

/** Primary result codes that are the machine's doing, not ours: locked, read-only, I/O, damaged, gone, not a database. */
const unavailableCodes = new Set([busyCode, 6, 8, 10, 11, 14, 26])
/** Full, and: no room to make the shared index larger (SQLITE_FULL, SQLITE_IOERR_SHMSIZE). */
const fullCodes = new Set([13, 4874])

function explain(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return diskFull(error)
  if (fullCodes.has(resultCode(error) ?? 0)) return diskFull(error)
  const code = primaryCode(error)
  return code !== undefined && unavailableCodes.has(code) ? unavailable(error) : error
}
