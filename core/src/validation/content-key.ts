import { isObject, type JsonValue } from '../json/value.ts'

/** A text that is the same for the same content, whatever the order of names. Unlike canonical JSON it never refuses. */
export function contentKey(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(contentKey).join()}]`
  if (!isObject(value)) return typeof value === 'number' ? String(value) : JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${contentKey(value[name] ?? null)}`).join()}}`
}
