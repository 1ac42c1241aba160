/**
 * The word somebody most likely meant: the same but for case and separators, or a few letters away.
 * Undefined where nothing is near enough to ask.
 */
export function nearest(written: string, possible: readonly string[]): string | undefined {
  if (written.length > 100) return undefined
  const plain = bare(written)
  const same = possible.find((word) => bare(word) === plain)
  if (same !== undefined) return same
  const allowed = Math.min(3, Math.floor(plain.length / 3))
  let best: { word: string; distance: number } | undefined
  for (const word of possible.slice(0, 1000)) {
    if (Math.abs(word.length - written.length) > allowed) continue
    const distance = editDistance(plain, bare(word))
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { word, distance }
  }
  return best?.word
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_.-]/g, '')
}

/** Letters to insert, drop, change or swap with their neighbour to make one word of the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
