import type { JsonValue } from '../../../../json/value.ts'
import { say } from '../../words.ts'
import { differs, type KeywordRule } from '../difference.ts'

/** The pattern a text must match. */
export const pattern: KeywordRule = function* (pair) {
  const was = patternOf(pair.before['pattern'])
  const now = patternOf(pair.after['pattern'])
  if (was === now) return
  const set = { pattern: pair.after['pattern'] }
  if (was === undefined) {
    const text = say(`muss jetzt dem Muster ${now} folgen`, `must now match the pattern ${now}`)
    yield differs(pair, 'pattern-added', text, ['*-pattern-added'], set)
  } else if (now === undefined) {
    const text = say(`muss dem Muster ${was} nicht mehr folgen`, `need no longer match the pattern ${was}`)
    yield differs(pair, 'pattern-removed', text, ['*-pattern-removed'], set)
  } else {
    const text = say(`Muster: bisher ${was}, jetzt ${now}`, `pattern: ${was} before, ${now} now`)
    yield differs(pair, 'pattern-changed', text, ['*-pattern-changed'], set)
  }
}

/** Wider formats first: what keeps to a later one keeps to the earlier one. */
const widening: readonly (readonly [wide: string, narrow: string])[] = [
  ['int64', 'int32'],
  ['double', 'float'],
  ['iri', 'uri'],
  ['iri-reference', 'uri-reference'],
  ['uri-reference', 'uri'],
  ['idn-email', 'email'],
  ['idn-hostname', 'hostname'],
]

/** What a text or number stands for. Few validators check it, but programs are written for it. */
export const format: KeywordRule = function* (pair) {
  const was = pair.before['format']
  const now = pair.after['format']
  // Where the type changes too, that says enough.
  if (was === now || !sameJson(pair.before['type'], pair.after['type'])) return
  const wider = now === undefined || widening.some(([wide, narrow]) => now === wide && was === narrow)
  const narrower = was === undefined || widening.some(([wide, narrow]) => was === wide && now === narrow)
  const text = say(
    `Format: bisher ${was ?? 'keines'}, jetzt ${now ?? 'keines'}`,
    `format: ${was ?? 'none'} before, ${now ?? 'none'} now`,
  )
  const [code, ids] = wider
    ? (['format-widened', ['*-type-generalized']] as const)
    : narrower
      ? ([
          'format-narrowed',
          ['request-*-type-specialized|request-*-type-changed', 'response-*-type-specialized'],
        ] as const)
      : (['format-changed', ['*-type-changed']] as const)
  const atLeast = (sender: string) =>
    (sender === 'old' && wider) || (sender === 'new' && narrower) ? 'harmless' : 'promise'
  yield differs(pair, code, text, ids, {}, { atLeast })
}

/** An empty pattern matches everything and is none. */
function patternOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
