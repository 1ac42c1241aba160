/**
 * Letters to insert, drop, change or swap with their neighbour to make one word of the other; `undefined` where it takes
 * more than `most`. Only what lies near the diagonal is worked out, and nothing more once it is clear that it takes too many.
 */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  const width = b.length + 1
  // Three rows in turn; what lies beyond the diagonal's neighbourhood is too far.
  let [before, last, row] = [rowOf(width, most), rowOf(width, most), rowOf(width, most)]
  for (let j = 0; j <= Math.min(b.length, most); j += 1) last[j] = j
  let leastOfLast = 0
  for (let i = 1; i <= a.length; i += 1) {
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)]
    row[from - 1] = from === 1 && i <= most ? i : most + 1
    let least = row[from - 1] ?? most
    const letter = a.charCodeAt(i - 1)
    for (let j = from; j <= to; j += 1) {
      const other = b.charCodeAt(j - 1)
      let distance = (last[j - 1] as number) + (letter === other ? 0 : 1)
      distance = Math.min(distance, (row[j - 1] as number) + 1)
      // The last place of a row has nothing above it.
      if (j < i + most) distance = Math.min(distance, (last[j] as number) + 1)
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        distance = Math.min(distance, (before[j - 2] as number) + 1)
      }
      row[j] = distance
      if (distance < least) least = distance
    }
    // A swap reaches back two rows.
    if (least > most && leastOfLast > most) return undefined
    leastOfLast = least
    const free = before
    before = last
    last = row
    row = free
  }
  const distance = last[b.length] ?? most + 1
  return distance > most ? undefined : distance
}

function rowOf(width: number, most: number): number[] {
  return new Array<number>(width).fill(most + 1)
}
