import type { Difference } from './difference.ts'

/** Whether a difference is meant to let less in, or more, or neither; `either` where its kind does not say. */
export type Leaning = 'tighter' | 'looser' | 'either' | 'neither'

const less =
  /-(set|tightened|restricted|forbidden|narrowed|listed|became-required)$|^(condition|contained-item|field-pattern|dependent-rule|companions|pattern|constant|part|leading-items|required-field)-added$/
const more =
  /-(loosened|allowed|widened|unlisted|became-optional)$|^(condition|contained-item|field-pattern|dependent-rule|companions|pattern|constant|part|leading-items|limit)-removed$|^(values|alternative)-added$/

/** Told from the kind of the difference alone, as people tell it. Under `not` and `if` less may be more. */
export function leaningOf({ code, pair, set }: Difference): Leaning {
  if (code === 'rest-spelled-out' || code === 'optional-field-added') return 'neither'
  if (pair.path.includes('not') || pair.path.includes('if')) return 'either'
  if (less.test(code)) return 'tighter'
  if (more.test(code) || Object.values(set).every((value) => value === undefined)) return 'looser'
  return 'either'
}
