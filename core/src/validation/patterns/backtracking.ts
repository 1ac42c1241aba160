import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { areDisjoint, type CharacterSet, characterSetOf } from './character-set.ts'

/**
 * True when a backtracking engine reads any text in a time that grows with its length only: at every repetition the
 * next character alone decides whether to go on, leave or fail. Says false whenever that is not certain.
 */
export function runsStraight(pattern: AST.Pattern): boolean {
  try {
    const reading = new Reading(repetitionsOf(pattern))
    const whole = reading.alternatives(pattern.alternatives.map((one) => withoutAnchors(one, pattern)))
    reading.choose(whole.first.map((to) => ({ to, again: false })))
    return reading.overlaps <= 8
  } catch (error) {
    if (error instanceof Uncertain) return false
    throw error
  }
}

/** One place of the pattern that takes one character (Glushkov's positions). */
interface Step {
  readonly set: CharacterSet
  /** Where the reading may go after it. */
  readonly next: Edge[]
}

interface Edge {
  readonly to: Step
  /** Goes back to the beginning of a repetition. */
  readonly again: boolean
}

/** A stretch of the pattern: where it may begin and end, and whether it may be empty. */
interface Stretch {
  readonly empty: boolean
  readonly first: readonly Step[]
  readonly last: readonly Step[]
}

class Uncertain extends Error {}

class Reading {
  /** Choices that the next character does not decide, outside of every repetition: each may be tried once. */
  overlaps = 0
  /** How many repetitions of no fixed count the whole pattern has. */
  readonly #repetitions: number

  constructor(repetitions: number) {
    this.#repetitions = repetitions
  }

  alternatives(alternatives: readonly (readonly AST.Element[])[]): Stretch {
    const all = alternatives.map((elements) => this.sequence(elements))
    if (all.filter((one) => one.empty).length > 1) throw new Uncertain()
    return {
      empty: all.some((one) => one.empty),
      first: all.flatMap((one) => one.first),
      last: all.flatMap((one) => one.last),
    }
  }

  sequence(elements: readonly AST.Element[]): Stretch {
    let whole: Stretch = { empty: true, first: [], last: [] }
    for (const element of elements) {
      const part = this.element(element)
      for (const step of whole.last) this.goOn(step, part.first, false)
      whole = {
        empty: whole.empty && part.empty,
        first: whole.empty ? [...whole.first, ...part.first] : whole.first,
        last: part.empty ? [...whole.last, ...part.last] : part.last,
      }
    }
    return whole
  }

  element(element: AST.Element): Stretch {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass': {
        const step: Step = { set: characterSetOf(element), next: [] }
        return { empty: false, first: [step], last: [step] }
      }
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(element.alternatives.map((one) => one.elements))
      case 'Quantifier':
        return this.quantifier(element)
      default:
        throw new Uncertain()
    }
  }

  quantifier({ element, min, max }: AST.Quantifier): Stretch {
    const before = this.overlaps
    const body = this.element(element)
    if (max === 0) return { empty: true, first: [], last: [] }
    if (min === 1 && max === 1) return body
    if (body.empty) throw new Uncertain()
    if (max > 1) {
      if (this.overlaps > before) throw new Uncertain()
      this.choose(body.first.map((to) => ({ to, again: true })))
      for (const step of body.last) {
        // An exact count leaves no choice between going round and leaving.
        if (min === max) this.choose([...step.next, ...body.first.map((to) => ({ to, again: true }))])
        // A lone repetition of single characters is left at most once from each character: no choice multiplies.
        else this.goOn(step, body.first, this.#repetitions > 1 || !isCharacter(element))
      }
    }
    return { ...body, empty: min === 0 }
  }

  goOn(step: Step, targets: readonly Step[], again: boolean): void {
    if (targets.length === 0) return
    step.next.push(...targets.map((to) => ({ to, again })))
    this.choose(step.next)
  }

  choose(edges: readonly Edge[]): void {
    for (const [index, a] of edges.entries()) {
      for (const b of edges.slice(index + 1)) {
        if (a.to !== b.to && areDisjoint(a.to.set, b.to.set)) continue
        if (a.again || b.again) throw new Uncertain()
        this.overlaps += 1
      }
    }
  }
}

function repetitionsOf(pattern: AST.Pattern): number {
  let count = 0
  visitRegExpAST(pattern, {
    onQuantifierEnter({ min, max }) {
      if (max > 1 && min !== max) count += 1
    },
  })
  return count
}

function isCharacter(element: AST.Element): boolean {
  return element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass'
}

/**
 * Drops `^` from the beginning and `$` from the end. Without `^` the engine starts anew at every character, which is
 * certain to be short only where nothing repeats.
 */
function withoutAnchors(alternative: AST.Alternative, pattern: AST.Pattern): AST.Element[] {
  const [first] = alternative.elements
  const last = alternative.elements.at(-1)
  const starts = isAnchor(first, 'start')
  const ends = isAnchor(last, 'end')
  if (!starts && /[*+{]/.test(pattern.raw)) throw new Uncertain()
  return alternative.elements.slice(starts ? 1 : 0, ends ? -1 : undefined)
}

function isAnchor(element: AST.Element | undefined, kind: 'start' | 'end'): boolean {
  return element?.type === 'Assertion' && element.kind === kind
}
