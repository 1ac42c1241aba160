import { CharSet } from 'refa'

/** A regular language, by its place in the table of terms; the same term has the same id. */
export type TermId = number

export type Term =
  | { readonly kind: 'nothing' | 'empty' | 'everything' }
  | { readonly kind: 'character'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly first: TermId; readonly then: TermId }
  | { readonly kind: 'either' | 'both'; readonly of: readonly TermId[] }
  | { readonly kind: 'other'; readonly than: TermId }
  | { readonly kind: 'repeat'; readonly of: TermId; readonly min: number; readonly max: number }

/** The greatest code point. */
export const lastCharacter = 0x10ffff

/**
 * Regular languages closed under intersection and complement, as terms (Brzozowski's derivatives work on them). Terms
 * are brought into one form as they are made, so that few different ones arise.
 */
export class Terms {
  /** No text at all. */
  readonly nothing: TermId
  /** The empty text. */
  readonly empty: TermId
  /** Every text. */
  readonly everything: TermId
  readonly #terms: Term[] = []
  readonly #ids = new Map<string, TermId>()
  readonly #nullable: boolean[] = []
  /** How much was built so far: grows with every part looked at. */
  work = 0

  constructor() {
    this.nothing = this.#add('0', { kind: 'nothing' })
    this.empty = this.#add('1', { kind: 'empty' })
    this.everything = this.#add('*', { kind: 'everything' })
  }

  get(id: TermId): Term {
    return this.#terms[id] as Term
  }

  /** Whether the empty text belongs to the language. */
  isNullable(id: TermId): boolean {
    return this.#nullable[id] as boolean
  }

  character(set: CharSet): TermId {
    if (set.isEmpty) return this.nothing
    const key = set.ranges.map(({ min, max }) => `${min}-${max}`).join(',')
    return this.#add(`c${key}`, { kind: 'character', set })
  }

  text(text: string): TermId {
    const characters = [...text].map((one) => one.codePointAt(0) as number)
    return this.sequence(...characters.map((one) => this.character(CharSet.fromCharacter(lastCharacter, one))))
  }

  sequence(...parts: readonly TermId[]): TermId {
    return parts.reduceRight((then, first) => this.#pair(first, then), this.empty)
  }

  either(parts: readonly TermId[]): TermId {
    const of = this.#flat('either', parts, this.nothing)
    if (of.includes(this.everything) || this.#opposed(of)) return this.everything
    const merged = this.#mergeCharacters(of)
    return merged.length > 1 ? this.#add(`|${merged}`, { kind: 'either', of: merged }) : (merged[0] ?? this.nothing)
  }

  both(parts: readonly TermId[]): TermId {
    const of = this.#flat('both', parts, this.everything)
    if (of.includes(this.nothing) || this.#opposed(of)) return this.nothing
    if (of.includes(this.empty)) return of.every((id) => this.isNullable(id)) ? this.empty : this.nothing
    return of.length > 1 ? this.#add(`&${of}`, { kind: 'both', of }) : (of[0] ?? this.everything)
  }

  other(than: TermId): TermId {
    if (than === this.nothing) return this.everything
    if (than === this.everything) return this.nothing
    const term = this.get(than)
    return term.kind === 'other' ? term.than : this.#add(`!${than}`, { kind: 'other', than })
  }

  repeat(of: TermId, min: number, max: number): TermId {
    if (max === 0 || of === this.empty) return this.empty
    if (of === this.nothing) return min === 0 ? this.empty : this.nothing
    if (min === 1 && max === 1) return of
    const term = this.get(of)
    if (max === Number.POSITIVE_INFINITY && min === 0) {
      if (of === this.everything || (term.kind === 'character' && term.set.isAll)) return this.everything
      if (term.kind === 'repeat' && term.min <= 1 && term.max === max) return this.repeat(term.of, 0, max)
    }
    return this.#add(`r${of} ${min} ${max}`, { kind: 'repeat', of, min, max })
  }

  #pair(first: TermId, then: TermId): TermId {
    if (first === this.nothing || then === this.nothing) return this.nothing
    if (first === this.empty) return then
    if (then === this.empty) return first
    if (first === this.everything) {
      if (this.isNullable(then)) return first
      if (this.#startsWithEverything(then)) return then
    }
    const term = this.get(first)
    if (term.kind === 'sequence') return this.#pair(term.first, this.#pair(term.then, then))
    return this.#add(`${first}.${then}`, { kind: 'sequence', first, then })
  }

  #startsWithEverything(id: TermId): boolean {
    const term = this.get(id)
    return term.kind === 'sequence' && term.first === this.everything
  }

  #flat(kind: 'either' | 'both', parts: readonly TermId[], neutral: TermId): TermId[] {
    const flat = new Set<TermId>()
    this.work += parts.length
    for (const id of parts) {
      const term = this.get(id)
      if (term.kind === kind) {
        this.work += term.of.length
        for (const inner of term.of) flat.add(inner)
      } else if (id !== neutral) flat.add(id)
    }
    return [...flat].sort((a, b) => a - b)
  }

  #opposed(ids: readonly TermId[]): boolean {
    return ids.some((id) => {
      const term = this.get(id)
      return term.kind === 'other' && ids.includes(term.than)
    })
  }

  #mergeCharacters(of: readonly TermId[]): readonly TermId[] {
    const sets = of.flatMap((id) => {
      const term = this.get(id)
      return term.kind === 'character' ? [term.set] : []
    })
    const [first, ...others] = sets
    if (first === undefined || others.length === 0) return of
    const merged = this.character(first.union(...others))
    return [...of.filter((id) => this.get(id).kind !== 'character'), merged].sort((a, b) => a - b)
  }

  #add(key: string, term: Term): TermId {
    this.work += 1
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#terms.length
    this.#terms.push(term)
    this.#ids.set(key, id)
    this.#nullable.push(this.#computeNullable(term))
    return id
  }

  #computeNullable(term: Term): boolean {
    switch (term.kind) {
      case 'nothing':
      case 'character':
        return false
      case 'empty':
      case 'everything':
        return true
      case 'sequence':
        return this.isNullable(term.first) && this.isNullable(term.then)
      case 'either':
        return term.of.some((id) => this.isNullable(id))
      case 'both':
        return term.of.every((id) => this.isNullable(id))
      case 'other':
        return !this.isNullable(term.than)
      case 'repeat':
        return term.min === 0 || this.isNullable(term.of)
    }
  }
}
