import type { SchemaId } from '../algebra.ts'
import {
  aCount,
  aSchema,
  asked,
  aText,
  given,
  type KeywordReader,
  members,
  misfit,
  names,
  type Reading,
} from './keyword.ts'

/** `properties`, `patternProperties`, `additionalProperties`, `propertyNames`, `required`, counts and dependencies. */
export const objects: KeywordReader = (at) => {
  const { table } = at
  return [
    ...properties(at),
    ...asked(at, 'propertyNames', aSchema, (schema) => named(at, at.inner(schema))),
    ...asked(at, 'required', names, (all) => all.map((name) => table.add({ kind: 'required', name }))),
    ...asked(at, 'minProperties', aCount, (count) => (count === 0 ? [] : table.add({ kind: 'minProperties', count }))),
    ...asked(at, 'maxProperties', aCount, (count) => table.add({ kind: 'maxProperties', count })),
    ...asked(at, 'dependentRequired', members, (all) => all.map(([name, others]) => dependent(at, name, others))),
    ...asked(at, 'dependentSchemas', members, (all) => all.map(([name, schema]) => dependent(at, name, schema))),
    ...asked(at, 'dependencies', members, (all) => all.map(([name, asks]) => dependent(at, name, asks))),
  ]
}

function properties(at: Reading): readonly SchemaId[] {
  const { table } = at
  const [byName, byPattern] = [given(at, 'properties') ?? {}, given(at, 'patternProperties') ?? {}]
  const rest = given(at, 'additionalProperties') ?? true
  const [named, matching] = [members(byName), members(byPattern)]
  if (named === undefined) return [misfit(at, 'properties')]
  if (matching === undefined) return [misfit(at, 'patternProperties')]
  if (aSchema(rest) === undefined) return [misfit(at, 'additionalProperties')]
  return [
    table.properties({
      named: new Map(named.map(([name, schema]) => [name, at.inner(schema)])),
      matching: matching.map(([source, schema]) => [table.add({ kind: 'pattern', source }), at.inner(schema)] as const),
      rest: at.inner(rest),
    }),
  ]
}

function named({ table }: Reading, of: SchemaId): SchemaId {
  return of === table.any ? of : table.add({ kind: 'names', of })
}

/** If the name is there, the others must be, or the whole must satisfy a schema; asked of objects only. */
function dependent(at: Reading, name: string, asks: Parameters<typeof at.same>[0]): SchemaId {
  const { table } = at
  const absent = table.properties({ named: new Map([[name, table.none]]), matching: [], rest: table.any })
  const others = Array.isArray(asks) ? names(asks) : undefined
  if (others !== undefined)
    return table.some([absent, table.all(others.map((other) => table.add({ kind: 'required', name: other })))])
  // Early drafts let some readers take one name for a list of one.
  const lone = aText(asks)
  if (lone !== undefined) return table.some([absent, table.add({ kind: 'required', name: lone })])
  return aSchema(asks) === undefined ? misfit(at, 'dependencies') : table.some([absent, at.same(asks)])
}
