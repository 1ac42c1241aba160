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
}

/** Splits the names an object may have into those that are mentioned and regions of all others. */
export class ObjectKeys {
  /** Names mentioned somewhere, in order. */
  readonly mentioned: readonly string[]
  readonly #solver: Solver
  readonly #shape: ObjectShape
  #regions: readonly Region[] | undefined

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

  /** The regions in which there are names. */
  get regions(): readonly Region[] {
    this.#regions ??= this.#split()
    return this.#regions
  }

  #split(): readonly Region[] {
    const { table } = this.#solver.judge
    const others = [table.types(stringType), ...this.#shape.names, -table.values(this.mentioned)]
    const patterns = [...this.#shape.meeting, ...this.#shape.failing].flatMap(({ matching }) =>
      matching.map(([id]) => id),
    )
    let regions: Region[] = this.#inhabited([{ names: others, patterns: new Set() }])
    for (const pattern of new Set(patterns)) {
      regions = this.#inhabited(
        regions.flatMap((region) => [
          { names: [...region.names, pattern], patterns: new Set([...region.patterns, pattern]) },
          { names: [...region.names, -pattern], patterns: region.patterns },
        ]),
      )
    }
    return regions.sort((a, b) => a.patterns.size - b.patterns.size)
  }

  #inhabited(regions: readonly Region[]): Region[] {
    return regions.filter(({ names }) => this.#solver.solve(names).kind !== 'empty')
  }
}
