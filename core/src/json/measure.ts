import { isPrototypeName } from './odd-names.ts'
import type { JsonValue } from './value.ts'

/** What a value tells of any JSON text it can have been read from. */
export interface Measure {
  /** No text of the value is shorter, in UTF-16 units. Unknown (0) where it nests deeper than was to be looked. */
  readonly shortest: number
  /** How many names of properties it has. */
  readonly names: number
  /** Whether one of them is a prototype name. */
  readonly prototype: boolean
  /** Whether it nests deeper than was to be looked; then names were counted only so far. */
  readonly deep: boolean
}

/** Measures a value in one walk that goes `maxDepth` objects and arrays deep at most. */
export function measureOf(value: JsonValue, maxDepth: number): Measure {
  const tally = { shortest: 0, names: 0, prototype: false, deep: false }
  measure(value, maxDepth, tally)
  return tally.deep ? { ...tally, shortest: 0 } : tally
}

interface Tally {
  shortest: number
  names: number
  prototype: boolean
  deep: boolean
}

function measure(value: unknown, depthLeft: number, tally: Tally): void {
  if (typeof value === 'string') tally.shortest += value.length + 2
  else if (typeof value !== 'object' || value === null) tally.shortest += lengthOf(value)
  else if (depthLeft === 0) tally.deep = true
  else if (Array.isArray(value)) {
    tally.shortest += value.length > 0 ? value.length + 1 : 2
    for (const item of value) measure(item, depthLeft - 1, tally)
  } else measureObject(value, depthLeft, tally)
}

function measureObject(value: object, depthLeft: number, tally: Tally): void {
  let names = 0
  for (const name in value) {
    names += 1
    // Two quotes and a colon.
    tally.shortest += name.length + 3
    if ((name.length === 9 || name.length === 11) && isPrototypeName(name)) tally.prototype = true
    measure(value[name as keyof typeof value], depthLeft - 1, tally)
  }
  tally.names += names
  tally.shortest += names > 0 ? names + 1 : 2
}

// 5000 may have been written 5e3; an integer that does not end in three zeros has no shorter form than its digits.
function lengthOf(value: unknown): number {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && (value === 0 || value % 1000 !== 0) ? String(value).length : 1
  }
  return value === false ? 5 : 4
}
