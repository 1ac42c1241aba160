import { mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { KnownError } from '@fallnetz/core'
import type { GeneratedFile } from './target.ts'

/** A file on disk that is not what the standard says now. */
export interface StaleFile {
  readonly path: string
  readonly reason: 'missing' | 'changed' | 'extra'
}

/**
 * Writes files below a folder. All are written beside their places first and moved there last, so that a full disk
 * leaves the old ones as they were. Throws KnownError `output-path-unsafe` or `output-not-written`.
 */
export function writeFiles(folder: string, files: readonly GeneratedFile[]): void {
  for (const file of files) assertInside(file.path)
  const stale = new Set(staleFiles(folder, files).map((file) => file.path))
  const waiting: { readonly from: string; readonly to: string }[] = []
  try {
    for (const file of files) {
      if (!stale.has(file.path)) continue
      const to = join(folder, file.path)
      mkdirSync(dirname(to), { recursive: true })
      assertNoWayOut(folder, dirname(to), file.path)
      const from = `${to}.${process.pid}.tmp`
      waiting.push({ from, to })
      writeFileSync(from, file.text, { flag: 'wx' })
    }
    for (const { from, to } of waiting) renameSync(from, to)
  } catch (cause) {
    for (const { from } of waiting) rmSync(from, { force: true })
    if (cause instanceof KnownError) throw cause
    throw notWritten(cause)
  }
}

/**
 * The files that writing would change. `whole` says that nothing else may be in the folder: then what is there and was
 * not generated counts as `extra`.
 */
export function staleFiles(
  folder: string,
  files: readonly GeneratedFile[],
  options: { readonly whole?: boolean } = {},
): StaleFile[] {
  const stale: StaleFile[] = []
  for (const { path, text } of files) {
    assertInside(path)
    const found = textOf(join(folder, path))
    if (found !== text) stale.push({ path, reason: found === undefined ? 'missing' : 'changed' })
  }
  const expected = new Set(files.map((file) => file.path))
  const extra = options.whole === true ? filesIn(folder).filter((path) => !expected.has(path)) : []
  return [...stale, ...extra.map((path) => ({ path, reason: 'extra' as const }))]
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Whatever keeps us from reading it: it is not the file we would write.
    return undefined
  }
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
    return paths.map((path) => relative(folder, path).split(sep).join('/')).sort()
  } catch {
    return []
  }
}

/** Names come from contracts, and contracts come from strangers. */
function assertInside(path: string): void {
  const steps = path.split('/')
  if (steps.every((step) => /^[A-Za-z0-9_][A-Za-z0-9._@-]*$/.test(step))) return
  throw unsafe(path)
}

// A link inside the folder must not lead the file somewhere else.
function assertNoWayOut(folder: string, place: string, path: string): void {
  const root = realpathSync(folder)
  const real = realpathSync(place)
  if (real !== root && !real.startsWith(root + sep)) throw unsafe(path)
}

function unsafe(path: string): KnownError {
  return new KnownError('output-path-unsafe', {
    de: `„${path}“ führt aus dem Ausgabeordner hinaus oder ist kein gewöhnlicher Dateiname. Es wurde nichts geschrieben.`,
    en: `"${path}" leads out of the output folder or is no ordinary file name. Nothing was written.`,
  })
}

function notWritten(cause: unknown): KnownError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return new KnownError(
    'output-not-written',
    {
      de: `Die Dateien konnten nicht geschrieben werden (${reason}). Prüfen Sie Platz und Rechte des Ausgabeordners.`,
      en: `The files could not be written (${reason}). Check space and permissions of the output folder.`,
    },
    { cause },
  )
}
