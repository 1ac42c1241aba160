import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Matrix, matrixFromText, matrixPath, unreadable } from './matrix.ts'

/** Reads the matrix of a folder of the standard (`schemas`). Throws KnownError `matrix-unreadable`. */
export function readMatrix(folder: string): Matrix {
  return matrixFromText(matrixText(folder))
}

/** The text of the matrix, exactly as it lies on disk. */
export function matrixText(folder: string): string {
  try {
    return readFileSync(join(folder, matrixPath), 'utf8')
  } catch (cause) {
    throw unreadable({ de: 'Die Datei fehlt', en: 'the file is missing' }, cause)
  }
}
