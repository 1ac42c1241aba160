import { editDistance } from '../validation/edit-distance.ts'
import { bare, lettersAllowed } from '../validation/near.ts'
import { type CodelistContent, labelOf, type Row } from './codelist.ts'

/**
 * The codes somebody may have meant who wrote one that the list does not have: called so, the same but for leading zeros or
 * characters that look alike, near in writing, near to a name, or with what was written in their name. None where nothing is
 * near enough to ask.
 */
export function nearCodes(content: CodelistContent, written: string): readonly string[] {
  if (written === '') return []
  const words = wordsOf(content)
  const called =
    words.called.get(written.trim().toLowerCase()) ??
    words.unpadded.get(unpadded(written)) ??
    words.alike.get(alike(written))
  if (called !== undefined) return [called]
  if (written.length > longest) return []
  const near = nearestIn(words.codes, written)
  if (near.length > 0) return near
  const [named] = nearestIn(words.names, written)
  return named === undefined ? calledPartly(words, written) : [named]
}

/** Nobody writes more for a code; and looking for something near it takes the longer, the longer it is. */
const longest = 100

/** More would be a list to choose from, not a guess. */
const most = 3

/** What the codes of a list are called, put so that a wrong one is looked for quickly however long the list is. */
interface Words {
  /** Name in small letters → code. */
  readonly called: ReadonlyMap<string, string>
  readonly unpadded: ReadonlyMap<string, string>
  readonly alike: ReadonlyMap<string, string>
  readonly codes: Spellings
  readonly names: Spellings
  /** Each name in small letters with its code. */
  readonly named: readonly (readonly [name: string, code: string])[]
}

/** Words by the number of their letters. */
type Spellings = ReadonlyMap<number, readonly Spelling[]>

interface Spelling {
  /** As it is written, without capitals and separators. */
  readonly plain: string
  readonly letters: number
  readonly code: string
}

/** Kept as long as the list is: a message with one wrong code often has more of them. */
const known = new WeakMap<CodelistContent, Words>()

function wordsOf(content: CodelistContent): Words {
  const before = known.get(content)
  if (before !== undefined) return before
  const { rows, keyColumn } = content
  const codes = rows.map((row) => row[keyColumn] ?? '')
  const named = rows.flatMap((row) => namesOf(content, row).map((name) => [name, row[keyColumn] ?? ''] as const))
  const words: Words = {
    called: firstOf(named.map(([name, code]) => [name.trim(), code])),
    unpadded: firstOf(codes.map((code) => [unpadded(code), code])),
    alike: firstOf(codes.map((code) => [alike(code), code])),
    codes: spellingsOf(codes.map((code) => [code, code])),
    names: spellingsOf(named),
    named,
  }
  known.set(content, words)
  return words
}

/** What a row is called in German and in English, in small letters. */
function namesOf(content: CodelistContent, row: Row): string[] {
  const names = new Set([labelOf(content, row, 'de').toLowerCase(), labelOf(content, row, 'en').toLowerCase()])
  return [...names].filter((name) => name !== '')
}

function firstOf(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  // Of equal names the first one counts, as people find it in the list.
  return new Map(pairs.toReversed())
}

function spellingsOf(pairs: readonly (readonly [string, string])[]): Spellings {
  const all = pairs.map(([word, code]): Spelling => {
    const plain = bare(word)
    return { plain, letters: lettersOf(plain), code }
  })
  return Map.groupBy(all, ({ plain }) => plain.length)
}

/** The codes of what is nearest in writing; where many are equally near, the first few of them. */
function nearestIn(spellings: Spellings, written: string): readonly string[] {
  const plain = bare(written)
  const allowed = lettersAllowed(plain)
  // Most people are one letter away: to look so near first is quicker than to look far at once.
  for (let distance = 0; distance <= allowed; distance += 1) {
    const found = within(spellings, plain, distance)
    if (found.length > 0) return found
  }
  // A word of two letters has a neighbour in most of a list; only the same two the other way round are a slip.
  const turned = plain.length === 2 ? `${plain[1]}${plain[0]}` : undefined
  return (spellings.get(2) ?? []).filter((one) => one.plain === turned).map(({ code }) => code)
}

/** The first few codes that are no more than so many letters away. */
function within(spellings: Spellings, plain: string, distance: number): readonly string[] {
  const letters = lettersOf(plain)
  const found = new Set<string>()
  for (let length = plain.length - distance; length <= plain.length + distance; length += 1) {
    for (const one of spellings.get(length) ?? []) {
      // To change a letter takes one away and brings another.
      if (bitsIn(one.letters ^ letters) > 2 * distance) continue
      if (editDistance(plain, one.plain, distance) !== undefined) found.add(one.code)
      if (found.size === most) return [...found]
    }
  }
  return [...found]
}

/** Which letters a word has, a bit for each: most words are told to be too far away by that alone. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bitsIn(number: number): number {
  let [bits, left] = [0, number]
  for (; left !== 0; left &= left - 1) bits += 1
  return bits
}

/** Entries that have what was written in their name, as people shorten names; none where too many have. */
function calledPartly({ named }: Words, written: string): readonly string[] {
  const part = written.trim().toLowerCase()
  if (part.length < 4) return []
  const found = new Set<string>()
  for (const [name, code] of named) {
    if (name.includes(part)) found.add(code)
    if (found.size > most) return []
  }
  return [...found]
}

/** A letter typed for the figure that looks like it, or the other way round: `O1` and `01`, `l2` and `12`. */
function alike(code: string): string {
  return unpadded(bare(code).replaceAll('o', '0').replaceAll(/[il]/g, '1'))
}

/** Spreadsheets drop leading zeros. */
function unpadded(code: string): string {
  return code.replace(/^0+(?=.)/, '')
}
