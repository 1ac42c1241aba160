import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KnownError, type Text } from '@fallnetz/core'

/**
 * Writes a whole file or nothing: the text goes beside its place first and moves there last, so that a full disk leaves
 * an existing file as it was. Throws KnownError `output-not-written`.
 */
export function writeFile(path: string, text: string): void {
  try {
    const place = placeOf(path)
    if (place.regular) replace(place.path, text)
    else writeInto(place.path, text, 'w')
  } catch (cause) {
    throw notWritten(path, cause, {
      de: ' Was vorher dort stand, ist noch da.',
      en: ' What was there before is still there.',
    })
  }
}

/** What to tell a person when an output cannot be written; also for stdout. */
export function notWritten(path: string, cause: unknown, more: Text = { de: '', en: '' }): KnownError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason = reasons[code] ?? { de: `Grund: ${code || 'unbekannt'}.`, en: `Reason: ${code || 'unknown'}.` }
  return new KnownError(
    'output-not-written',
    {
      de: `${path} konnte nicht geschrieben werden. ${reason.de}${more.de}`,
      en: `${path} could not be written. ${reason.en}${more.en}`,
    },
    { cause },
  )
}

const reasons: Readonly<Record<string, Text>> = {
  ENOSPC: {
    de: 'Der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ort.',
    en: 'The disk is full; make room or choose another place.',
  },
  EDQUOT: {
    de: 'Ihr Speicherkontingent ist erschöpft; schaffen Sie Platz oder wählen Sie einen anderen Ort.',
    en: 'Your quota is used up; make room or choose another place.',
  },
  EFBIG: {
    de: 'Die Datei würde größer, als hier erlaubt ist; wählen Sie einen anderen Ort.',
    en: 'The file would be larger than is allowed here; choose another place.',
  },
  ENOENT: {
    de: 'Den Ordner gibt es nicht; legen Sie ihn an.',
    en: 'The folder does not exist; create it.',
  },
  ENOTDIR: {
    de: 'Ein Teil des Pfades ist eine Datei, kein Ordner; prüfen Sie den Pfad.',
    en: 'A part of the path is a file, not a folder; check the path.',
  },
  EEXIST: {
    de: 'Dort steht schon etwas anderes; wählen Sie einen anderen Namen.',
    en: 'Something else is there already; choose another name.',
  },
  EISDIR: {
    de: 'Das ist ein Ordner; nennen Sie eine Datei.',
    en: 'This is a folder; name a file.',
  },
  EACCES: {
    de: 'Die Rechte fehlen; prüfen Sie Ordner und Datei.',
    en: 'Permission is missing; check folder and file.',
  },
  EPERM: {
    de: 'Das Betriebssystem erlaubt es nicht; prüfen Sie Ordner und Datei.',
    en: 'The operating system does not allow it; check folder and file.',
  },
  EROFS: {
    de: 'Der Datenträger ist schreibgeschützt; wählen Sie einen anderen Ort.',
    en: 'The disk is read-only; choose another place.',
  },
}

// A link is followed, and a device such as /dev/stdout is written into, never replaced.
function placeOf(path: string): { readonly path: string; readonly regular: boolean } {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return { path, regular: true }
  return found.isFile() ? { path: realpathSync(path), regular: true } : { path, regular: false }
}

function replace(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    writeInto(beside, text, 'wx')
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function writeInto(path: string, text: string, flag: 'w' | 'wx'): void {
  const file = openSync(path, flag)
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    // Only what has reached the disk may take the place of what was there.
    if (flag === 'wx') fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
