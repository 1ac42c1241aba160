import { inside } from '../contracts/places.ts'
import { canonicalJson } from '../json/canonical.ts'
import type { JsonValue } from '../json/value.ts'
import { type Demand, itemDemand, strictest } from './demand.ts'
import { type Draw, isTired, type Source } from './source.ts'
import type { Workshop } from './workshop.ts'

/** A list as long as its longest now and then, but never so long that one value takes a second. */
const longest = 64

/** Lists: mostly short, each item drawn for itself; unique where asked, with what they must contain. */
export function drawArray(workshop: Workshop, demand: Demand): Draw {
  const { index } = workshop
  const item = workshop.draw(itemDemand(index, demand))
  const contained = demand.yes.flatMap((place) => {
    if (!('contains' in place.schema)) return []
    const times = place.schema['minContains']
    return Array<Draw>(typeof times === 'number' ? times : 1).fill(
      workshop.draw(itemDemand(index, demand, [inside(index, place, 'contains')])),
    )
  })
  const fewest = Math.max(strictest(demand, 'minItems', 'greatest') ?? 0, contained.length)
  const most = Math.max(fewest, strictest(demand, 'maxItems', 'least') ?? fewest + 4)
  const unique = demand.yes.some((place) => place.schema['uniqueItems'] === true)

  return (source, depth) => {
    const length = lengthOfList(source, fewest, most, depth)
    const draws = Array.from({ length }, (_, position) => contained[position] ?? item)
    const items: JsonValue[] = []
    const seen = new Set<string>()
    for (const draw of draws) {
      const next = unique ? another(source, depth, draw, seen) : draw(source, depth + 1)
      if (next !== undefined) items.push(next)
    }
    return items
  }
}

function lengthOfList(source: Source, fewest: number, most: number, depth: number): number {
  if (isTired(source, depth)) return fewest
  if (depth < 5 && most <= longest && source.chance(0.02)) return most
  return source.int(fewest, Math.min(most, fewest + 2))
}

/** An item not seen yet; none when chance brings only known ones, as where the schema lists few values. */
function another(source: Source, depth: number, draw: Draw, seen: Set<string>): JsonValue | undefined {
  for (let attempt = 0; attempt < 10; attempt++) {
    const item = draw(source, depth + 1)
    const text = canonicalJson(item)
    if (seen.has(text)) continue
    seen.add(text)
    return item
  }
  return undefined
}
