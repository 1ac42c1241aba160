import { ceil, compare, floor, one, over, plus, type Rational, ratio, times, zero } from '../rational.ts'
import type { Bound, NumberRange } from './number.ts'

/**
 * Numbers of an interval, simple ones first: whole numbers, halves, tenths, then ever finer steps, which in the end
 * are multiples of none of the given numbers. A point yields itself and no more.
 */
export function* denseNumbers(range: NumberRange, notMultiplesOf: readonly Rational[]): Generator<Rational> {
  const { least, greatest } = range
  if (least && greatest && compare(least.limit, greatest.limit) === 0) {
    yield least.limit
    return
  }
  const seen = new Set<string>()
  const bottoms = notMultiplesOf.reduce((product, { bottom }) => product * bottom, 1n)
  // No number of these steps with an odd count is a multiple of the others: their bottoms hold fewer twos.
  const fine = ratio(1n, bottoms * 2n)
  for (const step of [
    one,
    ratio(1n, 2n),
    ratio(1n, 10n),
    ...finer(range),
    fine,
    ...finer(range).map((by) => times(by, fine)),
  ]) {
    for (const number of steps(range, step)) {
      const key = `${number.top}/${number.bottom}`
      if (!seen.has(key)) yield number
      seen.add(key)
    }
  }
  // However fine: the interval holds more numbers than are excluded.
  for (let step = over(fine, ratio(64n, 1n)); ; step = over(step, ratio(64n, 1n))) yield* steps(range, step)
}

// Steps that fit into a narrow interval several times.
function finer({ least, greatest }: NumberRange): Rational[] {
  if (!least || !greatest) return [ratio(1n, 100n)]
  const width = plus(greatest.limit, negative(least.limit))
  let step = one
  while (compare(times(step, ratio(4n, 1n)), width) > 0) step = over(step, ratio(10n, 1n))
  return [step, over(step, ratio(10n, 1n))]
}

/** At most 64 numbers of an interval, one step apart, nearest to zero first. */
function* steps({ least, greatest }: NumberRange, step: Rational): Generator<Rational> {
  const number = (count: bigint) => times(step, ratio(count, 1n))
  const start = least && compare(least.limit, zero) > 0 ? ceil(over(least.limit, step)) : 0n
  const end = greatest && compare(greatest.limit, zero) < 0 ? floor(over(greatest.limit, step)) : 0n
  for (let count = 0n; count < 32n; count += 1n) {
    for (const candidate of start > 0n ? [start + count] : end < 0n ? [end - count] : [count, -count]) {
      const found = number(candidate)
      if (isInside(found, least, 1) && isInside(found, greatest, -1)) yield found
    }
  }
}

function isInside(number: Rational, bound: Bound | undefined, direction: 1 | -1): boolean {
  if (bound === undefined) return true
  const side = compare(number, bound.limit) * direction
  return side > 0 || (side === 0 && !bound.open)
}

function negative({ top, bottom }: Rational): Rational {
  return { top: -top, bottom }
}
