import type { TermId, Terms } from './terms.ts'

/** What may follow after a character: the texts t such that the character and then t belong to the language. */
export function derivative(terms: Terms, id: TermId, character: number, known: Map<TermId, TermId>): TermId {
  const before = known.get(id)
  if (before !== undefined) return before
  const after = compute(terms, id, (inner) => derivative(terms, inner, character, known), character)
  known.set(id, after)
  return after
}

function compute(terms: Terms, id: TermId, derive: (id: TermId) => TermId, character: number): TermId {
  const term = terms.get(id)
  switch (term.kind) {
    case 'nothing':
    case 'empty':
      return terms.nothing
    case 'everything':
      return id
    case 'character':
      return term.set.has(character) ? terms.empty : terms.nothing
    case 'sequence': {
      const taken = terms.sequence(derive(term.first), term.then)
      return terms.isNullable(term.first) ? terms.either([taken, derive(term.then)]) : taken
    }
    case 'either':
      return terms.either(term.of.map(derive))
    case 'both':
      return terms.both(term.of.map(derive))
    case 'other':
      return terms.other(derive(term.than))
    case 'repeat': {
      const rest = terms.repeat(term.of, Math.max(term.min - 1, 0), term.max - 1)
      return terms.sequence(derive(term.of), rest)
    }
  }
}
