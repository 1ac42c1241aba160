import { paired } from '../changes/pairs.ts'
import type { Place } from '../changes/place.ts'

/** Media types of two versions: the same, one a range of the other, or without a counterpart. */
export interface PairedMediaTypes {
  readonly kept: readonly { readonly name: string; readonly before: Place; readonly after: Place }[]
  /** One name stands for the other: `wider` where the new one covers the old one. */
  readonly renamed: readonly {
    readonly was: string
    readonly now: string
    readonly before: Place
    readonly after: Place
    readonly way: 'wider' | 'narrower' | 'other'
  }[]
  readonly removed: readonly { readonly name: string; readonly before: Place }[]
  readonly added: readonly { readonly name: string; readonly after: Place }[]
}

/** Pairs media types by name, then by what they cover (`application/*` covers `application/json`). */
export function pairedMediaTypes(was: ReadonlyMap<string, Place>, now: ReadonlyMap<string, Place>): PairedMediaTypes {
  const { kept, removed, added } = paired(normalised(was), normalised(now))
  const renamed: PairedMediaTypes['renamed'][number][] = []
  const gone = [...removed]
  const come = [...added]
  for (const one of removed) {
    const index = come.findIndex(
      ({ name }) => covers(name, one.name) || covers(one.name, name) || sameButParameters(name, one.name),
    )
    const other = come[index]
    if (other === undefined) continue
    const way = covers(other.name, one.name) ? 'wider' : covers(one.name, other.name) ? 'narrower' : 'other'
    renamed.push({ was: one.name, now: other.name, before: one.before, after: other.after, way })
    come.splice(index, 1)
    gone.splice(gone.indexOf(one), 1)
  }
  return { kept, renamed, removed: gone, added: come }
}

/** How its bodies are written. */
export function writtenAs(name: string): 'json' | 'text' {
  const { type, parameters: _ } = parts(name)
  return /[/+](json|\*)$|^application\/(x-)?ndjson$|^application\/.*yaml$/.test(type) || type === '*/*'
    ? 'json'
    : 'text'
}

export function isXml(name: string): boolean {
  return /[/+]xml$/.test(parts(name).type)
}

/** `application/*` covers `application/json`; `application/json` covers `application/problem+json`. */
function covers(wide: string, narrow: string): boolean {
  const [one, other] = [parts(wide), parts(narrow)]
  if (one.type === other.type) return one.parameters === '' && other.parameters !== ''
  if (one.parameters !== '' && one.parameters !== other.parameters) return false
  if (one.type === '*/*') return true
  const [group, kind] = one.type.split('/')
  const [otherGroup, otherKind = ''] = other.type.split('/')
  if (group !== otherGroup) return false
  return kind === '*' || otherKind.endsWith(`+${kind}`)
}

function sameButParameters(one: string, other: string): boolean {
  return parts(one).type === parts(other).type
}

function normalised(types: ReadonlyMap<string, Place>): Map<string, Place> {
  return new Map(
    [...types].map(([name, place]) => {
      const { type, parameters } = parts(name)
      return [parameters === '' ? type : `${type};${parameters}`, place]
    }),
  )
}

function parts(name: string): { type: string; parameters: string } {
  const [type = '', ...parameters] = name.split(';').map((part) => part.trim())
  return { type: type.toLowerCase(), parameters: parameters.sort().join(';') }
}
