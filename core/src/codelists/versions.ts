/**
 * Orders versions as publishers write them: `2.4` before `2.10`, `9` before `51`, `2019-07-31` before `2024-08-01`.
 * Digits count as numbers, everything else as text.
 */
export function compareListVersions(a: string, b: string): number {
  const left = partsOf(a)
  const right = partsOf(b)
  for (const [index, part] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const difference = comparePart(part, other)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

/** Whether a folder, an address and a message can carry this version; `latest` and `draft` mean something else there. */
export function isListVersion(version: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/.test(version) && version !== 'latest' && version !== 'draft'
}

function partsOf(version: string): string[] {
  return version.match(/\d+|\D+/g) ?? []
}

function comparePart(a: string, b: string): number {
  const numbers = /^\d/.test(a) && /^\d/.test(b)
  if (numbers && Number(a) !== Number(b)) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}
