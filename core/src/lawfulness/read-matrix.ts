import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { textOfFile } from '../contracts/on-disk.ts'
import { type Matrix, matrixFromText, matrixPath, unreadable } from './matrix.ts'

/** Reads the matrix of a folder of the standard (`schemas`). Throws KnownError `matrix-unreadable` or `not-utf8`. */
export function readMatrix(folder: string): Matrix {
  return matrixFromText(matrixText(folder))
}

/** The text of the matrix, exactly as it lies on disk. */
export function matrixText(folder: string): string {
  const file = join(folder, matrixPath)
  if (existsSync(file)) return textOfFile(file)
  throw unreadable({ de: 'Die Datei fehlt', en: 'the file is missing' })
}
