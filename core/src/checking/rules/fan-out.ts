import type { Place } from '../../contracts/places.ts'
import type { SchemaIndex } from '../../contracts/schemas.ts'
import type { Finding } from '../../finding.ts'
import { partsOf, pathOf, rootsOf, sameValue } from '../graph.ts'
import { limits } from '../limits.ts'
import { problem, type Rule } from '../rule.ts'

/** No message has to be held against so many schemas that its reader stands still. Runs after loops are ruled out. */
export const fanOut: Rule = function* (subject) {
  const { index } = subject
  const known = new Map<string, Cost>()
  for (const root of rootsOf(subject)) {
    const { total, recursive } = cost(index, root, known, new Set())
    if (total > limits.fanOut) yield tooMany(pathOf(index, root), total)
    else if (recursive) yield* doublings(index, root)
  }
}

interface Cost {
  /** How many schemas one value may be held against; a schema inside itself counts once. */
  readonly total: number
  /** Whether some schema leads back to itself. */
  readonly recursive: boolean
}

function cost(index: SchemaIndex, place: Place, known: Map<string, Cost>, open: Set<string>): Cost {
  const before = known.get(place.key)
  if (before !== undefined) return before
  if (open.has(place.key)) return { total: 1, recursive: true }
  open.add(place.key)
  const next = [...sameValue(index, place), ...partsOf(index, place).map((step) => step.place)]
  const costs = next.map((one) => cost(index, one, known, open))
  open.delete(place.key)
  const total = costs.reduce((sum, one) => sum + one.total, 1)
  const whole = { total, recursive: costs.some((one) => one.recursive) }
  known.set(place.key, whole)
  return whole
}

/** A schema that leads to itself by two ways for the same part of the data doubles with every level of nesting. */
function* doublings(index: SchemaIndex, root: Place): Generator<Finding> {
  const seen = new Set<string>()
  const waiting = [root]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (seen.has(place.key)) continue
    seen.add(place.key)
    const ways = waysToParts(index, place)
    const start = place.key
    for (const targets of ways.values()) {
      const isDoubled = targets.length > 1 && targets.filter((target) => leadsTo(index, target, start)).length > 1
      if (isDoubled) {
        yield doubles(pathOf(index, place), place.at)
        return
      }
      waiting.push(...targets)
    }
  }
}

/** Part of the value → every schema it is held against, by whatever way. */
function waysToParts(index: SchemaIndex, place: Place): Map<string, Place[]> {
  const together = held(index, place)
  const steps = together.map((one) => partsOf(index, one))
  const names = new Set(steps.flat().map((step) => step.part))
  const ways = new Map<string, Place[]>()
  for (const name of names) {
    const targets = steps.flatMap((own) => {
      const named = own.filter((step) => step.part === name)
      // `additionalProperties` is about names this schema does not list.
      return named.length > 0 ? named : own.filter((step) => step.part === '*')
    })
    ways.set(
      name,
      targets.map((step) => step.place),
    )
  }
  return ways
}

/** Every schema the same value is held against, as often as it is. */
function held(index: SchemaIndex, place: Place): Place[] {
  return [place, ...sameValue(index, place).flatMap((next) => held(index, next))]
}

function leadsTo(index: SchemaIndex, from: Place, key: string): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place.key === key) return true
    if (seen.has(place.key)) continue
    seen.add(place.key)
    waiting.push(...sameValue(index, place), ...partsOf(index, place).map((step) => step.place))
  }
  return false
}

function tooMany(path: string, total: number): Finding {
  return problem('schema-fans-out', path, '', {
    de: `Eine Nachricht müsste mit bis zu ${total} Schemas verglichen werden; erlaubt sind ${limits.fanOut}. Verringern Sie Zweige und Verweise, die sich vervielfachen.`,
    en: `A message would have to be compared with up to ${total} schemas; ${limits.fanOut} are allowed. Reduce branches and references that multiply.`,
  })
}

function doubles(path: string, at: string): Finding {
  return problem('schema-doubles', path, at, {
    de: 'Auf zwei Wegen führt dieses Schema für denselben Teil der Daten zu sich selbst zurück; mit jeder Ebene verdoppelt sich die Arbeit. Lassen Sie nur einen Weg.',
    en: 'By two ways this schema leads back to itself for the same part of the data; the work doubles with every level. Leave only one way.',
  })
}
