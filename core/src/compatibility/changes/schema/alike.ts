import { canonicalJson } from '../../../json/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import type { Prepared } from './prepare.ts'
import { resolve } from './resolve.ts'
import { holders, schemaOf } from './subschemas.ts'

/** Whether two schemas, one of each file, say the same. */
export type Alike = (one: JsonValue, other: JsonValue) => boolean

/** Keywords that only people read. */
const words: ReadonlySet<string> = new Set([
  'title',
  'description',
  'examples',
  'example',
  'externalDocs',
  '$comment',
  '$id',
  '$schema',
  '$anchor',
])

/** Extensions that rules look at; all others are for people. */
const heeded: ReadonlySet<string> = new Set(['x-sunset', 'x-stability-level', 'x-extensible-enum'])

/** Lists in which the order says nothing. */
const sets: ReadonlySet<string> = new Set(['required', 'enum', 'type'])

/**
 * Compares through references, so that names of definitions do not matter: two of them are the same if, taking them to
 * be the same, nothing inside differs.
 */
export function alikeIn(files: { readonly old: Prepared; readonly new: Prepared }): Alike {
  const answers = new Map<string, boolean>()
  const numbers = new Map<JsonObject, number>()

  // Every circle passes a reference on one side or the other.
  const keyOf = (one: JsonValue, other: JsonValue): string | undefined => {
    if (!isObject(one) || !isObject(other)) return undefined
    if (one['$ref'] === undefined && other['$ref'] === undefined) return undefined
    return `${nameOf(one)} ${nameOf(other)}`
  }
  const nameOf = (node: JsonObject): string => {
    if (node['$ref'] !== undefined) return canonicalJson(node)
    const number = numbers.get(node) ?? numbers.size
    numbers.set(node, number)
    return String(number)
  }

  // Of two lists of alternatives each is held against each.
  const rules = { old: new Map<JsonObject, JsonObject>(), new: new Map<JsonObject, JsonObject>() }
  const rulesOf = (node: JsonObject, side: 'old' | 'new'): JsonObject => {
    const found = rules[side].get(node) ?? told(resolve(schemaOf(node), '', files[side].definitions).schema)
    rules[side].set(node, found)
    return found
  }

  const same = (one: JsonValue, other: JsonValue, assumed: Set<string>): boolean => {
    if (!isObject(one) || !isObject(other)) return plain(one) === plain(other)
    const key = keyOf(one, other)
    if (key !== undefined) {
      const known = answers.get(key) ?? (assumed.has(key) ? true : undefined)
      if (known !== undefined) return known
      assumed.add(key)
    }
    const left = rulesOf(one, 'old')
    const right = rulesOf(other, 'new')
    const names = Object.keys(left)
    return (
      names.length === Object.keys(right).length &&
      names.every((name) => sameKeyword(name, left[name], right[name], assumed))
    )
  }

  const sameKeyword = (
    name: string,
    one: JsonValue | undefined,
    other: JsonValue | undefined,
    assumed: Set<string>,
  ): boolean => {
    if (one === undefined || other === undefined) return false
    const way = holders.get(name)
    if (way === 'one') return same(one, other, assumed)
    if (way === 'list' && Array.isArray(one) && Array.isArray(other)) {
      return one.length === other.length && one.every((inner, index) => same(inner, other[index], assumed))
    }
    if (way === 'named' && isObject(one) && isObject(other)) {
      const fields = Object.keys(one)
      if (fields.length !== Object.keys(other).length) return false
      return fields.every(
        (field) => Object.hasOwn(other, field) && same(one[field] ?? true, other[field] ?? true, assumed),
      )
    }
    return sets.has(name) ? sorted(one) === sorted(other) : canonicalJson(one) === canonicalJson(other)
  }

  return (one, other) => {
    const key = keyOf(one, other)
    const known = key === undefined ? undefined : answers.get(key)
    if (known !== undefined) return known
    const answer = same(one, other, new Set())
    if (key !== undefined) answers.set(key, answer)
    return answer
  }
}

function told(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(
    ([name]) => !words.has(name) && (!name.startsWith('x-') || heeded.has(name)),
  )
  return Object.fromEntries(kept)
}

/** `{}` and `true` say the same. */
function plain(value: JsonValue): string {
  return value === true || (isObject(value) && Object.keys(told(value)).length === 0) ? 'true' : canonicalJson(value)
}

function sorted(value: JsonValue): string {
  return Array.isArray(value) ? value.map(canonicalJson).sort().join() : canonicalJson(value)
}
