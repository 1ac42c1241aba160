import { readdirSync, type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
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
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory() && messageName.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !hidden(relative(path, file)))
    .sort()
  if (files.length === 0) return [{ source: name, path, lines: false, error: noMessages() }]
  return files.map((file) => {
    const source = join(name, relative(path, file))
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats === undefined) return { source, path: file, lines: false, error: notFound() }
    return found(source, file, stats, everythingIsLines)
  })
}

function found(source: string, path: string, stats: Stats, everythingIsLines: boolean): Found {
  const lines = everythingIsLines || linesName.test(source)
  return { source, path, lines, ...(stats.isFile() ? { size: stats.size } : {}) }
}

function hidden(path: string): boolean {
  return path.split(sep).some((step) => step.startsWith('.') || step === 'node_modules')
}

function noMessages(): KnownError {
  return new KnownError('no-messages', {
    de: 'In diesem Ordner liegt keine Nachricht (.json, .ndjson oder .jsonl). Prüfen Sie den Pfad.',
    en: 'There is no message (.json, .ndjson or .jsonl) in this folder. Check the path.',
  })
}
