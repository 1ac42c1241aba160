import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Matrix, matrixPath, readMatrix } from '@fallnetz/core/lawfulness'
import type { Input } from '../arguments/input.ts'
import type { Io } from '../io.ts'
import { installedFolder } from './installed.ts'
import { schemasFolder } from './schemas-folder.ts'

/**
 * The transmission matrix: that of the folder named with `--schemas`, or where it has none, and for registries, the one
 * that is installed. Throws KnownError `matrix-unreadable` or `schemas-missing`.
 */
export function matrixFor(input: Input, io: Io): Matrix {
  const folder = schemasFolder(input, io)
  return readMatrix(existsSync(join(folder, matrixPath)) ? folder : installedFolder())
}
