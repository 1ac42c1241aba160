import { Refusal } from '../problems.ts'

/** So many requests at once, and so many per second in the long run. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

interface Bucket {
  left: number
  at: number
}

/** Counts requests per address in buckets that refill; remembers a bounded number of addresses. */
export class Limiter {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()
  readonly #most = 10_000

  /** `now` in milliseconds. */
  constructor(rate: Rate, now: () => number = Date.now) {
    this.#rate = rate
    this.#now = now
  }

  /** Takes one request from this address's allowance: 0 if it may go on, else the seconds to wait. */
  take(address: string): number {
    const bucket = this.#refilled(address)
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / this.#rate.perSecond)
    bucket.left -= 1
    return 0
  }

  /** Whether the allowance is used up, without taking from it. */
  exhausted(address: string): boolean {
    return this.#refilled(address).left < 1
  }

  #refilled(address: string): Bucket {
    const now = this.#now()
    const { burst, perSecond } = this.#rate
    const known = this.#buckets.get(address)
    const left = known === undefined ? burst : Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond)
    const bucket = { left, at: now }
    // Whoever asked longest ago stands first and is forgotten first.
    this.#buckets.delete(address)
    this.#buckets.set(address, bucket)
    if (this.#buckets.size > this.#most) this.#buckets.delete(this.#buckets.keys().next().value ?? '')
    return bucket
  }
}

/** The refusal for whoever asks faster than agreed; `wait` in seconds. */
export function tooMany(wait: number): Refusal {
  return new Refusal(
    'too-many-requests',
    {
      de: `Das waren viele Anfragen in kurzer Zeit. Warten Sie ${wait} s; für viele Nachrichten ist „fallnetz validate“ auf dem eigenen Rechner gedacht.`,
      en: `Those were many requests in a short time. Wait ${wait} s; for many messages "fallnetz validate" on your own machine is meant.`,
    },
    { headers: { 'Retry-After': String(wait) } },
  )
}
