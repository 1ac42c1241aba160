import { canonicalJson } from '../../../../json/canonical.ts'
import { escapeStep } from '../../../../json/pointer.ts'
import { isObject, type JsonValue } from '../../../../json/value.ts'
import { say } from '../../words.ts'
import { differs, type KeywordRule } from '../difference.ts'
import { fresh } from '../resolve.ts'
import type { Sender } from '../surface.ts'

const keywords = [
  {
    keyword: 'additionalProperties',
    id: undefined,
    de: 'Felder, die nicht genannt sind',
    en: 'fields that are not named',
  },
  { keyword: 'unevaluatedProperties', id: 'unevaluated-properties', de: 'sonstige Felder', en: 'remaining fields' },
  { keyword: 'propertyNames', id: 'property-names', de: 'Namen der Felder', en: 'names of fields' },
  { keyword: 'items', id: undefined, de: 'Einträge der Liste', en: 'items of the list' },
  { keyword: 'unevaluatedItems', id: 'unevaluated-items', de: 'sonstige Einträge', en: 'remaining items' },
] as const

/** What is said about everything that has no rule of its own: unnamed fields, remaining items, names of fields. */
export const open: KeywordRule = function* (pair) {
  for (const { keyword, id, de, en } of keywords) {
    const was = pair.before[keyword]
    const now = pair.after[keyword]
    // Two schemas are compared further inside.
    if (was === now || (isObject(was) && isObject(now))) continue
    const set = { [keyword]: now === undefined ? undefined : fresh(now) }
    const more = { under: `/${keyword}` }
    if (forbids(now)) {
      yield differs(
        pair,
        'rest-forbidden',
        say(`${de} sind nicht mehr erlaubt`, `${en} are no longer allowed`),
        added(id),
        set,
        more,
      )
    } else if (allows(now)) {
      if (!allows(was))
        yield differs(pair, 'rest-allowed', say(`${de} sind jetzt frei`, `${en} are now free`), removed(id), set, more)
      else if (now !== undefined)
        yield differs(pair, 'rest-spelled-out', say(`${de}: frei wie bisher`, `${en}: free as before`), [], set, more)
    } else {
      yield differs(
        pair,
        'rest-restricted',
        say(`${de} folgen jetzt einer Regel`, `${en} now follow a rule`),
        added(id),
        set,
        more,
      )
    }
  }
}

/** Fields whose names match a pattern. */
export const patterned: KeywordRule = function* (pair) {
  const was = rulesOf(pair.before['patternProperties'])
  const now = rulesOf(pair.after['patternProperties'])
  for (const [name, rule] of Object.entries(now)) {
    if (Object.hasOwn(was, name)) continue
    const text = say(
      `Felder, deren Name auf ${name} passt, folgen jetzt einer Regel`,
      `fields whose name matches ${name} now follow a rule`,
    )
    const set = { patternProperties: { ...was, [name]: fresh(rule) } }
    yield differs(pair, 'field-pattern-added', text, ['*-pattern-property-added'], set, {
      under: `/patternProperties/${escapeStep(name)}`,
    })
  }
  for (const name of Object.keys(was)) {
    if (Object.hasOwn(now, name)) continue
    const { [name]: _, ...left } = was
    const text = say(
      `die Regel für Felder, deren Name auf ${name} passt, entfällt`,
      `the rule for fields whose name matches ${name} is gone`,
    )
    const set = { patternProperties: left }
    // Whoever sends such fields is still let through; whoever reads them can no longer tell what stands there.
    const atLeast = (sender: Sender) => (sender === 'old' ? 'warning' : 'promise')
    yield differs(pair, 'field-pattern-removed', text, ['*-pattern-property-removed'], set, {
      atLeast,
      under: `/patternProperties/${escapeStep(name)}`,
    })
  }
}

/** The first items of a list, each with a rule of its own. */
export const tuple: KeywordRule = function* (pair) {
  const was = listOf(pair.before['prefixItems'])
  const now = listOf(pair.after['prefixItems'])
  if (now.length > was.length) {
    const text = say(
      `für ${now.length} statt ${was.length} erste Einträge gibt es jetzt eigene Regeln`,
      `${now.length} instead of ${was.length} first items now have rules of their own`,
    )
    const set = { prefixItems: [...was, ...now.slice(was.length).map(fresh)] }
    yield differs(pair, 'leading-items-added', text, ['*-prefix-items-added'], set, { under: '/prefixItems' })
  } else if (now.length < was.length) {
    const text = say(
      `nur noch ${now.length} statt ${was.length} erste Einträge haben eigene Regeln`,
      `only ${now.length} instead of ${was.length} first items still have rules of their own`,
    )
    const set = { prefixItems: now.length === 0 ? undefined : was.slice(0, now.length) }
    yield differs(pair, 'leading-items-removed', text, ['*-prefix-items-removed'], set, { under: '/prefixItems' })
  }
}

/** An item that the list must contain. */
export const contained: KeywordRule = function* (pair) {
  const was = pair.before['contains']
  const now = pair.after['contains']
  if ((was === undefined) === (now === undefined)) return
  if (now !== undefined) {
    const text = say(
      'die Liste muss jetzt einen bestimmten Eintrag enthalten',
      'the list must now contain a certain item',
    )
    yield differs(
      pair,
      'contained-item-added',
      text,
      ['*-contains-added'],
      { contains: fresh(now) },
      { under: '/contains' },
    )
  } else {
    const text = say(
      'die Liste muss den bestimmten Eintrag nicht mehr enthalten',
      'the list need no longer contain the certain item',
    )
    yield differs(
      pair,
      'contained-item-removed',
      text,
      ['*-contains-removed'],
      { contains: undefined },
      { under: '/contains' },
    )
  }
}

function added(id: string | undefined): string[] {
  return id === undefined ? [] : [`*-${id}-added`]
}

function removed(id: string | undefined): string[] {
  return id === undefined ? [] : [`*-${id}-removed`]
}

function allows(value: JsonValue | undefined): boolean {
  return value === undefined || value === true || (isObject(value) && canonicalJson(value) === '{}')
}

function forbids(value: JsonValue | undefined): boolean {
  return value === false
}

function rulesOf(value: JsonValue | undefined): { readonly [name: string]: JsonValue } {
  return isObject(value) ? value : {}
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}
