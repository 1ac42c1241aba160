import { isObject, type JsonValue } from '../json/value.ts'
import type { SchemaId } from './algebra.ts'
import type { Table } from './table.ts'
import { typeOf } from './types.ts'

/** The schema that holds for this list or object and for no other: its shape, and its members as values. */
export function structureOf(table: Table, value: JsonValue): SchemaId {
  const type = table.types(typeOf(value))
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value
    return table.all([
      type,
      table.add({ kind: 'minItems', count: items.length }),
      table.add({ kind: 'maxItems', count: items.length }),
      table.items(
        items.map((item) => table.values([item])),
        table.any,
      ),
    ])
  }
  if (!isObject(value)) return table.values([value])
  const members = Object.entries(value)
  const named = new Map(members.map(([name, inner]) => [name, table.values([inner])]))
  return table.all([
    type,
    ...members.map(([name]) => table.add({ kind: 'required', name })),
    table.properties({ named, matching: [], rest: table.none }),
  ])
}
