import { escapeStep, valueAt } from '../../json/pointer.ts'
import type { JsonValue } from '../../json/value.ts'
import { type Paired, paired } from './pairs.ts'
import { entriesOf, type InterfaceFile, type Place, placeAt } from './place.ts'

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

/**
 * The building blocks of two versions that nothing in either file uses, as a function of their kind: what is used is
 * judged where it is used. `roots` are the parts of a file that use anything.
 */
export function unusedIn(
  before: InterfaceFile,
  after: InterfaceFile,
  roots: readonly string[],
): (kind: string) => Paired<Place, Place> {
  const used = new Set([...usedIn(before, roots), ...usedIn(after, roots)])
  return (kind) => {
    const unused = ({ name }: { readonly name: string }) => !used.has(`/components/${kind}/${escapeStep(name)}`)
    const [was, now] = [before, after].map((file) => entriesOf(placeAt(file, '/components'), kind))
    const { kept, removed, added } = paired(was ?? new Map(), now ?? new Map())
    return { kept: kept.filter(unused), removed: removed.filter(unused), added: added.filter(unused) }
  }
}
