import type { JsonValue } from '../../json/value.ts'
import type { SchemaId } from '../algebra.ts'
import { aList, aSchema, asked, given, type KeywordReader, misfit, type Reading } from './keyword.ts'

/** `allOf`, `anyOf`, `oneOf`, `not`, `if`/`then`/`else`. */
export const logic: KeywordReader = (at) => {
  const { table } = at
  const all = (schemas: readonly JsonValue[]) => schemas.map(at.same)
  return [
    ...asked(at, 'allOf', aList, all),
    ...asked(at, 'anyOf', aList, (schemas) => table.some(all(schemas))),
    ...asked(at, 'oneOf', aList, (schemas) => table.oneOf(all(schemas))),
    ...asked(at, 'not', aSchema, (schema) => table.not(at.same(schema))),
    ...conditional(at),
  ]
}

function conditional(at: Reading): readonly SchemaId[] {
  const condition = given(at, 'if')
  const [then, otherwise] = [given(at, 'then') ?? true, given(at, 'else') ?? true]
  if (condition === undefined || (then === true && otherwise === true)) return []
  const misfits = (['if', 'then', 'else'] as const).filter((keyword) => {
    const value = given(at, keyword)
    return value !== undefined && aSchema(value) === undefined
  })
  if (misfits.length > 0) return misfits.map((keyword) => misfit(at, keyword))
  return [at.table.when(at.same(condition), at.same(then), at.same(otherwise))]
}
