import type { JsonObject, JsonValue } from '../../../../json/value.ts'
import { listed, say } from '../../words.ts'
import { differs, type KeywordRule } from '../difference.ts'
import { kindsOf } from '../inert.ts'
import { refreshed } from '../resolve.ts'
import type { Sender } from '../surface.ts'
import { typesOf } from '../types.ts'

/** More kinds of values are fine for whoever reads them, fewer for whoever sends them. */
export const type: KeywordRule = function* (pair) {
  const was = typesOf(pair.before)
  const now = typesOf(pair.after)
  const set = { type: pair.after['type'], ...withNewKinds(pair.before, pair.after) }
  if (same(was, now)) return

  if (was === undefined || now === undefined) {
    const names = listed(now ?? was ?? [])
    if (was === undefined) {
      const text = say(
        `hier war jede Art von Wert erlaubt, jetzt nur ${names.de}`,
        `any kind of value was fine here, now only ${names.en}`,
      )
      yield differs(pair, 'type-narrowed', text, ['request-*-type-changed', 'response-*-type-specialized'], set)
    } else {
      const text = say(
        `hier war nur ${names.de} erlaubt, jetzt jede Art von Wert`,
        `only ${names.en} was fine here, now any kind of value`,
      )
      yield differs(pair, 'type-widened', text, ['request-*-type-generalized', 'response-*-type-changed'], set)
    }
    return
  }

  if (same(without(was, 'null'), without(now, 'null'))) {
    if (now.includes('null')) {
      yield differs(
        pair,
        'null-allowed',
        say('darf jetzt leer (null) sein', 'may now be empty (null)'),
        ['*-became-nullable'],
        set,
      )
    } else {
      yield differs(
        pair,
        'null-forbidden',
        say('darf nicht mehr leer (null) sein', 'must no longer be empty (null)'),
        ['*-became-not-nullable'],
        set,
      )
    }
    return
  }

  const [before, after] = [listed(was), listed(now)]
  const text = say(
    `Art des Werts: bisher ${before.de}, jetzt ${after.de}`,
    `kind of value: ${before.en} before, ${after.en} now`,
  )
  const several = without(was, 'null').length > 1 || without(now, 'null').length > 1
  if (covers(now, was)) {
    yield differs(pair, 'type-widened', text, [several ? '*-list-of-types-widened' : '*-type-generalized'], set)
  } else if (covers(was, now)) {
    const ids = several
      ? ['*-list-of-types-narrowed']
      : ['request-*-type-specialized|request-*-type-changed', 'response-*-type-specialized']
    yield differs(pair, 'type-narrowed', text, ids, set)
  } else {
    yield differs(pair, 'type-changed', text, ['*-type-changed'], set)
  }
}

/**
 * `nullable` beside no type: OpenAPI 3.0 says it has no effect there, but people mean it and programs made from the file
 * heed it.
 */
export const nullableBeside: KeywordRule = function* (pair) {
  const was = pair.before['nullable'] === true
  const now = pair.after['nullable'] === true
  if (was === now) return
  const [code, ids] = now
    ? (['null-allowed', ['*-became-nullable']] as const)
    : (['null-forbidden', ['*-became-not-nullable']] as const)
  const text = now
    ? say('soll jetzt leer (null) sein dürfen', 'is now meant to be allowed to be empty (null)')
    : say('soll nicht mehr leer (null) sein dürfen', 'is no longer meant to be allowed to be empty (null)')
  const atLeast = (sender: Sender) => ((sender === 'old') === now ? 'harmless' : 'promise')
  yield differs(pair, code, text, ids, {}, { atLeast })
}

/** A kind of value that is new here brings its own rules with it. */
function withNewKinds(before: JsonObject, after: JsonObject): Record<string, JsonValue> {
  const was = typesOf(before)
  const come = typesOf(after)?.filter((name) => was !== undefined && !was.includes(name)) ?? []
  const rules = Object.entries(after).filter(([keyword]) => kindsOf(keyword).some((kind) => come.includes(kind)))
  return Object.fromEntries(rules.map(([keyword, value]) => [keyword, refreshed(keyword, value)]))
}

function same(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return covers(one, other) && covers(other, one)
}

/** Every integer is a number. */
function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  return narrow.every((name) => wide.includes(name) || (name === 'integer' && wide.includes('number')))
}

function without(names: readonly string[], name: string): readonly string[] {
  return names.filter((one) => one !== name)
}
