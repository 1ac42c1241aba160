import type { Place } from '../contracts/places.ts'
import { escapeStep } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { itemDemand, listedValues, strictest, typesOf } from './demand.ts'
import { numberLimits } from './draw-number.ts'
import { isPossible } from './possible.ts'
import { propertiesOf } from './properties.ts'
import { replaceAt } from './replace-at.ts'
import { type Site, sitesOf } from './sites.ts'
import { deep, type Source } from './source.ts'
import { textLimits, writer } from './text.ts'
import type { Workshop } from './workshop.ts'

/** A valid value at the edge of what is allowed. */
export interface Boundary {
  readonly at: string
  readonly kind: BoundaryKind
  readonly value: JsonValue
}

export type BoundaryKind =
  | 'longest'
  | 'shortest'
  | 'smallest'
  | 'greatest'
  | 'fewest'
  | 'most'
  | 'absent'
  | 'present'
  | 'other-value'
  | 'least'
  | 'fullest'

/** Whether somebody needs the edge of this kind at this place. */
export type ConcernsEdge = (edge: { readonly at: string; readonly kind: BoundaryKind }) => boolean

/** Texts and lists beyond this are not written out only to reach their bound. */
const writable = { characters: 200_000, items: 200 }

/** Every edge of every part of a valid value, one at a time; what turns out invalid is left out. */
export function* boundariesIn(
  workshop: Workshop,
  root: Place,
  valid: JsonValue,
  source: Source,
  concerns: ConcernsEdge,
): Generator<Boundary> {
  const seen = new Set<string>()
  for (const site of sitesOf(workshop, root, valid)) {
    for (const { at: inner, kind, make } of edges(workshop, site, source)) {
      const at = `${site.at}${inner}`
      const part = concerns({ at, kind }) ? make() : undefined
      if (part === undefined) continue
      const key = `${kind} ${at} ${typeof part === 'object' ? '' : part}`
      const value = replaceAt(valid, site.at, part)
      if (seen.has(key) || !workshop.judge.holds(root, value)) continue
      seen.add(key)
      yield { at, kind, value }
    }
  }
}

interface Edge {
  readonly at: string
  readonly kind: BoundaryKind
  /** Makes the part at this edge; undefined where there turns out to be none. */
  make(): JsonValue | undefined
}

function* edges(workshop: Workshop, site: Site, source: Source): Generator<Edge> {
  const { value, demand } = site
  const listed = listedValues(demand)
  if (listed !== undefined) {
    for (const other of listed) if (other !== value) yield { at: '', kind: 'other-value', make: () => other }
  } else if (typeof value === 'boolean') yield { at: '', kind: 'other-value', make: () => !value }
  else if (typeof value === 'string') yield* textEdges(workshop, site, source)
  else if (typeof value === 'number') yield* numberEdges(site)
  else if (Array.isArray(value)) yield* listEdges(workshop, site, value, source)
  else if (isObject(value)) yield* objectEdges(workshop, site, value, source)
}

function* textEdges(workshop: Workshop, { demand, value }: Site, source: Source): Generator<Edge> {
  const limits = textLimits(demand.yes)
  const write = (wanted: number) => writer(workshop, limits)(source, wanted)
  if (limits.max <= writable.characters) yield { at: '', kind: 'longest', make: () => write(limits.max) }
  yield {
    at: '',
    kind: 'shortest',
    make() {
      const shortest = write(limits.min)
      return shortest === value ? undefined : shortest
    },
  }
}

function* numberEdges({ demand }: Site): Generator<Edge> {
  const { low, high } = numberLimits(demand, !typesOf(demand).includes('number'))
  yield { at: '', kind: 'smallest', make: () => low }
  yield { at: '', kind: 'greatest', make: () => high }
}

function* listEdges(
  workshop: Workshop,
  { demand }: Site,
  value: readonly JsonValue[],
  source: Source,
): Generator<Edge> {
  const fewest = strictest(demand, 'minItems', 'greatest') ?? 0
  const most = strictest(demand, 'maxItems', 'least') ?? 0
  if (value.length > fewest) yield { at: '', kind: 'fewest', make: () => value.slice(0, fewest) }
  if (value.length >= most || most > writable.items) return
  yield {
    at: '',
    kind: 'most',
    make() {
      const item = workshop.draw(itemDemand(workshop.index, demand))
      return [...value, ...Array.from({ length: most - value.length }, () => item(source, deep))]
    },
  }
}

function* objectEdges(workshop: Workshop, { demand }: Site, value: JsonObject, source: Source): Generator<Edge> {
  for (const [name, property] of propertiesOf(workshop.index, demand).properties) {
    const at = `/${escapeStep(name)}`
    if (Object.hasOwn(value, name)) {
      const { [name]: _, ...others } = value
      yield { at, kind: 'absent', make: () => others }
    } else {
      const make = () => ({ ...value, [name]: workshop.draw(property)(source, deep) })
      yield { at, kind: 'present', make: () => (isPossible(workshop, property) ? make() : undefined) }
    }
  }
}
