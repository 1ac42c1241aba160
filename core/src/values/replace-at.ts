import { stepsOf } from '../json/pointer.ts'
import { isObject, type JsonValue } from '../json/value.ts'

/**
 * The value with another part at this pointer, or one more where the pointer names the end of a list. Everything beside
 * the path is shared with the original.
 */
export function replaceAt(value: JsonValue, at: string, part: JsonValue): JsonValue {
  return replaced(value, stepsOf(at), part)
}

function replaced(value: JsonValue, [step, ...rest]: readonly string[], part: JsonValue): JsonValue {
  if (step === undefined) return part
  if (Array.isArray(value)) return value.toSpliced(Number(step), 1, replaced(value[Number(step)] ?? null, rest, part))
  if (isObject(value)) return { ...value, [step]: replaced(value[step] ?? null, rest, part) }
  return value
}
