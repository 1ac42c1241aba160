import type { ObjectProperties, SchemaId } from '../algebra.ts'
import type { Goal } from '../goals/literal.ts'
import type { Solver } from '../goals/solver.ts'
import { type Answer, holds } from '../holds.ts'
import { stringType } from '../types.ts'
import type { ObjectShape } from './object.ts'

/** Names that no schema tells apart: all that match these patterns and no others, and are not named anywhere. */
export interface Region {
  /** What a name must meet to belong here. */
  readonly names: Goal
  readonly patterns: ReadonlySet<SchemaId>
  /** The same text for the same patterns. */
  readonly key: string
}

/** Splits the names an object may have into those that are mentioned and regions of all others. */
export class ObjectKeys {
  /** Names mentioned somewhere, in order. */
  readonly mentioned: readonly string[]
  readonly #solver: Solver
  readonly #shape: ObjectShape

  constructor(solver: Solver, shape: ObjectShape) {
    this.#solver = solver
    this.#shape = shape
    const names = [...shape.meeting, ...shape.failing].flatMap(({ named }) => [...named.keys()])
    this.mentioned = [...new Set([...names, ...shape.required, ...shape.forbidden])].sort()
  }

  /** Whether a name may be there at all. */
  allows(name: string): Answer {
    if (this.#shape.forbidden.has(name)) return false
    const answers = this.#shape.names.map((id) => holds(this.#solver.judge, id, name))
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
  }

  /** Whether a name is one that a schema for names turns away. */
  fails(id: SchemaId, name: string): Answer {
    return holds(this.#solver.judge, -id, name)
  }

  /** What a schema asks of the member with this name; undefined where a pattern cannot be read. */
  asks({ named, matching, rest }: ObjectProperties, name: string): readonly SchemaId[] | undefined {
    const asked: SchemaId[] = []
    for (const [pattern, schema] of matching) {
      const found = holds(this.#solver.judge, pattern, name)
      if (found === undefined) return undefined
      if (found) asked.push(schema)
    }
    const own = named.get(name)
    if (own !== undefined) asked.push(own)
    else if (asked.length === 0) asked.push(rest)
    return asked
  }

  /** What a schema asks of a member whose name lies in a region. */
  asksIn({ matching, rest }: ObjectProperties, { patterns }: Region): readonly SchemaId[] {
    const asked = matching.flatMap(([pattern, schema]) => (patterns.has(pattern) ? [schema] : []))
    return asked.length > 0 ? asked : [rest]
  }

  /**
   * The regions in which there are names, and values for them, one after the other: as soon as the patterns settled so
   * far leave neither, no more are asked. `first` says what is settled before.
   */
  *regions(first: { readonly names?: Goal; readonly patterns?: readonly SchemaId[] } = {}): Generator<Region> {
    const { table } = this.#solver.judge
    const matching = [...this.#shape.meeting, ...this.#shape.failing].flatMap((one) => one.matching.map(([id]) => id))
    const settled = first.patterns ?? []
    const others = [table.types(stringType), ...this.#shape.names, -table.values(this.mentioned)]
    const waiting = [...new Set(matching)].filter((id) => !settled.includes(id))
    yield* this.#split([...others, ...settled, ...(first.names ?? [])], settled, waiting)
  }

  *#split(names: Goal, matched: readonly SchemaId[], waiting: readonly SchemaId[]): Generator<Region> {
    if (this.#solver.solve(names).kind === 'empty') return
    const patterns = new Set(matched)
    const asked = this.#shape.meeting.flatMap((one) =>
      one.matching.flatMap(([id, schema]) => (patterns.has(id) ? [schema] : [])),
    )
    if (this.#solver.solve(asked).kind === 'empty') return
    const [pattern, ...further] = waiting
    if (pattern === undefined) {
      yield { names, patterns, key: [...patterns].sort((a, b) => a - b).join(' ') }
      return
    }
    yield* this.#split([...names, -pattern], matched, further)
    yield* this.#split([...names, pattern], [...matched, pattern], further)
  }
}
