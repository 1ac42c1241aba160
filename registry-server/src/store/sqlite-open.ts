import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { KnownError } from '@fallnetz/core'
import { isBusy, patienceMs } from './sqlite-dialect.ts'
import { explain } from './sqlite-errors.ts'

/**
 * Opens one connection to the database in a folder, and waits while another process makes, mends or leaves it.
 * Throws KnownError `data-folder-busy`, `data-folder-unusable` or `disk-full`.
 */
export async function openDatabase(
  folder: string,
  file: string,
  { writing, patience = patienceMs }: { readonly writing: boolean; readonly patience?: number },
): Promise<DatabaseSync> {
  const until = performance.now() + patience
  for (;;) {
    try {
      return openNow(folder, file, writing)
    } catch (cause) {
      if (!isBusy(cause)) throw unusable(folder, cause)
      if (performance.now() > until) throw busy(folder, patience / 1000, cause)
    }
    // Not in step with the others that wait.
    await setTimeout(5 + Math.random() * 20)
  }
}

function openNow(folder: string, file: string, writing: boolean): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    makeFolder(resolve(folder))
    // Short, because openDatabase and the driver wait by themselves, without holding up everybody else in this process;
    // and while a new file turns to `wal`, SQLite does not wait at all.
    database = new DatabaseSync(file, { timeout: 20 })
    // FULL: an acknowledged version survives a power cut.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    // Fails now, not at the first publication, when the folder is read-only.
    if (writing)
      database.exec('begin immediate; create table if not exists probe (id integer); drop table probe; commit')
    return database
  } catch (cause) {
    database?.close()
    throw cause
  }
}

// Node's own recursive mkdir never returns inside folders of the kernel such as /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process that starts at the same moment was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function busy(folder: string, seconds: number, cause: unknown): KnownError {
  return new KnownError(
    'data-folder-busy',
    {
      de: `Im Ordner „${folder}“ schreibt seit ${seconds} Sekunden ein anderer Prozess, ohne ihn freizugeben. Beenden Sie ihn, oder starten Sie später noch einmal.`,
      en: `Another process has been writing in the folder "${folder}" for ${seconds} seconds without letting go of it. End it, or start again later.`,
    },
    { cause },
  )
}

function unusable(folder: string, cause: unknown): KnownError {
  const known = explain(cause)
  if (known instanceof KnownError && known.code === 'disk-full') return known
  return new KnownError(
    'data-folder-unusable',
    {
      de: `Im Ordner „${folder}“ kann das Register nicht arbeiten (${reasonOf(cause)}). Geben Sie mit --data einen beschreibbaren Ordner an.`,
      en: `The registry cannot work in the folder "${folder}" (${reasonOf(cause)}). Name a writable folder with --data.`,
    },
    { cause },
  )
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  return 'code' in cause && cause.code !== 'ERR_SQLITE_ERROR' ? String(cause.code) : cause.message
}
