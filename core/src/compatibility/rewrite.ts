import type { Evaluated, SchemaId } from './algebra.ts'
import type { Table } from './table.ts'

/**
 * `unevaluated…` without the word: it asks first whether the next schema beside it holds, and once all of them are
 * settled it is plain `additionalProperties` or `items` (arXiv 2503.11288, one step at a time).
 */
export function rewritten(table: Table, id: SchemaId): SchemaId {
  const schema = table.get(id)
  if (schema.kind !== 'unevaluatedItems' && schema.kind !== 'unevaluatedProperties') return id
  const { kind, by, rest } = schema
  const settled: Evaluated = { ...by, further: by.further.slice(1) }
  const [next] = by.further
  if (next !== undefined && !isAll(kind, by)) {
    const without = table.add({ kind, by: settled, rest })
    // Asked only where it says something new about this kind of value.
    return saysNothing(kind, next.by)
      ? without
      : table.when(next.when, table.add({ kind, by: joined(settled, next.by), rest }), without)
  }
  return kind === 'unevaluatedItems' ? plainItems(table, by, rest) : plainProperties(table, by, rest)
}

/**
 * What `unevaluated…` asks at least, whatever holds beside it: if all schemas beside it held, they would look at the
 * most, and if none did, at the least. A branch that contradicts this is closed before any of them is asked.
 */
export function leastAsked(table: Table, id: SchemaId, holds: boolean): SchemaId {
  const schema = table.get(id)
  if (schema.kind !== 'unevaluatedItems' && schema.kind !== 'unevaluatedProperties') return id
  const by = holds ? everything(schema.by) : { ...schema.by, further: [] }
  return schema.kind === 'unevaluatedItems'
    ? plainItems(table, by, schema.rest)
    : plainProperties(table, by, schema.rest)
}

function everything(by: Evaluated): Evaluated {
  return reachable(by).reduce((all, one) => joined(all, { ...one, further: [] }), nothingEvaluated)
}

/** What is looked at here and further on, each part once, however often it is mentioned. */
export function reachable(by: Evaluated): Evaluated[] {
  const found = new Set([by])
  for (const one of found) for (const { by: next } of one.further) found.add(next)
  return [...found]
}

/** What two schemas look at together. */
export function joined(a: Evaluated, b: Evaluated): Evaluated {
  return {
    names: a.names === 'all' || b.names === 'all' ? 'all' : [...new Set([...a.names, ...b.names])].sort(),
    patterns: [...new Set([...a.patterns, ...b.patterns])].sort((x, y) => x - y),
    items: Math.max(a.items, b.items),
    matching: [...new Set([...a.matching, ...b.matching])].sort((x, y) => x - y),
    further: [...new Set([...a.further, ...b.further])],
  }
}

export const nothingEvaluated: Evaluated = { names: [], patterns: [], items: 0, matching: [], further: [] }

function isAll(kind: 'unevaluatedItems' | 'unevaluatedProperties', by: Evaluated): boolean {
  return kind === 'unevaluatedItems' ? by.items === Number.POSITIVE_INFINITY : by.names === 'all'
}

function saysNothing(kind: 'unevaluatedItems' | 'unevaluatedProperties', by: Evaluated): boolean {
  return reachable(by).every(({ names, patterns, items, matching }) =>
    kind === 'unevaluatedItems'
      ? items === 0 && matching.length === 0
      : names !== 'all' && names.length === 0 && patterns.length === 0,
  )
}

function plainItems(table: Table, by: Evaluated, rest: SchemaId): SchemaId {
  if (by.items === Number.POSITIVE_INFINITY) return table.any
  return table.items(Array<SchemaId>(by.items).fill(table.any), table.some([rest, ...by.matching]))
}

function plainProperties(table: Table, by: Evaluated, rest: SchemaId): SchemaId {
  if (by.names === 'all') return table.any
  const named = new Map(by.names.map((name) => [name, table.any]))
  return table.properties({ named, matching: by.patterns.map((pattern) => [pattern, table.any] as const), rest })
}
