import type { Place } from '../../contracts/places.ts'
import type { JsonValue } from '../../json/value.ts'
import type { Site } from '../sites.ts'
import type { Source } from '../source.ts'
import type { Workshop } from '../workshop.ts'

/** Everything a breaker may look at: one keyword of one schema that holds for one part of a valid value. */
export interface Target {
  readonly site: Site
  /** Where the keyword is written. */
  readonly place: Place
  /** What the keyword asks. */
  readonly asks: JsonValue
  readonly workshop: Workshop
  readonly source: Source
}

/** One way to break a keyword. */
export interface Way {
  /** JSON Pointer, seen from the part, of the place a person would look at; empty for the part itself. */
  readonly at?: string
  /** Makes what to put in place of the part, the purest first. One of them will do; none means that there is no way. */
  attempts(): readonly JsonValue[]
}

/** How to break one keyword; several ways where it asks for several things (`required`). */
export type Breaker = (target: Target) => readonly Way[]

export function only(...attempts: readonly JsonValue[]): readonly Way[] {
  return attempts.length === 0 ? [] : [{ attempts: () => attempts }]
}

/** What takes some work is made only for those who want it. */
export function onceWanted(attempts: () => readonly JsonValue[]): readonly Way[] {
  return [{ attempts }]
}
