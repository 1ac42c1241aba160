import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { KnownError } from '@fallnetz/core/validation'

/** One thing to judge, or why there is none. */
export interface Found {
  /** As the person named it; `-` for standard input. */
  readonly source: string
  /** Absolute; absent for standard input. */
  readonly path?: string
  /** One message per line (NDJSON). */
  readonly lines: boolean
  /** Bytes, where they are known. */
  readonly size?: number
  readonly error?: KnownError
}

const linesName = /\.(ndjson|jsonl)$/i
const messageName = /\.(json|ndjson|jsonl)$/i

/** What the named files and folders hold, in order; a folder gives its `.json`, `.ndjson` and `.jsonl` files. */
export function find(names: readonly string[], cwd: string, everythingIsLines = false): Found[] {
  return names.flatMap((name) => {
    if (name === '-') return [{ source: '-', lines: everythingIsLines }]
    const path = resolve(cwd, name)
    try {
      const stats = statSync(path)
      return stats.isDirectory()
        ? inFolder(name, path, everythingIsLines)
        : [found(name, path, stats, everythingIsLines)]
    } catch (cause) {
      return [{ source: name, path, lines: false, error: unreadable(cause) }]
    }
  })
}

/** What to say about a file that cannot be opened or read. */
export function unreadable(cause: unknown): KnownError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  if (code === 'ENOENT' || code === 'ENOTDIR') return notFound(cause)
  return new KnownError(
    'file-unreadable',
    {
      de: `Das lässt sich nicht lesen (${code}). Prüfen Sie Pfad und Rechte.`,
      en: `This cannot be read (${code}). Check path and permissions.`,
    },
    { cause },
  )
}

function notFound(cause?: unknown): KnownError {
  return new KnownError(
    'file-not-found',
    { de: 'Diese Datei gibt es nicht. Prüfen Sie den Pfad.', en: 'There is no such file. Check the path.' },
    { cause },
  )
}

function inFolder(name: string, path: string, everythingIsLines: boolean): Found[] {
  const files = filesBelow(path, []).sort((a, b) => (a.file < b.file ? -1 : 1))
  if (files.length === 0) return [{ source: name, path, lines: false, error: noMessages() }]
  return files.map(({ file, stats, error }) => {
    const source = join(name, relative(path, file))
    if (stats === undefined) return { source, path: file, lines: false, error: error ?? notFound() }
    return found(source, file, stats, everythingIsLines)
  })
}

interface FileBelow {
  readonly file: string
  readonly stats?: Stats
  readonly error?: KnownError
}

// What cannot be read is told in its place, and the rest is judged all the same.
function filesBelow(folder: string, above: readonly string[]): FileBelow[] {
  try {
    const real = realpathSync(folder)
    // A link that leads back to where we came from would never end.
    if (above.includes(real)) return []
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.flatMap((entry) => entryBelow(entry, join(folder, entry.name), [...above, real]))
  } catch (cause) {
    return [{ file: folder, error: unreadable(cause) }]
  }
}

function entryBelow(entry: Dirent, path: string, above: readonly string[]): FileBelow[] {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
  const isMessage = messageName.test(entry.name)
  try {
    if (entry.isDirectory()) return filesBelow(path, above)
    if (!isMessage && !entry.isSymbolicLink()) return []
    const stats = statSync(path)
    if (stats.isDirectory()) return filesBelow(path, above)
    // Somebody names a pipe on purpose; one that only lies there may keep us waiting for ever.
    return isMessage && stats.isFile() ? [{ file: path, stats }] : []
  } catch (cause) {
    return isMessage ? [{ file: path, error: unreadable(cause) }] : []
  }
}

function found(source: string, path: string, stats: Stats, everythingIsLines: boolean): Found {
  const lines = everythingIsLines || linesName.test(source)
  return { source, path, lines, ...(stats.isFile() ? { size: stats.size } : {}) }
}

function noMessages(): KnownError {
  return new KnownError('no-messages', {
    de: 'In diesem Ordner liegt keine Nachricht (.json, .ndjson oder .jsonl). Prüfen Sie den Pfad.',
    en: 'There is no message (.json, .ndjson or .jsonl) in this folder. Check the path.',
  })
}
