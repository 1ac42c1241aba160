import { escapeStep, isObject, type JsonObject, type JsonValue, stepsOf } from '@fallnetz/core'

/** One value inside a message, with its JSON Pointer. */
export interface Place {
  readonly at: string
  readonly value: JsonValue
}

/** Every value of a message below the given place, outer ones first. */
export function* placesIn(value: JsonValue, at = ''): Generator<Place> {
  yield { at, value }
  if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) yield* placesIn(inner, `${at}/${escapeStep(name)}`)
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* placesIn(inner, `${at}/${index}`)
  }
}

/** The same message with another value at one place; places that do not exist leave it unchanged. */
export function replaceAt(root: JsonObject, at: string, value: JsonValue): JsonObject {
  const changed = replaced(root, stepsOf(at), value)
  return isObject(changed) ? changed : root
}

function replaced(value: JsonValue, [step, ...rest]: readonly string[], by: JsonValue): JsonValue {
  if (step === undefined) return by
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === step ? replaced(inner, rest, by) : inner))
  if (!isObject(value) || !Object.hasOwn(value, step)) return value
  return { ...value, [step]: replaced(value[step] ?? null, rest, by) }
}
