import type { Branch } from '../goals/branch.ts'
import { empty, type Outcome, witness } from '../goals/outcome.ts'
import { nullType } from '../types.ts'
import { excludedValues } from './excluded.ts'

/** null, true and false: what is not excluded. */
export function plainCell(branch: Branch): Outcome {
  const excluded = excludedValues(branch)
  const left = (branch.type === nullType ? [null] : [false, true]).find((value) => !excluded.has(String(value)))
  return left === undefined ? empty : witness(left)
}
