import type { Text } from '../../text.ts'
import type { MatrixSubject } from '../check-matrix.ts'

/** What is wrong at a place of the matrix. */
export interface MatrixProblem {
  readonly code: string
  /** JSON Pointer into the file. */
  readonly at: string
  readonly message: Text
}

/** One thing that must be right with a matrix. */
export type MatrixCheck = (subject: MatrixSubject) => Iterable<MatrixProblem>
