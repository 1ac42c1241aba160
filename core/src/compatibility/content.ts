import type { JsonValue } from '../json/value.ts'

/** The same text for the same JSON content, whatever the order of its names. Strings keep their quotes. */
export function contentKey(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '0' : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(contentKey).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${contentKey(inner)}`).join(',')}}`
}

/** An object of these members. Takes any name, also `__proto__`. */
export function objectOf(members: Iterable<readonly [string, JsonValue]>): JsonValue {
  return Object.fromEntries(members)
}
