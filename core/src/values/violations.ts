import type { Place } from '../contracts/places.ts'
import type { JsonValue } from '../json/value.ts'
import type { Target, Way } from './breaking/breaker.ts'
import { breakers } from './breaking/breakers.ts'
import type { Broken } from './judge.ts'
import { replaceAt } from './replace-at.ts'
import { sitesOf } from './sites.ts'
import type { Source } from './source.ts'
import type { Workshop } from './workshop.ts'

/** A valid value with one thing wrong. */
export interface Violation {
  /** JSON Pointer of what is wrong, missing or too much. */
  readonly at: string
  /** The keyword that says so. */
  readonly keyword: string
  readonly value: JsonValue
}

/** Whether somebody needs a violation of this keyword at this place. */
export type Concerns = (violation: { readonly at: string; readonly keyword: string }) => boolean

/** One violation per constraint that holds somewhere in this value; what turns out valid after all is left out. */
export function* breakEverything(
  workshop: Workshop,
  root: Place,
  valid: JsonValue,
  source: Source,
  concerns: Concerns,
): Generator<Violation> {
  const seen = new Set<string>()
  for (const { keyword, target, way } of waysToBreak(workshop, root, valid, source)) {
    const at = `${target.site.at}${way.at ?? ''}`
    // Two schemas often say the same of one place: `type` beside a reference to a schema with that type.
    const key = `${keyword} ${at} ${JSON.stringify(target.asks)}`
    if (seen.has(key)) continue
    seen.add(key)
    const value = concerns({ at, keyword }) ? purest(workshop, root, valid, target.site.at, keyword, way) : undefined
    if (value !== undefined) yield { at, keyword, value }
  }
}

function* waysToBreak(
  workshop: Workshop,
  root: Place,
  valid: JsonValue,
  source: Source,
): Generator<{ readonly keyword: string; readonly target: Target; readonly way: Way }> {
  for (const site of sitesOf(workshop, root, valid)) {
    for (const place of site.demand.yes) {
      for (const [keyword, asks] of Object.entries(place.schema)) {
        const breaker = breakers.get(keyword)
        if (breaker === undefined) continue
        const target: Target = { site, place, asks, workshop, source }
        for (const way of breaker(target)) yield { keyword, target, way }
      }
    }
  }
}

/** The attempt that breaks the keyword and as little else as possible. */
function purest(
  { judge }: Workshop,
  root: Place,
  valid: JsonValue,
  at: string,
  keyword: string,
  way: Way,
): JsonValue | undefined {
  let best: JsonValue | undefined
  let fewest = Infinity
  for (const attempt of way.attempts()) {
    const value = replaceAt(valid, at, attempt)
    const broken = judge.broken(root, value)
    const others = broken.filter((one) => !isAbout(one, keyword, at) && !carriers.has(one.keyword))
    if (others.length >= fewest || !broken.some((one) => isAbout(one, keyword, at))) continue
    best = value
    fewest = others.length
    if (fewest === 0) break
  }
  return best
}

/** Keywords that only pass on what others inside them say. */
const carriers: ReadonlySet<string> = new Set(['if', 'allOf', 'anyOf', 'oneOf', 'contains', 'propertyNames'])

function isAbout(broken: Broken, keyword: string, at: string): boolean {
  const inside = keyword === 'additionalProperties' || keyword === 'propertyNames'
  if (inside && broken.at.startsWith(`${at}/`)) return true
  return broken.keyword === reportedAs(keyword) && broken.at === at
}

// ajv speaks of both bounds of `contains` in the name of `contains`.
function reportedAs(keyword: string): string {
  return keyword === 'minContains' || keyword === 'maxContains' ? 'contains' : keyword
}
