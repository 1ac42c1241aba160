import { primaryCode, resultCode } from './sqlite-dialect.ts'
import { diskFull, unavailable } from './store-errors.ts'

/** Primary result codes that are the machine's doing, not ours: locked, read-only, I/O, damaged, gone, not a database. */
const unavailableCodes = new Set([5, 6, 8, 10, 11, 14, 15, 26])
/** Full, and: no room to make the shared index larger (SQLITE_FULL, SQLITE_IOERR_SHMSIZE). */
const fullCodes = new Set([13, 4874])

/** Errors of node:sqlite as KnownError `disk-full` or `store-unavailable`; anything else comes back as it is. */
export function explain(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return diskFull(error)
  if (fullCodes.has(resultCode(error) ?? 0)) return diskFull(error)
  const code = primaryCode(error)
  return code !== undefined && unavailableCodes.has(code) ? unavailable(error) : error
}
