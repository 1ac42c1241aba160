import type { JsonValue } from '../json/value.ts'
import type { Evaluated, ObjectProperties, Schema, SchemaId } from './algebra.ts'
import { contentKey } from './content.ts'
import type { Reason } from './inclusion.ts'
import { possibleTypes } from './possible-types.ts'
import { write } from './rational.ts'
import { allTypes, type Types } from './types.ts'

/** All schemas of one question, each content once. Opens with a question and ends with it. */
export class Table {
  readonly any: SchemaId
  readonly none: SchemaId
  readonly #schemas: Schema[] = [{ kind: 'none' }]
  readonly #ids = new Map<string, SchemaId>()
  /** For each schema, the types of values that may satisfy it, and of those that may fail it. */
  readonly #may: Types[] = [0]
  readonly #mayFail: Types[] = [0]
  readonly #evaluated = new Map<Evaluated, number>()
  readonly #evaluatedKeys = new Map<string, number>()
  /** The ways to make a choice, each worked out once. */
  readonly options = new Map<number, readonly (readonly number[])[]>()
  readonly #links = new Map<number, SchemaId>()

  constructor() {
    this.any = this.add({ kind: 'any' })
    this.none = this.add({ kind: 'none' })
  }

  get(id: SchemaId): Schema {
    return this.#schemas[id] as Schema
  }

  /** The types of values for which a literal (a schema, negative if it is denied) may hold. */
  may(literal: number): Types {
    return (literal > 0 ? this.#may[literal] : this.#mayFail[-literal]) as Types
  }

  /** Adds a schema as it stands, or finds it. */
  add(schema: Schema): SchemaId {
    const key = keyOf(schema, (by) => this.#evaluatedId(by))
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#schemas.length
    this.#schemas.push(schema)
    this.#ids.set(key, id)
    const [may, mayFail] = possibleTypes(schema, (literal) => this.may(literal))
    this.#may.push(may)
    this.#mayFail.push(mayFail)
    return id
  }

  all(parts: readonly SchemaId[]): SchemaId {
    const of = this.#flat('and', parts, this.any)
    if (of.includes(this.none) || this.#opposed(of)) return this.none
    return of.length === 0 ? this.any : of.length === 1 ? (of[0] as SchemaId) : this.add({ kind: 'and', of })
  }

  some(parts: readonly SchemaId[]): SchemaId {
    const of = this.#flat('or', parts, this.none)
    if (of.includes(this.any) || this.#opposed(of)) return this.any
    return of.length === 0 ? this.none : of.length === 1 ? (of[0] as SchemaId) : this.add({ kind: 'or', of })
  }

  oneOf(parts: readonly SchemaId[]): SchemaId {
    // Branches that no value satisfies take no part; equal ones count twice.
    const of = parts.filter((id) => id !== this.none).sort((a, b) => a - b)
    return of.length === 0 ? this.none : of.length === 1 ? (of[0] as SchemaId) : this.add({ kind: 'oneOf', of })
  }

  not(id: SchemaId): SchemaId {
    if (id === this.any) return this.none
    if (id === this.none) return this.any
    const schema = this.get(id)
    return schema.kind === 'not' ? schema.of : this.add({ kind: 'not', of: id })
  }

  when(of: SchemaId, then: SchemaId, otherwise: SchemaId): SchemaId {
    if (of === this.any || then === otherwise) return then
    return of === this.none ? otherwise : this.add({ kind: 'if', of, then, otherwise })
  }

  types(types: Types): SchemaId {
    return types === allTypes ? this.any : types === 0 ? this.none : this.add({ kind: 'types', types })
  }

  values(values: readonly JsonValue[]): SchemaId {
    if (values.length === 0) return this.none
    return this.add({ kind: 'values', values: new Map(values.map((value) => [contentKey(value), value])) })
  }

  /** `prefixItems` and `items`; places that ask what all further ones ask are left out. */
  items(first: readonly SchemaId[], rest: SchemaId): SchemaId {
    const needed = first.findLastIndex((id) => id !== rest) + 1
    if (needed === 0 && rest === this.any) return this.any
    return this.add({ kind: 'items', first: first.slice(0, needed), rest })
  }

  /** `properties`, `patternProperties` and `additionalProperties`; names that ask what all others ask are left out. */
  properties({ named, matching, rest }: Omit<ObjectProperties, 'kind'>): SchemaId {
    const open = rest === this.any
    const kept = open ? matching.filter(([, id]) => id !== rest) : matching
    // Where a pattern may match too, a name that is spared from the rest must stay.
    const needed = kept.length > 0 && !open ? named : new Map([...named].filter(([, id]) => id !== rest))
    if (open && needed.size === 0 && kept.length === 0) return this.any
    return this.add({ kind: 'properties', named: needed, matching: kept, rest })
  }

  unknown(because: Reason): SchemaId {
    return this.add({ kind: 'unknown', because })
  }

  /** Says what the schemas of a class of content are; without it, a link stays unknown. */
  resolve(to: number, schema: SchemaId): void {
    this.#links.set(to, schema)
  }

  linked(to: number): SchemaId | undefined {
    return this.#links.get(to)
  }

  /** The same number for the same content; parts shared by many are looked at once. */
  #evaluatedId(by: Evaluated): number {
    const known = this.#evaluated.get(by)
    if (known !== undefined) return known
    const further = by.further.map(({ when, by: next }) => [when, this.#evaluatedId(next)])
    const key = JSON.stringify([by.names, by.patterns, String(by.items), by.matching, further])
    const id = this.#evaluatedKeys.get(key) ?? this.#evaluatedKeys.size
    this.#evaluatedKeys.set(key, id)
    this.#evaluated.set(by, id)
    return id
  }

  #opposed(ids: readonly SchemaId[]): boolean {
    return ids.some((id) => {
      const schema = this.get(id)
      return schema.kind === 'not' && ids.includes(schema.of)
    })
  }

  #flat(kind: 'and' | 'or', parts: readonly SchemaId[], neutral: SchemaId): SchemaId[] {
    const flat = new Set<SchemaId>()
    for (const id of parts) {
      const schema = this.get(id)
      if (schema.kind === kind) for (const inner of schema.of) flat.add(inner)
      else if (id !== neutral) flat.add(id)
    }
    return [...flat].sort((a, b) => a - b)
  }
}

function keyOf(schema: Schema, idOf: (by: Evaluated) => number): string {
  switch (schema.kind) {
    case 'any':
    case 'none':
    case 'unique':
      return schema.kind
    case 'types':
      return `types ${schema.types}`
    case 'values':
      return `values ${[...schema.values.keys()].sort().join(',')}`
    case 'and':
    case 'or':
    case 'oneOf':
      return `${schema.kind} ${schema.of.join(' ')}`
    case 'not':
    case 'names':
      return `${schema.kind} ${schema.of}`
    case 'if':
      return `if ${schema.of} ${schema.then} ${schema.otherwise}`
    case 'link':
      return `link ${schema.to}`
    case 'unknown':
      return `unknown ${schema.because.code} ${schema.because.about}`
    case 'minimum':
    case 'maximum':
      return `${schema.kind} ${write(schema.limit)} ${schema.open}`
    case 'multipleOf':
      return `multipleOf ${write(schema.of)}`
    case 'pattern':
    case 'format':
      return `${schema.kind} ${schema.source}`
    case 'items':
      return `items ${schema.first.join(' ')}: ${schema.rest}`
    case 'atLeast':
    case 'atMost':
      return `${schema.kind} ${schema.count} ${schema.of}`
    case 'required':
      return `required ${schema.name}`
    case 'properties': {
      const named = [...schema.named].sort(([a], [b]) => (a < b ? -1 : 1))
      return `properties ${JSON.stringify([named, schema.matching])} ${schema.rest}`
    }
    case 'unevaluatedItems':
    case 'unevaluatedProperties':
      return `${schema.kind} ${idOf(schema.by)} ${schema.rest}`
    default:
      return `${schema.kind} ${schema.count}`
  }
}
