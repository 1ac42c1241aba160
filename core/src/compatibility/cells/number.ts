import { contentKey } from '../content.ts'
import type { Branch } from '../goals/branch.ts'
import { empty, type Outcome, unknown, witness } from '../goals/outcome.ts'
import type { Judge } from '../holds.ts'
import {
  ceil,
  compare,
  doubleOf,
  floor,
  isMultiple,
  leastCommonMultiple,
  over,
  type Rational,
  ratio,
  times,
} from '../rational.ts'
import { reason } from '../reason.ts'
import { denseNumbers } from './dense-numbers.ts'
import { excludedValues } from './excluded.ts'

/** How many numbers are tried before a cell that nothing else settles stays open. */
const mostTried = 2000

/** How many numbers are looked at for one that convinces everybody. */
const mostConvincing = 200

/** What a number must be: in an interval, a multiple of one number, of some others not, and none of a few values. */
export interface NumberRange {
  readonly least: Bound | undefined
  readonly greatest: Bound | undefined
}

export interface Bound {
  readonly limit: Rational
  /** The limit itself is outside. */
  readonly open: boolean
}

/**
 * Finds a number for a branch, the simplest first; all arithmetic is exact. A number on which validators that divide
 * doubles agree is preferred: it convinces them too.
 */
export function numberCell({ budget }: Judge, branch: Branch): Outcome {
  const { range, factors, notMultiplesOf } = read(branch)
  const multipleOf = factors.length > 0 ? factors.reduce(leastCommonMultiple) : undefined
  if (isEmpty(range)) return empty
  if (multipleOf !== undefined && notMultiplesOf.some((one) => isMultiple(multipleOf, one))) return empty
  const excluded = excludedValues(branch)
  let unwritten = false
  let unconvincing: number | undefined
  let tried = 0
  for (const number of multipleOf ? multiples(range, multipleOf) : denseNumbers(range, notMultiplesOf)) {
    budget.spend()
    tried += 1
    if (tried > (unconvincing === undefined ? mostTried : mostConvincing) + excluded.size) {
      if (unconvincing !== undefined) return witness(unconvincing)
      return unknown(reason(unwritten ? 'number-not-representable' : 'budget-spent'))
    }
    if (notMultiplesOf.some((one) => isMultiple(number, one))) continue
    const double = doubleOf(number)
    if (double === undefined) unwritten = true
    else if (excluded.has(contentKey(double))) continue
    else if (convinces(double, factors, notMultiplesOf)) return witness(double)
    else unconvincing ??= double
  }
  if (unconvincing !== undefined) return witness(unconvincing)
  return unwritten ? unknown(reason('number-not-representable')) : empty
}

function read(branch: Branch) {
  let least: Bound | undefined
  let greatest: Bound | undefined
  const factors: Rational[] = []
  const notMultiplesOf: Rational[] = []
  for (const literal of branch.atoms) {
    const schema = branch.table.get(Math.abs(literal))
    if (schema.kind === 'minimum' || schema.kind === 'maximum') {
      const bound = { limit: schema.limit, open: schema.open === literal > 0 }
      if ((schema.kind === 'minimum') === literal > 0) least = tighter(least, bound, 1)
      else greatest = tighter(greatest, bound, -1)
    } else if (schema.kind === 'multipleOf') {
      if (literal < 0) notMultiplesOf.push(schema.of)
      else factors.push(schema.of)
    }
  }
  return { range: { least, greatest }, factors, notMultiplesOf }
}

// As ajv reckons: the quotient of two doubles is a whole number, written without an exponent.
function convinces(double: number, factors: readonly Rational[], notMultiplesOf: readonly Rational[]): boolean {
  const divides = (of: Rational) => {
    const quotient = double / (doubleOf(of) ?? Number.NaN)
    return quotient === Number.parseInt(String(quotient), 10)
  }
  return factors.every(divides) && !notMultiplesOf.some(divides)
}

function tighter(known: Bound | undefined, bound: Bound, direction: 1 | -1): Bound {
  if (known === undefined) return bound
  const side = compare(bound.limit, known.limit) * direction
  return side > 0 || (side === 0 && bound.open) ? bound : known
}

function isEmpty({ least, greatest }: NumberRange): boolean {
  if (least === undefined || greatest === undefined) return false
  const side = compare(least.limit, greatest.limit)
  return side > 0 || (side === 0 && (least.open || greatest.open))
}

/** The multiples of a number within a range, those nearest to zero first. */
function* multiples({ least, greatest }: NumberRange, of: Rational): Generator<Rational> {
  const from = least && firstFrom(over(least.limit, of), least.open)
  const to = greatest && -firstFrom(over(negative(greatest.limit), of), greatest.open)
  const multiple = (count: bigint) => times(of, ratio(count, 1n))
  if (from !== undefined && from > 0n) {
    for (let count = from; to === undefined || count <= to; count += 1n) yield multiple(count)
  } else if (to !== undefined && to < 0n) {
    for (let count = to; from === undefined || count >= from; count -= 1n) yield multiple(count)
  } else {
    for (let count = 0n; isWithin(count, from, to) || isWithin(-count, from, to); count += 1n) {
      if (isWithin(count, from, to)) yield multiple(count)
      if (count > 0n && isWithin(-count, from, to)) yield multiple(-count)
    }
  }
}

function isWithin(count: bigint, from: bigint | undefined, to: bigint | undefined): boolean {
  return (from === undefined || count >= from) && (to === undefined || count <= to)
}

function firstFrom(limit: Rational, open: boolean): bigint {
  return open ? floor(limit) + 1n : ceil(limit)
}

function negative({ top, bottom }: Rational): Rational {
  return { top: -top, bottom }
}
