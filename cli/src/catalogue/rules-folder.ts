import { join } from 'node:path'
import type { Input } from '../arguments/input.ts'
import type { Io } from '../io.ts'
import { schemasFolder } from './schemas-folder.ts'

/**
 * Where the rules of law lie: in the folder named with `--schemas`, otherwise with what is installed. A registry offers
 * contracts and code lists, but no rules. Throws KnownError `schemas-missing`.
 */
export function rulesFolder(input: Input, io: Io): string {
  return join(schemasFolder(input, io), 'rules')
}
