import type { JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'

/** The drafts of JSON Schema that are read. */
export type Dialect = 'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12'

/** Why a question stayed open; kebab-case and permanent. */
export type ReasonCode =
  | 'budget-spent'
  | 'too-deep'
  | 'too-large'
  | 'pattern-not-regular'
  | 'format-not-decided'
  | 'reference-not-found'
  | 'reference-loops'
  | 'keyword-not-understood'
  | 'number-not-representable'
  | 'witness-refuted'
  | 'witness-not-checked'

export interface Reason {
  readonly code: ReasonCode
  /** What it is about: a pattern, a reference, a keyword. */
  readonly about?: string
  readonly message: Text
}

/** Is every JSON value that is valid under `sub` also valid under `sup`? */
export type Inclusion =
  | { readonly verdict: 'included' }
  /** `witness` is valid under `sub` and not under `sup`; ajv has confirmed both. */
  | { readonly verdict: 'not-included'; readonly witness: JsonValue }
  | { readonly verdict: 'undecided'; readonly because: readonly Reason[] }

export interface InclusionOptions {
  /** The dialect of both schemas where they name none with `$schema`; 2020-12 unless told. */
  readonly dialect?: Dialect
  /** JSON Pointer of the schema inside the value `sub` (a whole OpenAPI file, say); the value itself unless told. */
  readonly subAt?: string
  /** The same for `sup`. */
  readonly supAt?: string
  /** Whether `format` turns values away; an annotation unless told. */
  readonly formats?: 'annotation' | 'assertion'
  /** Schemas that references may name, by absolute URI. Nothing is ever fetched. */
  readonly known?: ReadonlyMap<string, JsonValue>
  /** How many steps of work the question may take; a count, so that every run gives the same answer. */
  readonly budget?: number
}
