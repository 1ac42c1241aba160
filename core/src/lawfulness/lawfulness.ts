export { type Cell, type Cells, cellsOf, type Requirement } from './cells.ts'
export { checkMatrix, type MatrixSurroundings } from './check-matrix.ts'
export { isShown } from './evidence.ts'
export { type Judgement, type LabelVerdict, type Lawfulness, lawfulnessWith } from './judge.ts'
export type { Fits, FoundLabel } from './labels.ts'
export {
  type CellVerdict,
  type Entry,
  type Evidence,
  type EvidenceCondition,
  type Matrix,
  type MatrixRow,
  matrixFromText,
  matrixPath,
  type RestrictionRow,
  type Selection,
} from './matrix.ts'
export { matrixText, readMatrix } from './read-matrix.ts'
