import type { SchemaId } from '../algebra.ts'
import { aCount, aFlag, aList, aSchema, asked, given, type KeywordReader, misfit, type Reading } from './keyword.ts'

/** `prefixItems`, `items`, `additionalItems`, `contains` with its counts, `minItems`, `maxItems`, `uniqueItems`. */
export const arrays: KeywordReader = (at) => {
  const { table } = at
  return [
    ...items(at),
    ...contains(at),
    ...asked(at, 'minItems', aCount, (count) => (count === 0 ? [] : table.add({ kind: 'minItems', count }))),
    ...asked(at, 'maxItems', aCount, (count) => table.add({ kind: 'maxItems', count })),
    ...asked(at, 'uniqueItems', aFlag, (unique) => (unique ? table.add({ kind: 'unique' }) : [])),
  ]
}

function items(at: Reading): readonly SchemaId[] {
  const { table, rules } = at
  const all = given(at, 'items')
  if (rules.itemsByPlace && !Array.isArray(all)) {
    return asked(at, 'items', aSchema, (rest) => table.items([], at.inner(rest)))
  }
  const [byPlace, further] = rules.itemsByPlace ? ['items', 'additionalItems'] : ['prefixItems', 'items']
  const first = given(at, byPlace) ?? []
  const rest = given(at, further) ?? true
  if (aList(first) === undefined) return [misfit(at, byPlace)]
  if (aSchema(rest) === undefined) return [misfit(at, further)]
  return [table.items((first as readonly []).map(at.inner), at.inner(rest))]
}

function contains(at: Reading): readonly SchemaId[] {
  const { table } = at
  return asked(at, 'contains', aSchema, (schema) => {
    const of = at.inner(schema)
    const least = given(at, 'minContains') === undefined ? [1] : []
    return [
      ...least.map((count) => atLeast(at, count, of)),
      ...asked(at, 'minContains', aCount, (count) => atLeast(at, count, of)),
      ...asked(at, 'maxContains', aCount, (count) => table.add({ kind: 'atMost', count, of })),
    ]
  })
}

function atLeast({ table }: Reading, count: number, of: SchemaId): SchemaId {
  if (count === 0) return table.any
  return of === table.any ? table.add({ kind: 'minItems', count }) : table.add({ kind: 'atLeast', count, of })
}
