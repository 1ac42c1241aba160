import { canonicalJson } from '../../../../json/canonical.ts'
import { escapeStep } from '../../../../json/pointer.ts'
import { isObject, type JsonValue } from '../../../../json/value.ts'
import { listed, say } from '../../words.ts'
import { differs, type KeywordRule } from '../difference.ts'
import { fresh } from '../resolve.ts'
import type { Sender } from '../surface.ts'

const branches = [
  { keyword: 'if', de: 'Bedingung', en: 'condition' },
  { keyword: 'then', de: 'Regel für den Fall, dass die Bedingung zutrifft,', en: 'rule for when the condition holds' },
  {
    keyword: 'else',
    de: 'Regel für den Fall, dass die Bedingung nicht zutrifft,',
    en: 'rule for when the condition does not hold',
  },
] as const

/** Rules that depend on another rule: if, then, else. */
export const conditions: KeywordRule = function* (pair) {
  for (const { keyword, de, en } of branches) {
    const was = pair.before[keyword]
    const now = pair.after[keyword]
    if ((was === undefined) === (now === undefined)) continue
    const more = { under: `/${keyword}` }
    if (now !== undefined) {
      yield differs(
        pair,
        'condition-added',
        say(`${de} kommt hinzu`, `${en} added`),
        [`*-${keyword}-added`],
        { [keyword]: fresh(now) },
        more,
      )
    } else {
      yield differs(
        pair,
        'condition-removed',
        say(`${de} entfällt`, `${en} gone`),
        [`*-${keyword}-removed`],
        { [keyword]: undefined },
        more,
      )
    }
  }
}

/** What must not match. */
export const exclusion: KeywordRule = function* (pair) {
  const was = pair.before['not']
  const now = pair.after['not']
  if ((was === undefined) === (now === undefined)) return
  const text =
    now === undefined
      ? say('was bisher ausgeschlossen war, ist es nicht mehr', 'what was ruled out before no longer is')
      : say('ein Teil der Werte ist jetzt ausgeschlossen', 'some values are now ruled out')
  yield differs(
    pair,
    'exclusion-changed',
    text,
    [],
    { not: now === undefined ? undefined : fresh(now) },
    { under: '/not' },
  )
}

/** Fields that another field asks for, by name. */
export const dependencies: KeywordRule = function* (pair) {
  const was = entriesOf(pair.before['dependentRequired'])
  const now = entriesOf(pair.after['dependentRequired'])
  for (const name of new Set([...Object.keys(was), ...Object.keys(now)])) {
    const [before, after] = [was[name], now[name]]
    if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) continue
    const { [name]: _, ...left } = was
    const set = { dependentRequired: after === undefined ? left : { ...left, [name]: after } }
    const more = { under: `/dependentRequired/${escapeStep(name)}` }
    const names = listed(Array.isArray(after) ? after.map(String) : [])
    if (after === undefined) {
      const text = say(`wer „${name}“ angibt, braucht nichts weiter mehr`, `giving "${name}" no longer asks for more`)
      yield differs(pair, 'companions-removed', text, ['*-dependent-required-removed'], set, more)
    } else {
      const kind = before === undefined ? 'added' : 'changed'
      const text = say(
        `wer „${name}“ angibt, muss auch ${names.de} angeben`,
        `giving "${name}" now asks for ${names.en} too`,
      )
      yield differs(pair, `companions-${kind}`, text, [`*-dependent-required-${kind}`], set, more)
    }
  }
}

/** Rules that another field brings with it. */
export const dependentRules: KeywordRule = function* (pair) {
  const was = entriesOf(pair.before['dependentSchemas'])
  const now = entriesOf(pair.after['dependentSchemas'])
  for (const [name, rule] of Object.entries(now)) {
    if (Object.hasOwn(was, name)) continue
    const set = { dependentSchemas: { ...was, [name]: fresh(rule) } }
    const text = say(`wer „${name}“ angibt, muss weiteren Regeln folgen`, `giving "${name}" now brings further rules`)
    yield differs(pair, 'dependent-rule-added', text, ['*-dependent-schema-added'], set, {
      under: `/dependentSchemas/${escapeStep(name)}`,
    })
  }
  for (const name of Object.keys(was)) {
    if (Object.hasOwn(now, name)) continue
    const { [name]: _, ...left } = was
    const text = say(
      `wer „${name}“ angibt, muss weiteren Regeln nicht mehr folgen`,
      `giving "${name}" no longer brings further rules`,
    )
    const atLeast = (sender: Sender) => (sender === 'old' ? 'harmless' : 'promise')
    yield differs(
      pair,
      'dependent-rule-removed',
      text,
      ['*-dependent-schema-removed'],
      { dependentSchemas: left },
      { atLeast, under: `/dependentSchemas/${escapeStep(name)}` },
    )
  }
}

function entriesOf(value: JsonValue | undefined): { readonly [name: string]: JsonValue } {
  return isObject(value) ? value : {}
}
