import { isObject, type JsonValue } from './value.ts'

/** One step of a JSON Pointer, escaped as RFC 6901 asks. */
export function escapeStep(step: string | number): string {
  const text = String(step)
  // Hardly any name needs it, and looking is quicker than replacing.
  return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text
}

/** `""` → `[]`, `"/a/0"` → `["a", "0"]` (RFC 6901). */
export function stepsOf(pointer: string): string[] {
  if (pointer === '') return []
  const steps = pointer.slice(1).split('/')
  return pointer.includes('~') ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps
}

/** The value a JSON Pointer names, or undefined where there is none. Inherited names are never found. */
export function valueAt(root: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(step)]
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step]
    else return undefined
  }
  return value
}
