import type { JsonValue } from '../../json/value.ts'
import type { Reason } from '../inclusion.ts'
import { together } from '../reason.ts'

/** What became of a goal: no value reaches it, this one does, or we cannot tell. */
export type Outcome =
  | { readonly kind: 'empty' }
  | { readonly kind: 'witness'; readonly value: JsonValue }
  | { readonly kind: 'unknown'; readonly because: readonly Reason[] }

export const empty: Outcome = { kind: 'empty' }

export function witness(value: JsonValue): Outcome {
  return { kind: 'witness', value }
}

export function unknown(...because: readonly Reason[]): Outcome {
  return { kind: 'unknown', because }
}

/** Tries one way after the other: the first witness counts; without one, a single open way leaves all open. */
export function firstOf<T>(ways: Iterable<T>, attempt: (way: T) => Outcome): Outcome {
  let open: Outcome | undefined
  for (const way of ways) {
    const outcome = attempt(way)
    if (outcome.kind === 'witness') return outcome
    if (outcome.kind === 'unknown')
      open = open?.kind === 'unknown' ? unknown(...together(open.because, outcome.because)) : outcome
  }
  return open ?? empty
}
