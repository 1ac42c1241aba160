/** Those of the known names that the typed one may have meant, best first, at most three. */
export function near(typed: string, known: Iterable<string>): string[] {
  const reach = Math.max(1, Math.floor(typed.length / 3))
  const plain = typed.slice(0, 100).toLowerCase()
  return [...new Set(known)]
    .map((name) => ({
      name,
      distance: name !== typed && name.startsWith(typed) ? 1 : distance(plain, name.toLowerCase()),
    }))
    .filter((one) => one.distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((one) => one.name)
}

/** How many letters to add, drop, change or swap (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + same,
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = last
    last = next
  }
  return last.at(-1) ?? 0
}
