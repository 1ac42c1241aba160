import type { JsonObject, JsonValue } from '../../../json/value.ts'
import type { Text } from '../../../text.ts'
import type { Weight } from '../change.ts'
import type { ChangeCode } from '../codes.ts'
import type { LifecycleOptions } from '../lifecycle.ts'
import type { Alike } from './alike.ts'
import type { Prepared } from './prepare.ts'
import type { Sender, Surface } from './surface.ts'

/** The same place in an old and a new schema. */
export interface Pair {
  readonly before: JsonObject
  readonly after: JsonObject
  /** JSON Pointers into the files. */
  readonly at: { readonly old: string; readonly new: string }
  /** Keywords and names that lead here from the root of the old schema, through references. */
  readonly path: readonly string[]
  /** The same for people: names of fields, `[]` for the items of a list. */
  readonly field: readonly string[]
  /** Whether this is one of several alternatives, in which nothing is promised. */
  readonly alternative: boolean
  /** Whether it stands under a rule that can turn nothing away, such as `then` without `if`. */
  readonly inert: boolean
  readonly files: { readonly old: Prepared; readonly new: Prepared }
  /** Whether two schemas, one of each file, say the same. */
  readonly alike: Alike
  readonly lifecycle: LifecycleOptions
}

/** One small difference between two schemas, before anybody has asked what it does. */
export interface Difference {
  readonly code: ChangeCode
  /** What changed, as the end of a sentence that began with the place. */
  readonly text: Text
  /** Names of the vocabulary; `*` stands for the place, of `one|other` the first that exists counts. */
  readonly ids: readonly string[]
  readonly pair: Pair
  /** Where under the pair, as a JSON Pointer; empty for the schema itself. */
  readonly under: string
  /** The old schema with only this difference: keywords to replace, undefined ones to leave out. */
  readonly set: Readonly<Record<string, JsonValue | undefined>>
  /** Offers one more alternative, value or field and takes nothing away. */
  readonly adds?: boolean
  /** What it is at least, whatever validators say. */
  readonly atLeast?: (sender: Sender, surface: Surface) => Weight
}

/** One keyword or family of keywords, one file: what changed there between the two schemas of a pair. */
export type KeywordRule = (pair: Pair) => Iterable<Difference>

/** A difference at the pair itself. */
export function differs(
  pair: Pair,
  code: ChangeCode,
  text: Text,
  ids: readonly string[],
  set: Difference['set'],
  more: Partial<Pick<Difference, 'under' | 'adds' | 'atLeast'>> = {},
): Difference {
  return { code, text, ids, pair, under: '', set, ...more }
}
