/** A source of choices that gives the same ones again for the same seed and name. */
export interface Random {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number
  /** One of the items; undefined when there is none. */
  pick<T>(items: readonly T[]): T | undefined
  /** A seed for a generator of its own. */
  seed(): number
}

/** Every check draws from its own row of numbers, so that running only one of them changes nothing. */
export function createRandom(seed: number, name: string): Random {
  let state = seed | 0
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  // Mulberry32: small, even enough for choices, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (again ^ (again >>> 14)) >>> 0
  }
  const below = (bound: number): number => Math.floor((next() / 0x1_0000_0000) * bound)
  return { below, pick: (items) => items[below(items.length)], seed: () => next() | 0 }
}
