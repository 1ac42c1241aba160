import type { Evaluated, SchemaId } from '../algebra.ts'
import { reason } from '../reason.ts'
import { reachable } from '../rewrite.ts'
import type { Table } from '../table.ts'
import { Library, type Source } from './library.ts'
import { Reader } from './reader.ts'

/** Both sides of a question in one table. */
export interface BothRead {
  readonly sub: SchemaId
  readonly sup: SchemaId
  /** The libraries, in the same order. */
  readonly libraries: readonly [Library, Library]
}

/** After so many rounds, schemas that contain themselves are told apart by place instead of content. */
const mostRounds = 6

/**
 * Reads two schemas into one table. Equal content gets the same id, also where schemas contain themselves: those are
 * sorted into classes of content, finer from round to round, until nothing changes.
 */
export function readBoth(table: Table, sub: Source, sup: Source, formats: boolean): BothRead {
  const libraries = [new Library(sub), new Library(sup)] as const
  let classes: ReadonlyMap<string, number> = new Map()
  for (let round = 1, count = 0; ; round += 1) {
    const readers = libraries.map((library, side) => new Reader(table, library, `${side}:`, formats, classes))
    const [subId = table.any, supId = table.any] = readers.map((reader) => reader.readAll())
    const recursive = readers
      .flatMap((reader) => [...reader.recursive])
      .map(([key, id]) => [key, id ?? table.unknown(reason('reference-loops'))] as const)
    const found = new Set(recursive.map(([, id]) => id)).size
    if (found === count || round > mostRounds) {
      resolveLinks(table, recursive, classes)
      return { sub: subId, sup: supId, libraries }
    }
    count = found
    classes = round < mostRounds ? new Map(recursive) : new Map(recursive.map(([key], index) => [key, index + 1]))
  }
}

function resolveLinks(
  table: Table,
  recursive: readonly (readonly [string, SchemaId])[],
  classes: ReadonlyMap<string, number>,
): void {
  for (const [key, id] of recursive) table.resolve(classes.get(key) ?? 0, id)
  for (const to of new Set(classes.values())) {
    if (circles(table, to)) table.resolve(to, table.unknown(reason('reference-loops')))
  }
}

/** Whether a schema leads back to itself for the very same value: then it says nothing. */
function circles(table: Table, start: number): boolean {
  const seen = new Set<SchemaId>()
  const waiting: (SchemaId | undefined)[] = [table.linked(start)]
  while (waiting.length > 0) {
    const id = waiting.pop()
    if (id === undefined || seen.has(id)) continue
    seen.add(id)
    const schema = table.get(id)
    if (schema.kind === 'link') {
      if (schema.to === start) return true
      waiting.push(table.linked(schema.to))
    } else if (schema.kind === 'and' || schema.kind === 'or' || schema.kind === 'oneOf') waiting.push(...schema.of)
    else if (schema.kind === 'not') waiting.push(schema.of)
    else if (schema.kind === 'if') waiting.push(schema.of, schema.then, schema.otherwise)
    else if (schema.kind === 'unevaluatedItems' || schema.kind === 'unevaluatedProperties')
      waiting.push(...conditions(schema.by))
  }
  return false
}

function conditions(by: Evaluated): SchemaId[] {
  return reachable(by).flatMap(({ further }) => further.map(({ when }) => when))
}
