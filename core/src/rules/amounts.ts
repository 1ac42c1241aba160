import { KnownError } from '../errors.ts'
import type { AmountPart, Rule } from './rule.ts'

/** As in common/money: decimal text with two places, so that nothing is rounded on the way, and its currency. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

/**
 * What a rule lets somebody claim on top of what was spent: `amountOf(d28, 'youth-welfare', …)` is one third, at least
 * 50.00 EUR. Exact to the cent; half a cent and more is rounded up. Throws KnownError `amount-not-found` or
 * `amount-invalid`.
 */
export function amountOf(rule: Rule, part: string, spent: Money): Money {
  const found = rule.amount?.parts.find(({ id }) => id === part)
  if (found === undefined) throw notFound(rule, part)
  const share = rounded(centsOf(spent, found), found)
  const least = found.atLeast === undefined ? 0n : inCents(found.atLeast)
  return { amount: inEuros(share > least ? share : least), currency: found.currency }
}

/** The share in cents, half and more up; the laws say nothing about rounding, the rule asks counsel. */
function rounded(cents: bigint, { numerator, denominator }: AmountPart): bigint {
  const whole = BigInt(denominator)
  return (cents * BigInt(numerator) * 2n + whole) / (whole * 2n)
}

function centsOf({ amount, currency }: Money, part: AmountPart): bigint {
  const cents = /^\d{1,12}\.\d{2}$/.test(amount) ? inCents(amount) : 0n
  // Where nothing was spent there is nothing to reimburse, and so nothing on top of it.
  if (cents > 0n && currency === part.currency) return cents
  throw new KnownError('amount-invalid', {
    de: `„${amount} ${currency}“ ist kein Betrag, zu dem etwas hinzukommt. Schreiben Sie mehr als null, mit Punkt und zwei Stellen, in ${part.currency}: 125.00.`,
    en: `"${amount} ${currency}" is no amount anything is added to. Write more than nought, with a point and two decimals, in ${part.currency}: 125.00.`,
  })
}

function inCents(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

function inEuros(cents: bigint): string {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function notFound({ id, amount }: Rule, part: string): KnownError {
  const names = amount?.parts.map((one) => one.id).join(', ') ?? '–'
  return new KnownError('amount-not-found', {
    de: `Die Regel ${id} bestimmt keinen Betrag „${part}“. Es gibt: ${names}.`,
    en: `The rule ${id} sets no amount "${part}". There are: ${names}.`,
  })
}
