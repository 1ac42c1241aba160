import { canonicalJson } from '../../../json/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import type { Alike } from './alike.ts'
import { isAnnotation } from './resolve.ts'
import { withSubschemas } from './subschemas.ts'

/** Which entries of two lists of schemas belong together. */
export interface Matched {
  readonly kept: readonly { readonly old: number; readonly new: number }[]
  readonly removed: readonly number[]
  readonly added: readonly number[]
}

/**
 * Pairs the parts of `allOf`, `anyOf` or `oneOf`, whatever their order: the same reference or the same rules first, then
 * what says the same once references are followed, then inline parts of the same kind.
 */
export function matched(before: readonly JsonValue[], after: readonly JsonValue[], alike: Alike): Matched {
  const kept: { old: number; new: number }[] = []
  const removed = new Set(before.keys())
  const added = new Set(after.keys())

  const pairUp = (fit: Alike) => {
    for (const index of removed) {
      for (const other of added) {
        if (!fit(before[index] ?? true, after[other] ?? true)) continue
        kept.push({ old: index, new: other })
        removed.delete(index)
        added.delete(other)
        break
      }
    }
  }

  const offered = byEssence(after)
  for (const [index, one] of before.entries()) {
    const other = offered.get(essence(one))?.shift()
    if (other === undefined) continue
    kept.push({ old: index, new: other })
    removed.delete(index)
    added.delete(other)
  }
  pairUp(alike)
  pairUp((one, other) => sameKind(one, other))
  if (removed.size === 1 && added.size === 1) pairUp((one, other) => !isReference(one) && !isReference(other))
  return { kept, removed: [...removed], added: [...added] }
}

/** The places of each way of turning values away, in order. */
function byEssence(parts: readonly JsonValue[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [index, one] of parts.entries()) {
    const key = essence(one)
    found.set(key, [...(found.get(key) ?? []), index])
  }
  return found
}

/** Everything that turns values away, in one way of writing it. */
export function essence(value: JsonValue): string {
  return canonicalJson(bare(value))
}

/** The schema without what only people and tools read. */
export function bare(value: JsonValue): JsonValue {
  if (!isObject(value)) return value
  const left = Object.entries(value).filter(([keyword]) => !isAnnotation(keyword))
  return withSubschemas(Object.fromEntries(left), bare)
}

function isReference(value: JsonValue): boolean {
  return isObject(value) && typeof value['$ref'] === 'string'
}

/** Inline parts of one type that share a title, a field or have nothing to tell them apart. */
function sameKind(one: JsonValue, other: JsonValue): boolean {
  if (!isObject(one) || !isObject(other) || isReference(one) || isReference(other)) return false
  if (JSON.stringify(one['type']) !== JSON.stringify(other['type'])) return false
  if (one['title'] !== undefined && one['title'] === other['title']) return true
  const fields = fieldsOf(one)
  const others = fieldsOf(other)
  if (fields.length === 0 && others.length === 0) return one['type'] !== undefined
  return fields.some((name) => others.includes(name)) && fixed(one) === fixed(other)
}

function fieldsOf(schema: JsonObject): string[] {
  return isObject(schema['properties']) ? Object.keys(schema['properties']) : []
}

/** The values of fields that are fixed, by which people tell alternatives apart. */
function fixed(schema: JsonObject): string {
  const fields = isObject(schema['properties']) ? Object.entries(schema['properties']) : []
  const constants = fields.filter(([, field]) => isObject(field) && field['const'] !== undefined)
  return canonicalJson(
    Object.fromEntries(constants.map(([name, field]) => [name, (field as JsonObject)['const'] ?? null])),
  )
}
