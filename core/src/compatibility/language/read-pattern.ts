import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { CharSet, JS } from 'refa'
import { lastCharacter, type TermId, type Terms } from './terms.ts'

/** A pattern that is no regular language, or none that we read. */
export class NotRegular extends Error {}

/**
 * The texts in which a pattern (ECMA-262, Unicode mode) is found. Reads anchors, look-ahead and word boundaries where
 * they stand outside of endless repetitions; throws NotRegular for the rest, SyntaxError where it is no pattern.
 */
export function readPattern(terms: Terms, source: string): TermId {
  const pattern = parse(source)
  const reader = new PatternReader(terms)
  const everywhere = { start: terms.everything, word: terms.everything, other: terms.everything }
  const { start, word, other } = reader.alternatives(pattern.alternatives, everywhere)
  if (start === word && word === other) return terms.sequence(terms.everything, start)
  const before =
    word === other
      ? [reader.after(reader.anything, word)]
      : [reader.after(reader.word, word), reader.after(reader.notWord, other)]
  return terms.either([start, ...before])
}

// Many schemas hold patterns such as `\_` that Unicode mode refuses: they are read as older engines do, by characters.
function parse(source: string): AST.Pattern {
  const parser = new RegExpParser({ ecmaVersion: 2024 })
  try {
    return parser.parsePattern(source, 0, source.length, { unicode: true })
  } catch {
    const pattern = parser.parsePattern(source, 0, source.length, { unicode: false })
    if (/[\ud800-\udfff]|\\ud[89a-f]/i.test(source)) throw new NotRegular()
    return pattern
  }
}

/** What remains to be read, by what stands before it: nothing, a word character, another one. */
interface Rest {
  readonly start: TermId
  readonly word: TermId
  readonly other: TermId
}

// Read from the end to the beginning: each part is given the language of all that follows it.
class PatternReader {
  readonly terms: Terms
  readonly word: TermId
  readonly notWord: TermId
  readonly anything: TermId

  constructor(terms: Terms) {
    this.terms = terms
    this.word = terms.character(wordCharacters)
    this.notWord = terms.character(wordCharacters.negate())
    this.anything = terms.character(CharSet.all(lastCharacter))
  }

  after(last: TermId, rest: TermId): TermId {
    return this.terms.sequence(this.terms.everything, last, rest)
  }

  alternatives(alternatives: readonly AST.Alternative[], rest: Rest): Rest {
    const read = alternatives.map(({ elements }) => elements.reduceRight((then, one) => this.element(one, then), rest))
    const [only] = read
    return read.length === 1 && only ? only : this.merged(read)
  }

  element(element: AST.Element, rest: Rest): Rest {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(element.alternatives, rest)
      case 'Assertion':
        return this.assertion(element, rest)
      case 'Quantifier':
        if (hasAssertion(element.element)) return this.unrolled(element, rest)
    }
    return this.consumed(this.plain(element), rest)
  }

  /** The language of a part that looks at nothing but the characters it takes. */
  plain(element: AST.Element): TermId {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.terms.either(
          element.alternatives.map(({ elements }) => this.terms.sequence(...elements.map((one) => this.plain(one)))),
        )
      case 'Quantifier':
        return this.terms.repeat(this.plain(element.element), element.min, element.max)
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.terms.character(charactersOf(element))
      default:
        throw new NotRegular()
    }
  }

  consumed(taken: TermId, rest: Rest): Rest {
    const { terms } = this
    const after = (taken: TermId): TermId =>
      rest.word === rest.other
        ? terms.sequence(taken, rest.word)
        : terms.either([
            terms.sequence(terms.both([taken, terms.sequence(terms.everything, this.word)]), rest.word),
            terms.sequence(terms.both([taken, terms.sequence(terms.everything, this.notWord)]), rest.other),
          ])
    if (!terms.isNullable(taken)) return same(after(taken))
    if (rest.start === rest.word && rest.word === rest.other) return same(after(taken))
    const some = after(terms.both([taken, terms.other(terms.empty)]))
    return {
      start: terms.either([rest.start, some]),
      word: terms.either([rest.word, some]),
      other: terms.either([rest.other, some]),
    }
  }

  /** A repetition of something with an assertion inside: written out, if it ends soon. */
  unrolled({ element, min, max }: AST.Quantifier, rest: Rest): Rest {
    if (max > 32) throw new NotRegular()
    let read = rest
    for (let count = max; count > 0; count -= 1) {
      const once = this.element(element, read)
      read = count > min ? this.merged([once, rest]) : once
    }
    return read
  }

  assertion(assertion: AST.Assertion, rest: Rest): Rest {
    const { terms } = this
    const { nothing, empty } = terms
    switch (assertion.kind) {
      case 'start':
        return { start: rest.start, word: nothing, other: nothing }
      case 'end':
        return this.each(rest, (term) => terms.both([empty, term]))
      case 'word': {
        const wordNext = terms.sequence(this.word, terms.everything)
        const [inside, outside] = assertion.negate
          ? [wordNext, terms.other(wordNext)]
          : [terms.other(wordNext), wordNext]
        return {
          start: terms.both([outside, rest.start]),
          word: terms.both([inside, rest.word]),
          other: terms.both([outside, rest.other]),
        }
      }
      case 'lookahead': {
        const ahead = this.alternatives(assertion.alternatives, same(terms.everything))
        const asked = assertion.negate ? this.each(ahead, (term) => terms.other(term)) : ahead
        return {
          start: terms.both([asked.start, rest.start]),
          word: terms.both([asked.word, rest.word]),
          other: terms.both([asked.other, rest.other]),
        }
      }
      default:
        throw new NotRegular()
    }
  }

  merged(read: readonly Rest[]): Rest {
    return {
      start: this.terms.either(read.map(({ start }) => start)),
      word: this.terms.either(read.map(({ word }) => word)),
      other: this.terms.either(read.map(({ other }) => other)),
    }
  }

  each({ start, word, other }: Rest, change: (term: TermId) => TermId): Rest {
    return { start: change(start), word: change(word), other: change(other) }
  }
}

const wordCharacters = JS.createCharSet([{ kind: 'word', negate: false }], { unicode: true })

function same(term: TermId): Rest {
  return { start: term, word: term, other: term }
}

function charactersOf(node: AST.Character | AST.CharacterSet | AST.CharacterClass): CharSet {
  if (node.type !== 'CharacterClass') return setOf(node)
  const all = node.elements.reduce((set, one) => {
    if (one.type === 'CharacterClassRange') return set.union([{ min: one.min.value, max: one.max.value }])
    if (one.type !== 'Character' && one.type !== 'CharacterSet') throw new NotRegular()
    return set.union(setOf(one))
  }, CharSet.empty(lastCharacter))
  return node.negate ? all.negate() : all
}

function setOf(node: AST.Character | AST.CharacterSet): CharSet {
  if (node.type === 'Character') return CharSet.fromCharacter(lastCharacter, node.value)
  if (node.kind === 'property' && node.strings) throw new NotRegular()
  return JS.createCharSet([node], { unicode: true })
}

function hasAssertion(element: AST.Element): boolean {
  let found = false
  visitRegExpAST(element, {
    onAssertionEnter() {
      found = true
    },
  })
  return found
}
