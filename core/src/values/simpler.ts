import { isObject, type JsonValue } from '../json/value.ts'

/** The same value with one thing less: a property, half a list, half a text; biggest steps first. */
export function* simpler(value: JsonValue): Generator<JsonValue> {
  if (typeof value === 'string') yield* simplerText(value)
  else if (typeof value === 'number' && value !== 0) yield* new Set([0, Math.trunc(value / 2)])
  else if (Array.isArray(value)) yield* simplerList(value)
  else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      const { [name]: _, ...others } = value
      yield others
    }
    for (const [name, inner] of Object.entries(value)) for (const one of simpler(inner)) yield { ...value, [name]: one }
  }
}

function* simplerText(text: string): Generator<string> {
  const points = [...text]
  if (points.length > 1) yield points.slice(0, points.length >> 1).join('')
  if (points.length > 0) yield points.slice(0, -1).join('')
  if (/[^a]/u.test(text)) yield 'a'.repeat(points.length)
}

function* simplerList(list: readonly JsonValue[]): Generator<JsonValue[]> {
  if (list.length > 1) yield list.slice(0, list.length >> 1)
  for (const index of list.keys()) yield list.filter((_, other) => other !== index)
  for (const [index, inner] of list.entries()) for (const one of simpler(inner)) yield list.with(index, one)
}
