import type { JsonObject, JsonValue } from '../../json/value.ts'

/** One keyword that says no. */
export interface Broken {
  readonly keyword: string
  /** JSON Pointer of the value that breaks it. */
  readonly at: string
}

/**
 * Whether a value satisfies a schema, or one keyword of it. `found` takes in everything that is broken; without it the
 * first no is enough.
 */
export type Verdict = (value: JsonValue, at: string, found?: Broken[]) => boolean

/** What a keyword may look at beside what it asks itself. */
interface Around {
  /** The schema it stands in. */
  readonly schema: JsonObject
  /** The verdict of a schema inside this one; one that is not there allows everything. */
  readonly of: (schema: JsonValue | undefined) => Verdict
  /** The verdict of the schema a reference names. */
  readonly referred: (reference: string) => Verdict
}

/** Makes the verdict of one keyword out of what it asks. */
export type KeywordJudge = (asks: JsonValue, around: Around) => Verdict

export const anything: Verdict = () => true

/** Writes the keyword down where this does not hold. */
export function unless(holds: boolean, keyword: string, at: string, found: Broken[] | undefined): boolean {
  if (!holds) found?.push({ keyword, at })
  return holds
}

/** All of them; without somebody who takes in what is broken, only up to the first no. */
export function every(verdicts: readonly Verdict[], value: JsonValue, at: string, found?: Broken[]): boolean {
  let holds = true
  for (const verdict of verdicts) {
    if (verdict(value, at, found)) continue
    holds = false
    if (found === undefined) break
  }
  return holds
}
