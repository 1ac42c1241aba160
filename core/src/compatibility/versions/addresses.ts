import { absolute } from '../../contracts/references.ts'
import { valueAt } from '../../json/pointer.ts'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { type Here, split, turned } from './turned.ts'

/** Says where references lead: as pointers whose first step is the path of a file. */
export interface Addresses {
  readonly pointerTo: (reference: string, base: string) => string | undefined
  /** The one schema a `$dynamicRef` can mean; undefined where that depends on who asks. */
  readonly dynamicTo: (reference: string, base: string) => string | undefined
  /** The same for `$recursiveRef`. */
  readonly recursiveTo: (reference: string, base: string) => string | undefined
}

/** Notes the names of all schemas in some files: addresses, anchors. Nothing is ever fetched. */
export function addressesIn(files: ReadonlyMap<string, JsonValue>, homeOf: (path: string) => Here): Addresses {
  const addresses = new Map<string, string>()
  const dynamic = new Map<string, Set<string>>()
  const recursive = new Set<string>()
  const note = (schema: JsonObject, { at, base, rules }: Here) => {
    // Outside first: the outermost schema with an address is the one that is called so.
    if (!addresses.has(base)) addresses.set(base, at)
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const anchor = schema[keyword]
      if (typeof anchor !== 'string' || rules.unknown.has(keyword)) continue
      addresses.set(`${base}#${anchor}`, at)
      if (keyword === '$dynamicAnchor') dynamic.set(anchor, new Set([...(dynamic.get(anchor) ?? []), at]))
    }
    if (schema['$recursiveAnchor'] === true) recursive.add(at)
    const own = schema[rules.id]
    if (rules.anchorInId && typeof own === 'string' && own.startsWith('#')) addresses.set(`${base}${own}`, at)
  }
  for (const [path, value] of files) {
    const home = homeOf(path)
    addresses.set(home.base, home.at)
    turned(value, home, (schema) => schema, note)
  }

  const all: JsonObject = Object.fromEntries(files)
  const pointerTo = (reference: string, base: string): string | undefined => {
    const [address, fragment] = split(absolute(reference, base))
    const start = addresses.get(address)
    const inside = decoded(fragment)
    if (start === undefined || inside === '') return start
    const found = inside.startsWith('/') ? start + inside : addresses.get(`${address}#${inside}`)
    return found !== undefined && valueAt(all, found) !== undefined ? found : undefined
  }
  return {
    pointerTo,
    dynamicTo: (reference, base) => {
      const first = pointerTo(reference, base)
      const others = dynamic.get(split(reference)[1])
      const isDynamic = first !== undefined && others?.has(first) === true
      return !isDynamic || others.size === 1 ? first : undefined
    },
    recursiveTo: (reference, base) => {
      const root = addresses.get(base)
      if (reference !== '#' || root === undefined) return undefined
      return !recursive.has(root) || recursive.size === 1 ? root : undefined
    },
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
