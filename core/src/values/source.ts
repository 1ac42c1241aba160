import type { JsonValue } from '../json/value.ts'

/** Where chance comes from: the same seed always gives the same values. */
export interface Source {
  /** A whole number, both ends included. */
  int(min: number, max: number): number
  /** True in this share of the calls. */
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** Counts one more part of the value being drawn, and says how many there are. */
  count(): number
}

/** A source of its own for every seed (mulberry32: 32 bits of state, a few additions and multiplications a number). */
export function sourceOf(seed: number): Source {
  let state = seed | 0
  let parts = 0
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return {
    int,
    chance: (share) => next() < share,
    pick(list) {
      const one = list[int(0, list.length - 1)]
      if (one === undefined && list.length === 0) throw new RangeError('There is nothing to pick from.')
      return one as (typeof list)[number]
    },
    count: () => {
      parts += 1
      return parts
    },
  }
}

/** Makes one value. `depth` counts the objects and arrays around it. */
export type Draw = (source: Source, depth: number) => JsonValue

/** The depth from which on a value is kept small. */
export const deep = 8
const many = 120

/** Deep inside a value, or when it has become large, only what is required is drawn: recursive schemas come to an end. */
export function isTired(source: Source, depth: number): boolean {
  return depth >= deep || source.count() > many
}
