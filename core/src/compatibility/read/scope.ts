import type { Library, Place } from './library.ts'

/** The resources a reader has come through that have dynamic anchors, outermost first. */
export type Scope = readonly string[]

/** The scope inside a schema of this resource. */
export function enter(library: Library, scope: Scope, base: string): Scope {
  return library.dynamicAnchors(base) === undefined || scope.includes(base) ? scope : [...scope, base]
}

/**
 * Where `$dynamicRef` or `$recursiveRef` leads: to the outermost resource in scope with that dynamic anchor, if the
 * reference, read plainly, leads to a dynamic anchor at all. The scope is known while reading, so nothing is guessed.
 */
export function dynamicTarget(library: Library, reference: string, place: Place, scope: Scope): Place | undefined {
  const plain = library.find(reference, place)
  if (plain === undefined) return undefined
  const hash = reference.indexOf('#')
  const name = hash < 0 ? '' : reference.slice(hash + 1)
  const isDynamic = library.dynamicAnchors(plain.base)?.get(name)?.schema === plain.schema
  if (!isDynamic) return plain
  for (const base of scope) {
    const outer = library.dynamicAnchors(base)?.get(name)
    if (outer !== undefined) return outer
  }
  return plain
}
