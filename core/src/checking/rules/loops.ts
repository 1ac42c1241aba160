import type { Place } from '../../contracts/places.ts'
import type { Finding } from '../../finding.ts'
import { partsOf, pathOf, rootsOf, sameValue } from '../graph.ts'
import { problem, type Rule } from '../rule.ts'

/** A schema that leads back to itself without a step into the data is never done reading. */
export const loops: Rule = function* (subject) {
  const { index } = subject
  const done = new Set<string>()
  const open: string[] = []
  const found: Finding[] = []

  function visit(place: Place): void {
    if (open.includes(place.key)) found.push(loop(pathOf(index, place), place.at))
    if (done.has(place.key)) return
    done.add(place.key)
    open.push(place.key)
    for (const next of sameValue(index, place)) visit(next)
    open.pop()
    // A step into the data begins anew: going round through it ends with the data.
    const outside = open.splice(0)
    for (const { place: part } of partsOf(index, place)) visit(part)
    open.push(...outside)
  }

  for (const root of rootsOf(subject)) visit(root)
  yield* found
}

function loop(path: string, at: string): Finding {
  return problem('reference-loop', path, at, {
    de: 'Von hier führen Verweise im Kreis, ohne einen Schritt in die Daten. Lösen Sie einen davon auf.',
    en: 'From here references go round in a circle without a step into the data. Remove one of them.',
  })
}
