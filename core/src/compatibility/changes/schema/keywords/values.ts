import { canonicalJson } from '../../../../json/canonical.ts'
import type { JsonValue } from '../../../../json/value.ts'
import { listed, say, shown } from '../../words.ts'
import { differs, type KeywordRule } from '../difference.ts'

/** Listed values (`enum`): each one taken away turns somebody away, each new one surprises a reader. */
export const values: KeywordRule = function* (pair) {
  const was = listOf(pair.before['enum'])
  const now = listOf(pair.after['enum'])

  if (was === undefined && now !== undefined) {
    const names = listed(now.map(shown))
    const text = say(`nur noch diese Werte sind erlaubt: ${names.de}`, `only these values are still fine: ${names.en}`)
    yield differs(pair, 'values-listed', text, ['*-became-enum'], { enum: now })
  } else if (was !== undefined && now === undefined) {
    const text = say('die Liste erlaubter Werte entfällt', 'the list of allowed values is gone')
    yield differs(pair, 'values-unlisted', text, [], { enum: undefined })
  } else if (was !== undefined && now !== undefined) {
    const removed = beyond(was, now)
    const added = beyond(now, was)
    if (removed.length > 0) {
      const names = listed(removed.map(shown))
      const text = say(`nicht mehr erlaubt: ${names.de}`, `no longer allowed: ${names.en}`)
      yield differs(pair, 'values-removed', text, ['*-enum-value-removed'], { enum: beyond(was, removed) })
    }
    if (added.length > 0) {
      const names = listed(added.map(shown))
      const text = say(`jetzt auch erlaubt: ${names.de}`, `now allowed as well: ${names.en}`)
      yield differs(pair, 'values-added', text, ['*-enum-value-added'], { enum: [...was, ...added] }, { adds: true })
    }
  }
}

/** The one value that is allowed (`const`). */
export const constant: KeywordRule = function* (pair) {
  const was = pair.before['const']
  const now = pair.after['const']
  if (was === now || (was !== undefined && now !== undefined && canonicalJson(was) === canonicalJson(now))) return
  const set = { const: now }
  if (was === undefined) {
    const text = say(`muss jetzt ${shown(now)} sein`, `must now be ${shown(now)}`)
    yield differs(pair, 'constant-added', text, ['*-const-added'], set)
  } else if (now === undefined) {
    const text = say(`muss nicht mehr ${shown(was)} sein`, `need no longer be ${shown(was)}`)
    yield differs(pair, 'constant-removed', text, ['*-const-removed'], set)
  } else {
    const text = say(`bisher ${shown(was)}, jetzt ${shown(now)}`, `${shown(was)} before, ${shown(now)} now`)
    yield differs(pair, 'constant-changed', text, ['*-const-changed'], set)
  }
}

/** Values that some systems may not know yet (`x-extensible-enum`, a custom of the Zalando guidelines). */
export const extensibleValues: KeywordRule = function* (pair) {
  const was = listOf(pair.before['x-extensible-enum'])
  const now = listOf(pair.after['x-extensible-enum'])
  if (was === undefined || now === undefined) return
  const removed = listed(beyond(was, now).map(shown))
  if (removed.de === '') return
  const text = say(`nicht mehr vorgesehen: ${removed.de}`, `no longer provided for: ${removed.en}`)
  const ids = ['*-x-extensible-enum-value-removed']
  // Nothing checks such values, but whoever sends one that was listed must be able to rely on it.
  const atLeast = (sender: string) => (sender === 'new' ? 'harmless' : 'promise')
  yield differs(pair, 'extensible-values-removed', text, ids, {}, { atLeast })
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  return Array.isArray(value) ? value : undefined
}

function beyond(values: readonly JsonValue[], others: readonly JsonValue[]): JsonValue[] {
  const known = new Set(others.map(canonicalJson))
  return values.filter((value) => !known.has(canonicalJson(value)))
}
