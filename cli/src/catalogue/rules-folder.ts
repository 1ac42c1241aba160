import { join, resolve } from 'node:path'
import type { Input } from '../arguments/input.ts'
import type { Io } from '../io.ts'
import { installedFolder } from './installed.ts'

/**
 * Where the rules of law lie: in the folder named with `--schemas`, otherwise with what is installed. A registry offers
 * contracts and code lists, but no rules. Throws KnownError `schemas-missing`.
 */
export function rulesFolder(input: Input, io: Io): string {
  const folder = input.text('schemas')
  return join(folder === undefined ? installedFolder() : resolve(io.cwd, folder), 'rules')
}
