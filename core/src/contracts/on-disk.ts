import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { KnownError } from '../errors.ts'
import { decodeUtf8 } from '../json/parse.ts'

/** The names of the folders in a folder, without hidden ones, in order. Throws KnownError `folder-unreadable`. */
export function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort()
  } catch (cause) {
    throw folderUnreadable(folder, cause)
  }
}

/**
 * What a file of the standard says. Throws KnownError `not-utf8` or `file-unreadable`, naming the file: what is not UTF-8
 * is told, not guessed, for a guess would be stored and published in place of what was meant.
 */
export function textOfFile(file: string): string {
  try {
    return decodeUtf8(readFileSync(file))
  } catch (cause) {
    if (cause instanceof KnownError) {
      const { de, en } = cause.text
      throw new KnownError(cause.code, { de: `${file}: ${de}`, en: `${file}: ${en}` }, { cause })
    }
    throw new KnownError(
      'file-unreadable',
      {
        de: `${file}: Das lässt sich nicht lesen. Prüfen Sie Pfad und Rechte.`,
        en: `${file}: This cannot be read. Check path and permissions.`,
      },
      { cause },
    )
  }
}

/** What to say of a folder that nobody can look into. */
export function folderUnreadable(folder: string, cause: unknown): KnownError {
  return new KnownError(
    'folder-unreadable',
    {
      de: `Der Ordner „${basename(folder)}“ ist nicht lesbar. Prüfen Sie Pfad und Rechte.`,
      en: `The folder "${basename(folder)}" cannot be read. Check its path and permissions.`,
    },
    { cause },
  )
}
