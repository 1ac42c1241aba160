import type { JsonValue } from '../../json/value.ts'
import type { Branch } from '../goals/branch.ts'
import { typeOf } from '../types.ts'

/** The values of the branch's type that it must not be, by their content. */
export function excludedValues(branch: Branch): ReadonlyMap<string, JsonValue> {
  const excluded = new Map<string, JsonValue>()
  for (const literal of branch.atoms) {
    const schema = branch.table.get(Math.abs(literal))
    if (literal > 0 || schema.kind !== 'values') continue
    for (const [key, value] of schema.values) if (typeOf(value) === branch.type) excluded.set(key, value)
  }
  return excluded
}
