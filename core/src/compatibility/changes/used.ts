import { valueAt } from '../../json/pointer.ts'
import type { JsonValue } from '../../json/value.ts'
import type { InterfaceFile } from './place.ts'

/** Pointers that some parts of a file reach through references, step by step. */
export function usedIn(file: Pick<InterfaceFile, 'value'>, parts: readonly string[]): Set<string> {
  const found = new Set<string>()
  const waiting: (JsonValue | undefined)[] = parts.map((part) => file.value[part])
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const [name, inner] of Object.entries(next)) {
      if (name !== '$ref' || typeof inner !== 'string' || !inner.startsWith('#/')) {
        waiting.push(inner)
        continue
      }
      const pointer = inner.slice(1)
      if (found.has(pointer)) continue
      found.add(pointer)
      waiting.push(valueAt(file.value, pointer))
    }
  }
  return found
}
