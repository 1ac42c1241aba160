import { editDistance } from './edit-distance.ts'

/**
 * The word somebody most likely meant: the same but for case and separators, or a few letters away.
 * Undefined where nothing is near enough to ask.
 */
export function nearest(written: string, possible: readonly string[]): string | undefined {
  if (written.length > 100) return undefined
  const plain = bare(written)
  const same = possible.find((word) => bare(word) === plain)
  if (same !== undefined) return same
  const allowed = lettersAllowed(plain)
  let best: { word: string; distance: number } | undefined
  for (const word of possible.slice(0, 1000)) {
    if (Math.abs(word.length - written.length) > allowed) continue
    const distance = editDistance(plain, bare(word), allowed)
    if (distance !== undefined && (best === undefined || distance < best.distance)) best = { word, distance }
  }
  return best?.word
}

/** How many letters away a word may be to be taken for what was meant. */
export function lettersAllowed(plain: string): number {
  return Math.min(3, Math.floor(plain.length / 3))
}

/** A word without what people write now this way and now that: capitals and separators. */
export function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_.-]/g, '')
}
