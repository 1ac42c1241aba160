import type { Library, Place } from './library.ts'

/** Where each dynamic anchor leads: to the outermost resource that a reader has come through and that has it. */
export interface Scope {
  readonly anchors: ReadonlyMap<string, Place>
  /** The same text for the same anchors. */
  readonly key: string
}

export const noScope: Scope = { anchors: new Map(), key: '' }

/** The scope inside a schema of this resource. */
export function enter(library: Library, scope: Scope, base: string): Scope {
  const own = [...(library.dynamicAnchors(base) ?? [])].filter(([name]) => !scope.anchors.has(name))
  if (own.length === 0) return scope
  const anchors = new Map([...scope.anchors, ...own])
  return {
    anchors,
    key: [...anchors]
      .map(([name, place]) => `${name} ${place.base}`)
      .sort()
      .join(' '),
  }
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
  return isDynamic ? (scope.anchors.get(name) ?? plain) : plain
}
