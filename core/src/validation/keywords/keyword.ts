import type { JsonObject, JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import type { Located } from '../fields.ts'
import type { Matcher } from '../patterns/engine.ts'

/** What is wrong at one place: the finding before place and field name are put in front. */
export interface Problem {
  readonly code: string
  readonly at: string
  /** What is wrong, and what to do about it. */
  readonly says: Text
}

/** A value of the message and the schema it is held against. */
export interface Place {
  readonly value: JsonValue
  readonly at: string
  readonly schema: JsonObject
  /** `$id` of the file the schema stands in. */
  readonly base: string
}

/** What a keyword may ask while it explains. */
export interface Explainer {
  /** Holds a value against another schema; no problems means it fits. */
  apply(schema: JsonValue | undefined, place: Omit<Place, 'schema'>): Problem[]
  /** Gathers the problems of several things, until there are more than anybody will be told. */
  gather<T>(things: Iterable<T>, problemsOf: (thing: T, index: number) => readonly Problem[]): Problem[]
  /** Whether a value fits a whole schema file; undefined where only a closer look tells. */
  fits(schemaId: string, value: JsonValue): boolean | undefined
  resolve(reference: string, base: string): Located | undefined
  matcher(pattern: string): Matcher
  /** Whether what is said may show the value or anything made of it. */
  readonly showsValues: boolean
  /** The value in quotes, or words that stand for it. */
  quote(value: JsonValue): Text
  /** What a schema, or the one it refers to, is called. */
  title(schema: JsonValue, base: string): Text | undefined
  /** What people call the place. */
  name(at: string): Text
}

/**
 * Explains one keyword of JSON Schema: given what it asks (`wanted`) and a place, it tells what is wrong there.
 * Whether a message is valid is never decided here: the compiled schema does that.
 */
export type Keyword = (wanted: JsonValue, here: Place, explainer: Explainer) => Problem[]
