import type { Branch } from '../goals/branch.ts'
import type { Outcome } from '../goals/outcome.ts'
import type { Solver } from '../goals/solver.ts'
import { arrayType, numberType, objectType, stringType } from '../types.ts'
import { arrayCell } from './array.ts'
import { numberCell } from './number.ts'
import { objectCell } from './object.ts'
import { plainCell } from './plain.ts'
import { stringCell } from './string.ts'

/** Looks for a value of the branch's type that meets all its constraints; its choices are not asked. */
export function cellOf(solver: Solver, branch: Branch): Outcome {
  switch (branch.type) {
    case numberType:
      return numberCell(solver.judge, branch)
    case stringType:
      return stringCell(solver.judge, branch)
    case arrayType:
      return arrayCell(solver, branch)
    case objectType:
      return objectCell(solver, branch)
    default:
      return plainCell(branch)
  }
}
