import { say } from '../../words.ts'
import { differs, type KeywordRule } from '../difference.ts'

/** Which way a bound turns values away: upper bounds when they fall, lower ones when they rise. */
const bounds = [
  { keyword: 'minimum', id: 'min', upper: false, de: 'kleinster Wert', en: 'smallest value' },
  { keyword: 'maximum', id: 'max', upper: true, de: 'größter Wert', en: 'largest value' },
  {
    keyword: 'exclusiveMinimum',
    id: 'exclusive-min',
    upper: false,
    de: 'Untergrenze (selbst nicht erlaubt)',
    en: 'lower bound (itself not allowed)',
  },
  {
    keyword: 'exclusiveMaximum',
    id: 'exclusive-max',
    upper: true,
    de: 'Obergrenze (selbst nicht erlaubt)',
    en: 'upper bound (itself not allowed)',
  },
  { keyword: 'minLength', id: 'min-length', upper: false, de: 'Mindestlänge', en: 'least length' },
  { keyword: 'maxLength', id: 'max-length', upper: true, de: 'Höchstlänge', en: 'greatest length' },
  { keyword: 'minItems', id: 'min-items', upper: false, de: 'Mindestzahl der Einträge', en: 'least number of items' },
  { keyword: 'maxItems', id: 'max-items', upper: true, de: 'Höchstzahl der Einträge', en: 'greatest number of items' },
  {
    keyword: 'minProperties',
    id: 'min-properties',
    upper: false,
    de: 'Mindestzahl der Felder',
    en: 'least number of fields',
  },
  {
    keyword: 'maxProperties',
    id: 'max-properties',
    upper: true,
    de: 'Höchstzahl der Felder',
    en: 'greatest number of fields',
  },
  {
    keyword: 'minContains',
    id: 'min-contains',
    upper: false,
    de: 'Mindestzahl passender Einträge',
    en: 'least number of matching items',
  },
  {
    keyword: 'maxContains',
    id: 'max-contains',
    upper: true,
    de: 'Höchstzahl passender Einträge',
    en: 'greatest number of matching items',
  },
] as const

/** Bounds of numbers, lengths and counts. */
export const limits: KeywordRule = function* (pair) {
  for (const { keyword, id, upper, de, en } of bounds) {
    const was = pair.before[keyword]
    const now = pair.after[keyword]
    if (was === now) continue
    const set = { [keyword]: now }
    if (typeof now !== 'number') {
      yield differs(pair, 'limit-removed', say(`${de} entfällt`, `${en} is gone`), [`*-${id}-unset`], set)
    } else if (typeof was !== 'number') {
      yield differs(pair, 'limit-set', say(`${de} ist jetzt ${now}`, `${en} is now ${now}`), [`*-${id}-set`], set)
    } else {
      const rises = now > was
      const text = say(`${de}: bisher ${was}, jetzt ${now}`, `${en}: ${was} before, ${now} now`)
      const code = rises === upper ? 'limit-loosened' : 'limit-tightened'
      yield differs(pair, code, text, [`*-${id}-${rises ? 'increased' : 'decreased'}`], set)
    }
  }
}

/** Steps that a number must keep to. */
export const multiples: KeywordRule = function* (pair) {
  const was = pair.before['multipleOf']
  const now = pair.after['multipleOf']
  if (was === now) return
  const text =
    now === undefined
      ? say(`muss kein Vielfaches von ${was} mehr sein`, `need no longer be a multiple of ${was}`)
      : say(`muss jetzt ein Vielfaches von ${now} sein`, `must now be a multiple of ${now}`)
  yield differs(pair, 'multiple-changed', text, [], { multipleOf: now })
}

/** Whether a list may hold the same item twice. */
export const unique: KeywordRule = function* (pair) {
  const was = pair.before['uniqueItems'] === true
  const now = pair.after['uniqueItems'] === true
  if (was === now) return
  const text = now
    ? say('kein Eintrag darf mehr doppelt vorkommen', 'no item may occur twice any more')
    : say('Einträge dürfen jetzt doppelt vorkommen', 'items may now occur twice')
  yield differs(pair, 'uniqueness-changed', text, [], { uniqueItems: now ? true : undefined })
}
