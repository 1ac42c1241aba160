import type { Budget } from '../budget.ts'
import { alphabetOf } from './alphabet.ts'
import { derivative } from './derivative.ts'
import { NotRegular, readPattern } from './read-pattern.ts'
import { type TermId, Terms } from './terms.ts'

/** The regular languages of one question, and what was found out about them. */
export class Languages {
  readonly terms = new Terms()
  readonly #budget: Budget
  readonly #patterns = new Map<string, TermId | undefined>()
  readonly #derivatives = new Map<number, Map<TermId, TermId>>()

  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** The texts in which a pattern is found; undefined where that is no regular language we can read. */
  of(pattern: string): TermId | undefined {
    if (this.#patterns.has(pattern)) return this.#patterns.get(pattern)
    const read = this.#read(pattern)
    this.#patterns.set(pattern, read)
    return read
  }

  /** Whether a pattern is found in a text; undefined where we do not know. */
  matches(pattern: string, text: string): boolean | undefined {
    const language = this.of(pattern)
    if (language !== undefined) return this.has(language, text)
    // A backtracking engine is only let near texts on which it cannot take long.
    if (text.length > 20) return undefined
    try {
      return new RegExp(pattern, 'u').test(text)
    } catch {
      return undefined
    }
  }

  has(language: TermId, text: string): boolean {
    let state = language
    for (const one of text) {
      if (state === this.terms.nothing || state === this.terms.everything) break
      state = this.#after(state, one.codePointAt(0) as number)
    }
    return this.terms.isNullable(state)
  }

  /** A shortest text of the language with so many characters; undefined proves that there is none. */
  shortest(language: TermId, min: number, max: number): string | undefined {
    const alphabet = alphabetOf(this.terms, language)
    let layer = new Map<TermId, Path | undefined>([[language, undefined]])
    const seen = new Set<TermId>()
    for (let length = 0; length <= max && layer.size > 0; length += 1) {
      for (const [state, path] of layer) {
        if (state === this.terms.everything) return textOf(path) + 'a'.repeat(Math.max(min - length, 0))
        if (length >= min && this.terms.isNullable(state)) return textOf(path)
      }
      layer = this.#next(layer, alphabet, length >= min ? seen : undefined)
    }
    return undefined
  }

  // One character further. Once the least length is reached, what was seen before need not be seen again.
  #next(layer: ReadonlyMap<TermId, Path | undefined>, alphabet: readonly number[], seen: Set<TermId> | undefined) {
    const next = new Map<TermId, Path | undefined>()
    for (const state of layer.keys()) seen?.add(state)
    for (const [state, before] of layer) {
      for (const character of alphabet) {
        const after = this.#after(state, character)
        if (after === this.terms.nothing || next.has(after) || seen?.has(after)) continue
        next.set(after, { before, character })
      }
    }
    return next
  }

  #after(state: TermId, character: number): TermId {
    const known = this.#derivatives.get(character) ?? new Map<TermId, TermId>()
    this.#derivatives.set(character, known)
    const before = known.get(state)
    if (before !== undefined) return before
    const work = this.terms.work
    const after = derivative(this.terms, state, character, known)
    this.#budget.spend(1 + this.terms.work - work)
    return after
  }

  #read(pattern: string): TermId | undefined {
    try {
      return readPattern(this.terms, pattern)
    } catch (error) {
      if (error instanceof NotRegular || error instanceof SyntaxError) return undefined
      throw error
    }
  }
}

interface Path {
  readonly before: Path | undefined
  readonly character: number
}

function textOf(path: Path | undefined): string {
  const characters: string[] = []
  for (let step = path; step !== undefined; step = step.before) characters.push(String.fromCodePoint(step.character))
  return characters.reverse().join('')
}
