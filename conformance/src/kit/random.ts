/** A source of choices that gives the same ones again for the same seed and name. */
export interface Random {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number
  /** One of the items; undefined when there is none. */
  pick<T>(items: readonly T[]): T | undefined
  /** At most so many of the items, from every group some before any gives more. */
  spread<T>(items: readonly T[], count: number, groupOf: (item: T) => string): T[]
  /** A seed for a generator of its own. */
  seed(): number
}

/** Every check draws from its own row of numbers, so that running only one of them changes nothing. */
export function createRandom(seed: number, name: string): Random {
  let state = Math.imul(seed | 0, 0x9e3779b1)
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  // Mulberry32: small, even enough for choices, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (again ^ (again >>> 14)) >>> 0
  }
  const below = (bound: number): number => Math.floor((next() / 0x1_0000_0000) * bound)
  return {
    below,
    pick: (items) => items[below(items.length)],
    spread: (items, count, groupOf) => spread(items, count, groupOf, below),
    seed: () => next() | 0,
  }
}

function spread<T>(
  items: readonly T[],
  count: number,
  groupOf: (item: T) => string,
  below: (bound: number) => number,
): T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item])
  const chosen: T[] = []
  while (chosen.length < count && groups.size > 0) {
    for (const [name, rest] of groups) {
      if (chosen.length < count) chosen.push(...rest.splice(below(rest.length), 1))
      if (rest.length === 0) groups.delete(name)
    }
  }
  return chosen
}
