import type { CharSet } from 'refa'
import { lastCharacter, type TermId, type Terms } from './terms.ts'

/** One character for each set of characters that a language does not tell apart, the plainest ones first. */
export function alphabetOf(terms: Terms, root: TermId): number[] {
  const sets = characterSetsOf(terms, root)
  const starts = new Set([0])
  for (const { ranges } of sets) for (const { min, max } of ranges) starts.add(min).add(max + 1)
  const found = new Map<string, number>()
  // Plain characters first, so that they stand for their class.
  for (const character of [...plain, ...[...starts].sort((a, b) => a - b)]) {
    if (character > lastCharacter) continue
    const key = sets.map((set) => (set.has(character) ? '1' : '0')).join('')
    if (!found.has(key)) found.set(key, character)
  }
  return [...found.values()]
}

const plain = [...'a0AbcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ123456789-_. :/@,;+#!?()[]{}'].map(
  (one) => one.codePointAt(0) as number,
)

function characterSetsOf(terms: Terms, root: TermId): readonly CharSet[] {
  const sets = new Set<CharSet>()
  const seen = new Set<TermId>()
  const waiting = [root]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const term = terms.get(id)
    if (term.kind === 'character') sets.add(term.set)
    else if (term.kind === 'sequence') waiting.push(term.first, term.then)
    else if (term.kind === 'either' || term.kind === 'both') waiting.push(...term.of)
    else if (term.kind === 'other') waiting.push(term.than)
    else if (term.kind === 'repeat') waiting.push(term.of)
  }
  return [...sets]
}
