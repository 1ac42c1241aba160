import type { CodePlaces } from '../codelists/code-places.ts'
import type { JsonValue } from '../json/value.ts'
import type { Matcher } from './patterns/engine.ts'

/** The reason a compiled schema gives for a no: the first it met, in words only a program reads. */
export interface Reason {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A compiled schema: yes or no. After a no, `errors` holds the reason. */
export interface Check {
  (value: JsonValue): boolean
  readonly errors?: readonly Reason[] | null
}

/** Compiled schemas by `$id`, and the engine their patterns run on. */
export interface Checks {
  /** Throws KnownError `schema-not-found`, `reference-foreign`, `schema-unusable` or `pattern-unsafe`. */
  readonly check: (id: string) => Check
  /** Like check, but only what is compiled already. */
  readonly ready: (id: string) => Check | undefined
  /** Where codes of code lists stand in values of a schema. Throws KnownError `schema-not-found`. */
  readonly codePlaces: (id: string) => CodePlaces
  readonly matcher: (pattern: string) => Matcher
}
