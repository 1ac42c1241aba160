/** An exact number: `top / bottom`, `bottom` positive, nothing left to cancel. */
export interface Rational {
  readonly top: bigint
  readonly bottom: bigint
}

export const zero: Rational = { top: 0n, bottom: 1n }
export const one: Rational = { top: 1n, bottom: 1n }

/** The number a double is written as (its shortest decimal): 0.1 is a tenth, not the double next to it. */
export function rationalOf(value: number): Rational {
  if (Number.isSafeInteger(value)) return { top: BigInt(value), bottom: 1n }
  return parseRational(String(value))
}

/** Reads a number as JSON writes it: `-12.5e3`. */
export function parseRational(text: string): Rational {
  const [, sign, whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const digits = BigInt(whole + fraction)
  const shift = Number(exponent) - fraction.length
  const top = sign === '-' ? -digits : digits
  return shift >= 0 ? { top: top * 10n ** BigInt(shift), bottom: 1n } : ratio(top, 10n ** BigInt(-shift))
}

/** The double that is written exactly as this number, or undefined where there is none. */
export function doubleOf({ top, bottom }: Rational): number | undefined {
  const near = bottom === 1n ? Number(top) : quotient(top, bottom)
  if (!Number.isFinite(near)) return undefined
  return isSame(rationalOf(near), { top, bottom }) ? near : undefined
}

export function ratio(top: bigint, bottom: bigint): Rational {
  const sign = bottom < 0n ? -1n : 1n
  const common = gcd(top, bottom) * sign
  return { top: top / common, bottom: bottom / common }
}

export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

function isSame(a: Rational, b: Rational): boolean {
  return a.top === b.top && a.bottom === b.bottom
}

export function plus(a: Rational, b: Rational): Rational {
  return ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
}

export function times(a: Rational, b: Rational): Rational {
  return ratio(a.top * b.top, a.bottom * b.bottom)
}

/** `a / b`; b is not zero. */
export function over(a: Rational, b: Rational): Rational {
  return ratio(a.top * b.bottom, a.bottom * b.top)
}

/** The greatest whole number that is not greater. */
export function floor({ top, bottom }: Rational): bigint {
  const quotient = top / bottom
  return top < 0n && top % bottom !== 0n ? quotient - 1n : quotient
}

/** The least whole number that is not less. */
export function ceil({ top, bottom }: Rational): bigint {
  return -floor({ top: -top, bottom })
}

/** Whether `value` is a whole number of times `of`. */
export function isMultiple(value: Rational, of: Rational): boolean {
  return (value.top * of.bottom) % (value.bottom * of.top) === 0n
}

/** The least positive number that is a multiple of both; both are positive. */
export function leastCommonMultiple(a: Rational, b: Rational): Rational {
  const bottom = gcd(a.bottom, b.bottom)
  const top = (a.top / gcd(a.top, b.top)) * b.top
  return ratio(top, bottom)
}

export function write({ top, bottom }: Rational): string {
  return bottom === 1n ? String(top) : `${top}/${bottom}`
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

// Enough digits for the nearest double, whatever the size of both parts.
function quotient(top: bigint, bottom: bigint): number {
  const size = String(bottom).length - String(top < 0n ? -top : top).length + 25
  const scaled = size > 0 ? (top * 10n ** BigInt(size)) / bottom : top / bottom
  return Number(`${scaled}e${size > 0 ? -size : 0}`)
}
