import { resolve } from 'node:path'
import type { Input } from '../arguments/input.ts'
import type { Io } from '../io.ts'
import { installedFolder } from './installed.ts'

/** Where the standard lies on disk: the folder named with `--schemas`, otherwise the installed one. Throws KnownError `schemas-missing`. */
export function schemasFolder(input: Input, io: Io): string {
  const folder = input.text('schemas')
  return folder === undefined ? installedFolder() : resolve(io.cwd, folder)
}
