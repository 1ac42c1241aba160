import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { textOfFile } from '../contracts/on-disk.ts'
import { KnownError } from '../errors.ts'
import { nearest } from '../validation/near.ts'
import { type Edition, editionFromText } from './edition.ts'

/** The text of one edition, exactly as it lies on disk. */
export interface EditionFile {
  /** `2026-1` */
  readonly name: string
  readonly text: string
}

/** Every edition of a folder of the standard (`schemas`), as readEditionFile has it; oldest first. */
export function readEditionFiles(folder: string): EditionFile[] {
  return editionNames(folder).map((name) => readEditionFile(folder, name))
}

/** The text of one edition. Throws KnownError `not-utf8` or `file-unreadable`. */
export function readEditionFile(folder: string, name: string): EditionFile {
  return { name, text: textOfFile(join(folder, 'editions', `${name}.json`)) }
}

/**
 * The edition called `2026-1`. Throws KnownError `edition-not-found`, naming what there is, or `edition-unreadable`, and
 * otherwise as readEditionFile does.
 */
export function readEdition(folder: string, name: string): Edition {
  const names = editionNames(folder)
  if (!names.includes(name)) throw notFound(name, names)
  return editionFromText(readEditionFile(folder, name).text, name)
}

/** What the editions of a folder are called, oldest first; none where there is no folder `editions`. */
export function editionNames(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'editions'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort()
  } catch {
    return []
  }
}

function notFound(name: string, names: readonly string[]): KnownError {
  const meant = nearest(name, names)
  const list = names.join(', ') || '–'
  return new KnownError('edition-not-found', {
    de: `Es gibt keine Edition „${name}“. ${meant === undefined ? '' : `Meinten Sie „${meant}“? `}Vorhanden: ${list}.`,
    en: `There is no edition "${name}". ${meant === undefined ? '' : `Did you mean "${meant}"? `}Available: ${list}.`,
  })
}
