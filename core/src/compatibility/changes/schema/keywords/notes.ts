import { canonicalJson } from '../../../../json/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../../json/value.ts'
import { say, shown } from '../../words.ts'
import { differs, type KeywordRule, type Pair } from '../difference.ts'
import type { Sender, Surface } from '../surface.ts'
import { typesOf } from '../types.ts'

/**
 * What is meant where a value is left out: the same message means something else to the owner who receives it. Whoever
 * reads what the owner sends may have relied on it as well, but was never told to.
 */
export const defaults: KeywordRule = function* (pair) {
  const was = pair.before['default']
  const now = pair.after['default']
  if (sameJson(was, now) || sameNumber(was, now, pair)) return
  const atLeast = (sender: Sender) => (sender === 'new' ? 'warning' : 'promise')
  if (was === undefined) {
    const text = say(`wer nichts angibt, meint jetzt ${shown(now)}`, `leaving it out now means ${shown(now)}`)
    // A call without a parameter asked for something too: for all there is, in any order.
    const more = { atLeast: (_: Sender, at: Surface) => (asksByItself(at, pair) ? 'promise' : 'harmless') } as const
    yield differs(pair, 'default-added', text, ['*-default-value-added'], {}, more)
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
    yield differs(pair, `${id}-changed`, text, [`*-${id}-changed`], {}, { atLeast: () => 'promise' })
  }
  const was = pair.before['contentSchema']
  const now = pair.after['contentSchema']
  if ((was === undefined) === (now === undefined)) return
  const kind = now === undefined ? 'removed' : 'added'
  const text =
    kind === 'added'
      ? say('für den Inhalt des Textes gilt jetzt eine Regel', 'a rule now holds for the content of the text')
      : say('für den Inhalt des Textes gilt keine Regel mehr', 'no rule holds for the content of the text any more')
  const atLeast = (sender: Sender) =>
    (sender !== 'new') === (kind === 'added') ? 'promise' : sender === 'unknown' ? 'promise' : 'harmless'
  yield differs(
    pair,
    `content-rule-${kind}`,
    text,
    [`*-content-schema-${kind}`],
    {},
    { under: '/contentSchema', atLeast },
  )
}

/** How names look in XML. Where nothing is written as XML, the rule is left out. */
export const xml: KeywordRule = function* (pair) {
  const was = noteOf(pair.before['xml'])
  const now = noteOf(pair.after['xml'])
  if (sameJson(was, now)) return
  const text = say('die Schreibweise in XML ändert sich', 'the way it is written in XML changes')
  // Where nobody had said how, it was written by the names of the fields; a name that was given is kept to.
  const atLeast = () => (was === undefined ? ('warning' as const) : ('promise' as const))
  yield differs(pair, 'xml-changed', text, [], {}, { under: '/xml', atLeast })
}

function asksByItself({ sender, named }: Surface, { path }: Pair): boolean {
  return sender === 'old' && path.length === 0 && (named === 'request-parameter' || named === 'request-header')
}

/** In YAML `1e-8` is a text; where numbers are meant, it is one way to write a number. */
function sameNumber(one: JsonValue | undefined, other: JsonValue | undefined, { before, after }: Pair): boolean {
  const numbers = [before, after].every((schema) => typesOf(schema)?.some((name) => /^(number|integer)$/.test(name)))
  const [was, now] = [numberIn(one), numberIn(other)]
  return numbers && was !== undefined && was === now
}

function numberIn(value: JsonValue | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

function noteOf(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined
}

function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonicalJson(one) === canonicalJson(other)
}
