import type { Text } from '../../text.ts'
import type { Rule } from '../changes/change.ts'
import type { Place } from '../changes/place.ts'
import type { SchemaContext } from '../changes/schema/compare-schemas.ts'
import { say } from '../changes/words.ts'

/** What a rule knows besides the two places it looks at. */
export interface OpenApiContext extends SchemaContext {
  /** Where we are, for people: `POST /v1/referrals`. */
  readonly where: Text
  /** Webhooks and callbacks: the owner of the interface calls, so that requests are what readers see. */
  readonly turned: boolean
}

/** One part of an OpenAPI file, one rule: what changed there. A place is missing where the part was added or removed. */
export type OpenApiRule = Rule<Place, OpenApiContext>

/** The same context one step further in: `POST /v1/referrals, Antwort 200`. */
export function at(context: OpenApiContext, de: string, en: string): OpenApiContext {
  return { ...context, where: say(`${context.where.de}, ${de}`, `${context.where.en}, ${en}`) }
}
