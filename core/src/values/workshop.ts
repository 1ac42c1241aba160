import type { Place } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import type { JsonValue } from '../json/value.ts'
import { type Choice, nextChoice } from './choice.ts'
import { type Demand, demandOf, keyOf, listedValues, type Type, typesOf } from './demand.ts'
import { drawArray } from './draw-array.ts'
import { drawNumber } from './draw-number.ts'
import { drawObject } from './draw-object.ts'
import { heightOf } from './height.ts'
import { type Judge, judgeOf } from './judge.ts'
import { type Part, partOf } from './pattern.ts'
import { isAllowed, isPossible } from './possible.ts'
import { type Draw, isTired } from './source.ts'
import { drawText, textLimits } from './text.ts'

/** A value this deep comes from a schema that asks for itself without end. */
const deepest = 60

/** How often one part of a value is drawn again that misses what only the judge can tell. */
const attempts = 20

/** Turns schemas of one index into ways to draw values, each once. */
export interface Workshop {
  readonly index: SchemaIndex
  readonly judge: Judge
  draw(demand: Demand): Draw
  /** How texts of a pattern are written. */
  part(pattern: string): Part
  /** A demand that follows from another by a named step; the same step leads to the same object again. */
  follow(from: Demand, step: string, make: () => Demand): Demand
}

/** What has been made for an index is kept as long as the index itself; both never change. */
const workshops = new WeakMap<SchemaIndex, Workshop>()

/** The workshop of an index, always the same one. */
export function workshopFor(index: SchemaIndex): Workshop {
  const known = workshops.get(index) ?? workshopOf(index)
  workshops.set(index, known)
  return known
}

function workshopOf(index: SchemaIndex): Workshop {
  const judge = judgeOf(index)
  const known = new Map<string, Draw>()
  const parts = new Map<string, Part>()
  const followed = new WeakMap<Demand, Map<string, Demand>>()
  const workshop: Workshop = { index, judge, draw, part, follow }

  function draw(demand: Demand): Draw {
    const key = keyOf(demand)
    const made = known.get(key)
    if (made !== undefined) return made
    // Made when first drawn: schemas may refer to themselves.
    let compiled: Draw | undefined
    const lazy: Draw = (source, depth) => {
      if (depth > deepest) throw unsatisfiable(demand.yes[0]?.file ?? '')
      compiled ??= compile(workshop, demand)
      return compiled(source, depth)
    }
    known.set(key, lazy)
    return lazy
  }

  function part(pattern: string): Part {
    const made = parts.get(pattern) ?? partOf(pattern)
    parts.set(pattern, made)
    return made
  }

  function follow(from: Demand, step: string, make: () => Demand): Demand {
    const steps = followed.get(from) ?? new Map<string, Demand>()
    followed.set(from, steps)
    const next = steps.get(step) ?? make()
    steps.set(step, next)
    return next
  }
  return workshop
}

/** The demand of one schema alone. */
export function demandAt(workshop: Workshop, place: Place): Demand {
  return workshop.follow(none, place.key, () => demandOf(workshop.index, [place]))
}

const none: Demand = { yes: [], no: [], done: new Set() }

function compile(workshop: Workshop, demand: Demand): Draw {
  const choice = nextChoice(workshop.index, demand)
  return choice === undefined ? drawPlain(workshop, demand) : drawChoice(workshop, choice)
}

function drawChoice(workshop: Workshop, choice: Choice): Draw {
  const { index } = workshop
  const branches = choice.branches.filter((branch) => isPossible(workshop, branch))
  const ways = (branches.length > 0 ? branches : choice.branches).map((branch) => workshop.draw(branch))
  let lowest: Draw | undefined
  const draw: Draw = (source, depth) => {
    if (!isTired(source, depth)) return source.pick(ways)(source, depth)
    lowest ??= ways[lowestOf(index, branches)] ?? source.pick(ways)
    return lowest(source, depth)
  }
  // One branch of `oneOf` may hold by chance beside the chosen one.
  if (choice.keyword !== 'oneOf') return draw
  return again(draw, (value) => workshop.judge.holds(choice.place, value))
}

function lowestOf(index: SchemaIndex, branches: readonly Demand[]): number {
  const heights = branches.map((branch) => heightOf(index, branch))
  return heights.indexOf(Math.min(...heights))
}

function drawPlain(workshop: Workshop, demand: Demand): Draw {
  const misses = (value: JsonValue) => isAllowed(workshop, demand, value)
  const types = typesOf(demand)
  const listed = listedValues(demand)
  if (listed !== undefined) {
    const allowed = listed.filter((value) => types.includes(typeOf(value)) || isUntyped(demand)).filter(misses)
    return (source) => (allowed.length === 0 ? null : source.pick(allowed))
  }
  const ways = types
    .filter((type) => type !== 'integer' || !types.includes('number'))
    .map((type) => drawType(workshop, demand, type))
  const draw: Draw = (source, depth) => (ways.length === 0 ? null : source.pick(ways)(source, depth))
  return demand.no.length === 0 ? draw : again(draw, misses)
}

function drawType(workshop: Workshop, demand: Demand, type: Type): Draw {
  switch (type) {
    case 'null':
      return () => null
    case 'boolean':
      return (source) => source.chance(0.5)
    case 'integer':
    case 'number':
      return drawNumber(demand, type === 'integer')
    case 'string':
      return drawText(workshop, textLimits(demand.yes))
    case 'array':
      return drawArray(workshop, demand)
    case 'object':
      return drawObject(workshop, demand)
  }
}

/** KnownError `schema-unsatisfiable`: no value was found that the schema allows. */
export function unsatisfiable(id: string): KnownError {
  return new KnownError('schema-unsatisfiable', {
    de: `Zu ${id} ließ sich kein gültiger Wert finden. Prüfen Sie, ob sich seine Bedingungen widersprechen.`,
    en: `No valid value was found for ${id}. Check whether its conditions contradict each other.`,
  })
}

function again(draw: Draw, accepts: (value: JsonValue) => boolean): Draw {
  return (source, depth) => {
    let value = draw(source, depth)
    for (let attempt = 1; attempt < attempts && !accepts(value); attempt++) value = draw(source, depth)
    return value
  }
}

function isUntyped(demand: Demand): boolean {
  return demand.yes.every((place) => place.schema['type'] === undefined)
}

function typeOf(value: JsonValue): Type {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  if (type === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return type === 'boolean' || type === 'string' ? type : 'object'
}
