import type { JsonValue } from '../json/value.ts'
import type { Reason } from './inclusion.ts'
import type { Rational } from './rational.ts'
import type { Types } from './types.ts'

/** The place of a schema in the table of schemas; the same content has the same id. */
export type SchemaId = number

/**
 * What every dialect is read into. A constraint of one type (all from `minimum` on) holds for every value of other
 * types, as in JSON Schema. `integer` is a number and a multiple of 1.
 */
export type Schema =
  | { readonly kind: 'any' | 'none' }
  | { readonly kind: 'types'; readonly types: Types }
  | { readonly kind: 'values'; readonly values: ReadonlyMap<string, JsonValue> }
  | { readonly kind: 'and' | 'or' | 'oneOf'; readonly of: readonly SchemaId[] }
  | { readonly kind: 'not'; readonly of: SchemaId }
  | { readonly kind: 'if'; readonly of: SchemaId; readonly then: SchemaId; readonly otherwise: SchemaId }
  /** A schema that contains itself, by the class of content it belongs to. */
  | { readonly kind: 'link'; readonly to: number }
  /** May hold or not: we could not read it. */
  | { readonly kind: 'unknown'; readonly because: Reason }
  | Constraint

/** What can be asked of the values of one type. */
export type Constraint =
  | { readonly kind: 'minimum' | 'maximum'; readonly limit: Rational; readonly open: boolean }
  | { readonly kind: 'multipleOf'; readonly of: Rational }
  | { readonly kind: 'minLength' | 'maxLength'; readonly count: number }
  | { readonly kind: 'pattern' | 'format'; readonly source: string }
  | { readonly kind: 'minItems' | 'maxItems'; readonly count: number }
  | { readonly kind: 'unique' }
  | { readonly kind: 'items'; readonly first: readonly SchemaId[]; readonly rest: SchemaId }
  | { readonly kind: 'atLeast' | 'atMost'; readonly count: number; readonly of: SchemaId }
  | { readonly kind: 'minProperties' | 'maxProperties'; readonly count: number }
  | { readonly kind: 'required'; readonly name: string }
  | ObjectProperties
  | { readonly kind: 'names'; readonly of: SchemaId }
  | { readonly kind: 'unevaluatedItems' | 'unevaluatedProperties'; readonly by: Evaluated; readonly rest: SchemaId }

export interface ObjectProperties {
  readonly kind: 'properties'
  readonly named: ReadonlyMap<string, SchemaId>
  /** `[pattern, schema]`; the pattern is a schema of kind `pattern`. */
  readonly matching: readonly (readonly [pattern: SchemaId, schema: SchemaId])[]
  /** For names that are neither named nor match. */
  readonly rest: SchemaId
}

/** What the schemas beside an `unevaluated…` keyword look at, and what further ones do if they hold. */
export interface Evaluated {
  readonly names: 'all' | readonly string[]
  readonly patterns: readonly SchemaId[]
  /** The first so many items; Infinity for all. */
  readonly items: number
  /** Items for which one of these holds (2020-12: `contains`). */
  readonly matching: readonly SchemaId[]
  readonly further: readonly { readonly when: SchemaId; readonly by: Evaluated }[]
}
