import type { ObjectProperties, SchemaId } from '../algebra.ts'
import type { Branch } from '../goals/branch.ts'
import { empty, type Outcome, unknown } from '../goals/outcome.ts'
import type { Solver } from '../goals/solver.ts'
import { reason } from '../reason.ts'
import { ObjectSearch } from './object-search.ts'

/** No object with more members than this is written down. */
const largest = 500

/** What an object must be. */
export interface ObjectShape {
  readonly min: number
  readonly max: number
  readonly required: ReadonlySet<string>
  readonly forbidden: ReadonlySet<string>
  /** Every member must meet what these ask of its name. */
  readonly meeting: readonly ObjectProperties[]
  /** For each, some member must fail what is asked of its name. */
  readonly failing: readonly ObjectProperties[]
  /** What every name must meet. */
  readonly names: readonly SchemaId[]
  /** For each, some name must fail it. */
  readonly badNames: readonly SchemaId[]
}

/** Finds an object for a branch, with few members. */
export function objectCell(solver: Solver, branch: Branch): Outcome {
  const shape = shapeOf(branch)
  if (Math.max(shape.min, shape.required.size) > shape.max) return empty
  if (shape.min > largest) return unknown(reason('too-large'))
  return new ObjectSearch(solver, shape).find()
}

function shapeOf(branch: Branch): ObjectShape {
  const shape = {
    min: 0,
    max: Number.POSITIVE_INFINITY,
    required: new Set<string>(),
    forbidden: new Set<string>(),
    meeting: [] as ObjectProperties[],
    failing: [] as ObjectProperties[],
    names: [] as SchemaId[],
    badNames: [] as SchemaId[],
  }
  for (const literal of branch.atoms) {
    const schema = branch.table.get(Math.abs(literal))
    const holds = literal > 0
    switch (schema.kind) {
      case 'minProperties':
        if (holds) shape.min = Math.max(shape.min, schema.count)
        else shape.max = Math.min(shape.max, schema.count - 1)
        break
      case 'maxProperties':
        if (holds) shape.max = Math.min(shape.max, schema.count)
        else shape.min = Math.max(shape.min, schema.count + 1)
        break
      case 'required':
        ;(holds ? shape.required : shape.forbidden).add(schema.name)
        break
      case 'properties':
        ;(holds ? shape.meeting : shape.failing).push(schema)
        break
      case 'names':
        ;(holds ? shape.names : shape.badNames).push(schema.of)
    }
  }
  return shape
}
