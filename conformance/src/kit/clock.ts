import type { Answer } from './exchange.ts'

/**
 * By how many milliseconds the clock of the system is ahead of ours, as its `Date` tells; 0 where it does not tell or
 * the two may well agree: `Date` knows whole seconds only.
 */
export function clockAhead({ answered, at, durationMs }: Answer): number {
  const told = Date.parse(answered.headers['date'] ?? '')
  const asked = Date.parse(at)
  const [least, most] = [told - asked - durationMs, told + 1000 - asked]
  return least > 0 || most < 0 ? (least + most) / 2 : 0
}

/** By how much a time that a system has just written may differ from ours. */
export const nearMinutes = 5

/** Whether a time in an answer is about that of the exchange. */
export function isNear(time: unknown, at: string): boolean {
  return Math.abs(Date.parse(String(time)) - Date.parse(at)) <= nearMinutes * 60_000
}
