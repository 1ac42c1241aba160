import type { AST } from '@eslint-community/regexpp'

/** The characters one step of a pattern may take: as ranges of code points where we know them, always as a test. */
export interface CharacterSet {
  readonly ranges: readonly Range[] | undefined
  /** The set as it is written, for a look at single characters. */
  readonly source: string
}

type Range = readonly [first: number, last: number]

type SetNode = AST.Character | AST.CharacterSet | AST.CharacterClass

/** The set a character, an escape such as `\d` or a class such as `[a-z]` stands for, in Unicode mode. */
export function characterSetOf(node: SetNode): CharacterSet {
  return { ranges: rangesOf(node), source: node.raw }
}

/** True only where it is certain that no character is in both. */
export function areDisjoint(a: CharacterSet, b: CharacterSet): boolean {
  if (a.ranges !== undefined && b.ranges !== undefined) return !overlap(a.ranges, b.ranges)
  const [known, other] = a.ranges === undefined ? [b, a] : [a, b]
  // Unicode properties change with Unicode; a small known set can be asked character by character.
  if (known.ranges === undefined || sizeOf(known.ranges) > 512) return false
  const test = new RegExp(`^(?:${other.source})$`, 'u')
  return !known.ranges.some(([first, last]) => {
    for (let point = first; point <= last; point += 1) if (test.test(String.fromCodePoint(point))) return true
    return false
  })
}

const last = 0x10ffff
const digits: readonly Range[] = [[48, 57]]
const wordCharacters: readonly Range[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
]
const lineEnds: readonly Range[] = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]
// White space and line ends of ECMA-262.
const spaces: readonly Range[] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]

function rangesOf(node: SetNode | AST.CharacterClassElement): readonly Range[] | undefined {
  switch (node.type) {
    case 'Character':
      return [[node.value, node.value]]
    case 'CharacterClassRange':
      return [[node.min.value, node.max.value]]
    case 'CharacterSet':
      if (node.kind === 'any') return others(lineEnds)
      if (node.kind === 'property') return undefined
      return escapeRanges(node.kind, node.negate)
    case 'CharacterClass': {
      const parts = node.elements.map(rangesOf)
      const known = parts.flatMap((part) => part ?? [])
      if (parts.includes(undefined)) return undefined
      return node.negate ? others(known) : known
    }
    default:
      return undefined
  }
}

function escapeRanges(kind: 'digit' | 'space' | 'word', negate: boolean): readonly Range[] {
  const ranges = { digit: digits, space: spaces, word: wordCharacters }[kind]
  return negate ? others(ranges) : ranges
}

function others(ranges: readonly Range[]): Range[] {
  const found: Range[] = []
  let next = 0
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (from > next) found.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  return next <= last ? [...found, [next, last]] : found
}

function overlap(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some(([from, to]) => b.some(([first, end]) => from <= end && first <= to))
}

function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((size, [from, to]) => size + to - from + 1, 0)
}
