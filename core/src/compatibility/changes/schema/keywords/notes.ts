import { canonicalJson } from '../../../../json/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../../json/value.ts'
import { say, shown } from '../../words.ts'
import { differs, type KeywordRule, type Pair } from '../difference.ts'
import type { Sender } from '../surface.ts'

/** What is meant where a value is left out: changes the meaning of messages that never mention it. */
export const defaults: KeywordRule = function* (pair) {
  const was = pair.before['default']
  const now = pair.after['default']
  if (sameJson(was, now)) return
  const atLeast = (sender: Sender) => (sender === 'old' ? 'warning' : 'harmless')
  if (was === undefined) {
    const text = say(`wer nichts angibt, meint jetzt ${shown(now)}`, `leaving it out now means ${shown(now)}`)
    yield differs(pair, 'default-added', text, ['*-default-value-added'], {}, { atLeast: () => 'harmless' })
  } else if (now === undefined) {
    const text = say(
      `wer nichts angibt, meint nicht mehr ${shown(was)}`,
      `leaving it out no longer means ${shown(was)}`,
    )
    yield differs(pair, 'default-removed', text, ['*-default-value-removed'], {}, { atLeast })
  } else {
    const text = say(
      `wer nichts angibt, meint statt ${shown(was)} jetzt ${shown(now)}`,
      `leaving it out means ${shown(now)} instead of ${shown(was)}`,
    )
    yield differs(pair, 'default-changed', text, ['*-default-value-changed'], {}, { atLeast })
  }
}

/** Texts that carry something else: how it is written and what it is. Validators look no further. */
export const content: KeywordRule = function* (pair) {
  for (const [keyword, id] of [
    ['contentMediaType', 'content-media-type'],
    ['contentEncoding', 'content-encoding'],
  ] as const) {
    const was = pair.before[keyword]
    const now = pair.after[keyword]
    if (sameJson(was, now)) continue
    const text = say(
      `Inhalt des Textes: bisher ${shown(was)}, jetzt ${shown(now)}`,
      `content of the text: ${shown(was)} before, ${shown(now)} now`,
    )
    yield differs(pair, `${id}-changed`, text, [`*-${id}-changed`], {}, { atLeast: () => 'breaking' })
  }
  const was = pair.before['contentSchema']
  const now = pair.after['contentSchema']
  if ((was === undefined) === (now === undefined)) return
  const kind = now === undefined ? 'removed' : 'added'
  const text =
    kind === 'added'
      ? say('für den Inhalt des Textes gilt jetzt eine Regel', 'a rule now holds for the content of the text')
      : say('für den Inhalt des Textes gilt keine Regel mehr', 'no rule holds for the content of the text any more')
  const atLeast = (sender: Sender) => ((sender === 'old') === (kind === 'added') ? 'warning' : 'harmless')
  yield differs(
    pair,
    `content-rule-${kind}`,
    text,
    [`*-content-schema-${kind}`],
    {},
    { under: '/contentSchema', atLeast },
  )
}

/** The field by which readers tell alternatives apart. Validators do not look at it, programs do. */
export const discriminator: KeywordRule = function* (pair) {
  const was = noteOf(pair.before['discriminator'])
  const now = noteOf(pair.after['discriminator'])
  const more = { under: '/discriminator', atLeast: () => 'warning' as const }
  if (was === undefined && now !== undefined) {
    const text = say(
      `Alternativen unterscheidet jetzt das Feld „${name(now)}“`,
      `the field "${name(now)}" now tells alternatives apart`,
    )
    yield differs(pair, 'discriminator-added', text, ['*-discriminator-added'], {}, more)
  } else if (was !== undefined && now === undefined) {
    const text = say(
      `das Feld „${name(was)}“ unterscheidet keine Alternativen mehr`,
      `the field "${name(was)}" no longer tells alternatives apart`,
    )
    yield differs(pair, 'discriminator-removed', text, ['*-discriminator-removed'], {}, more)
  } else if (was !== undefined && now !== undefined) {
    if (name(was) !== name(now)) {
      const text = say(
        `Alternativen unterscheidet statt „${name(was)}“ jetzt „${name(now)}“`,
        `"${name(now)}" instead of "${name(was)}" tells alternatives apart`,
      )
      yield differs(pair, 'discriminator-renamed', text, ['*-discriminator-property-name-changed'], {}, more)
    }
    const [before, after] = [noteOf(was['mapping']) ?? {}, noteOf(now['mapping']) ?? {}]
    for (const value of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (sameJson(before[value], after[value]) || sameTarget(before[value], after[value], pair)) continue
      const kind = before[value] === undefined ? 'added' : after[value] === undefined ? 'deleted' : 'changed'
      const text = say(
        `Zuordnung von „${value}“: bisher ${shown(before[value])}, jetzt ${shown(after[value])}`,
        `what "${value}" stands for: ${shown(before[value])} before, ${shown(after[value])} now`,
      )
      const atLeast = () => (kind === 'added' ? ('harmless' as const) : ('warning' as const))
      yield differs(
        pair,
        `discriminator-value-${kind}`,
        text,
        [`*-discriminator-mapping-${kind}`],
        {},
        { under: '/discriminator/mapping', atLeast },
      )
    }
  }
}

/** How names look in XML. Where nothing is written as XML, the rule is left out. */
export const xml: KeywordRule = function* (pair) {
  const was = noteOf(pair.before['xml'])
  const now = noteOf(pair.after['xml'])
  if (sameJson(was, now)) return
  const text = say('die Schreibweise in XML ändert sich', 'the way it is written in XML changes')
  const atLeast = () => (was === undefined ? ('harmless' as const) : ('warning' as const))
  yield differs(pair, 'xml-changed', text, [], {}, { under: '/xml', atLeast })
}

/** Definitions that say the same, whatever their names. */
function sameTarget(one: JsonValue | undefined, other: JsonValue | undefined, { files, alike }: Pair): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false
  if (!files.old.definitions.has(one.slice(1)) || !files.new.definitions.has(other.slice(1))) return false
  return alike({ $ref: one }, { $ref: other })
}

function noteOf(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined
}

function name(discriminator: JsonObject): string {
  return String(discriminator['propertyName'] ?? '')
}

function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonicalJson(one) === canonicalJson(other)
}
