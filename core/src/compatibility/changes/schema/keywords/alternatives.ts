import { isObject, type JsonObject, type JsonValue } from '../../../../json/value.ts'
import type { Text } from '../../../../text.ts'
import { say } from '../../words.ts'
import { declares } from '../declared.ts'
import { differs, type KeywordRule, type Pair } from '../difference.ts'
import { bare, matched } from '../matched.ts'
import { fresh, resolve } from '../resolve.ts'
import { schemaOf } from '../subschemas.ts'
import type { Sender } from '../surface.ts'

const choices = [
  { keyword: 'oneOf', id: 'one-of' },
  { keyword: 'anyOf', id: 'any-of' },
] as const

/** Alternatives (`anyOf`, `oneOf`): one more is fine for whoever sends, one fewer for whoever reads. */
export const alternatives: KeywordRule = function* (pair) {
  for (const { keyword, id } of choices) {
    const was = listOf(pair.before[keyword])
    const now = listOf(pair.after[keyword])
    const under = `/${keyword}`
    if (was === undefined && now !== undefined) {
      const text = say(
        'mehrere Alternativen treten an die Stelle einer Beschreibung',
        'several alternatives take the place of one description',
      )
      const wrapped = keyword === 'oneOf' && describes(pair.before) && !describes(pair.after)
      const ids = [`*-${id}-added`, ...(wrapped ? ['*-wrapped-in-one-of'] : [])]
      yield differs(pair, 'alternatives-introduced', text, ids, { [keyword]: now.map(fresh) }, { under })
    } else if (was !== undefined && now === undefined) {
      const text = say(
        'statt mehrerer Alternativen gibt es nur noch eine Beschreibung',
        'one description takes the place of several alternatives',
      )
      yield differs(pair, 'alternatives-dropped', text, [`*-${id}-removed`], { [keyword]: undefined }, { under })
    } else if (was !== undefined && now !== undefined) {
      const { removed, added } = matched(was, now, pair.alike)
      for (const index of removed) {
        const text = say(
          `die Alternative${nameOf(was[index]).de} entfällt`,
          `the alternative${nameOf(was[index]).en} is gone`,
        )
        const set = { [keyword]: was.filter((_, other) => other !== index) }
        const atLeast = (sender: Sender) => (sender === 'new' || !isNamed(was[index]) ? 'harmless' : 'promise')
        yield differs(pair, 'alternative-removed', text, [`*-${id}-removed`], set, {
          under: `${under}/${index}`,
          atLeast,
        })
      }
      for (const index of added) {
        const text = say(`neue Alternative${nameOf(now[index]).de}`, `new alternative${nameOf(now[index]).en}`)
        const set = { [keyword]: [...was, fresh(now[index] ?? true)] }
        // Where every object passes, validators see no difference between two kinds that have names; people do.
        const atLeast = (sender: Sender) => (sender === 'new' && isNamed(now[index]) ? 'promise' : 'harmless')
        yield differs(pair, 'alternative-added', text, [`*-${id}-added`], set, {
          under: `${under}/${index}`,
          adds: true,
          atLeast,
        })
      }
    }
  }
}

/** Parts that all hold together (`allOf`). */
export const parts: KeywordRule = function* (pair) {
  const was = listOf(pair.before['allOf']) ?? []
  const now = listOf(pair.after['allOf']) ?? []
  const { removed, added } = matched(was, now, pair.alike)
  for (const index of removed) {
    const part = was[index] ?? true
    const left = was.filter((_, other) => other !== index)
    const text = say(
      `die zusätzliche Beschreibung${nameOf(part).de} entfällt`,
      `the further description${nameOf(part).en} is gone`,
    )
    const set = { allOf: left.length === 0 ? undefined : left }
    const atLeast = () => (isMissed(part, left, pair) ? 'promise' : 'harmless')
    yield differs(pair, 'part-removed', text, [`*-all-of-removed${silent(part)}`], set, {
      under: `/allOf/${index}`,
      atLeast,
    })
  }
  for (const index of added) {
    const part = now[index] ?? true
    const text = say(
      `zusätzlich gilt jetzt die Beschreibung${nameOf(part).de}`,
      `the description${nameOf(part).en} now holds as well`,
    )
    const set = { allOf: [...was, fresh(part)] }
    yield differs(pair, 'part-added', text, [`*-all-of-added${silent(part)}`], set, { under: `/allOf/${index}` })
  }
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  return Array.isArray(value) ? value : undefined
}

function isNamed(value: JsonValue | undefined): boolean {
  return isObject(value) && typeof value['$ref'] === 'string'
}

/**
 * Whether somebody could rely on a part that is gone, though nothing is turned away: on a field it described, or on the
 * kind it named. Fields that are now described in another place were only moved.
 */
function isMissed(part: JsonValue, left: readonly JsonValue[], { before, after, files }: Pair): boolean {
  const was = files.old.definitions
  const fields = [...fieldNames(resolve(schemaOf(part), '', was).schema)]
  if (fields.length === 0) return isNamed(part)
  if (!fields.every((name) => declares(after, name, files.new.definitions))) return true
  const others = { ...before, allOf: left }
  return isNamed(part) && fields.every((name) => declares(others, name, was))
}

function fieldNames(schema: JsonObject): string[] {
  return isObject(schema['properties']) ? Object.keys(schema['properties']) : []
}

function describes(schema: JsonObject): boolean {
  return schema['type'] !== undefined || schema['properties'] !== undefined
}

/** A part that only has words for people turns nothing away. */
function silent(part: JsonValue): string {
  const rules = bare(part)
  return isObject(rules) && Object.keys(rules).length === 0 ? '-annotation-only' : ''
}

/** By what people know it, after a space: its reference, its title, its type; nothing where it has none of them. */
function nameOf(value: JsonValue | undefined): Text {
  if (!isObject(value)) return say(` ${value}`, ` ${value}`)
  const reference = value['$ref']
  const name = typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : value['title']
  if (typeof name === 'string') return say(` „${name}“`, ` "${name}"`)
  const kind = value['type'] === undefined ? '' : ` (${[value['type']].flat().join(', ')})`
  return say(kind, kind)
}
