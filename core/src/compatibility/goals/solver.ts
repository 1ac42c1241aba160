import type { JsonValue } from '../../json/value.ts'
import { cellOf } from '../cells/cell.ts'
import { holds, type Judge } from '../holds.ts'
import { reason } from '../reason.ts'
import { allTypes, eachType, type Types } from '../types.ts'
import { Branch, listedValues } from './branch.ts'
import type { Goal, Literal } from './literal.ts'
import { empty, firstOf, type Outcome, unknown, witness } from './outcome.ts'

/** How deeply values may nest before we give up. */
const mostDepth = 150

/**
 * Finds values for goals. Values are finite, so a goal met again inside itself counts as empty while it is open: its
 * smallest value needs no smaller one of the same kind. What was concluded from that is kept only once it is certain.
 */
export class Solver {
  readonly judge: Judge
  readonly #known = new Map<string, Outcome>()
  readonly #open = new Map<string, number>()
  /** Goals found empty as long as an open goal is: in the order they were found. */
  readonly #provisional = new Map<string, { readonly outcome: Outcome; readonly needs: number }>()
  /** The outermost open goal that was taken to be empty since the current one was opened. */
  #needs = Number.POSITIVE_INFINITY

  constructor(judge: Judge) {
    this.judge = judge
  }

  solve(goal: Goal): Outcome {
    this.judge.budget.spend(1 + goal.length)
    const literals = this.#plain(goal)
    if (literals === undefined) return empty
    const key = literals.join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const open = this.#open.get(key)
    if (open !== undefined) return this.#assume(open, empty)
    const provisional = this.#provisional.get(key)
    if (provisional !== undefined) return this.#assume(provisional.needs, provisional.outcome)
    const depth = this.#open.size
    if (depth >= mostDepth) return unknown(reason('too-deep'))

    this.#open.set(key, depth)
    const [outerNeeds, mark] = [this.#needs, this.#provisional.size]
    this.#needs = Number.POSITIVE_INFINITY
    const outcome = this.#search(literals)
    const needs = this.#needs
    this.#needs = outerNeeds
    this.#open.delete(key)
    this.#keep(key, outcome, needs, depth, mark)
    return outcome
  }

  /** Up to so many different values for a goal, and whether these are all there are. */
  several(
    goal: Goal,
    most: number,
  ): { readonly values: readonly JsonValue[]; readonly all: boolean; readonly open?: Outcome } {
    const values: JsonValue[] = []
    while (values.length < most) {
      this.judge.budget.spend(values.length)
      const others = values.length === 0 ? goal : [...goal, -this.judge.table.values(values)]
      const next = this.solve(others)
      if (next.kind === 'empty') return { values, all: true }
      if (next.kind === 'unknown') return { values, all: false, open: next }
      values.push(next.value)
    }
    return { values, all: false }
  }

  #assume(needs: number, outcome: Outcome): Outcome {
    this.#needs = Math.min(this.#needs, needs)
    return outcome
  }

  #keep(key: string, outcome: Outcome, needs: number, depth: number, mark: number): void {
    const since = this.#provisional.size === mark ? [] : [...this.#provisional.entries()].slice(mark)
    if (outcome.kind !== 'empty') for (const [one] of since) this.#provisional.delete(one)
    if (outcome.kind === 'witness' || needs >= depth) {
      this.#known.set(key, outcome)
      if (outcome.kind !== 'empty') return
      for (const [one, found] of since) {
        this.#provisional.delete(one)
        this.#known.set(one, found.outcome)
      }
      return
    }
    for (const [one, found] of outcome.kind === 'empty' ? since : []) {
      this.#provisional.set(one, { ...found, needs: Math.min(found.needs, needs) })
    }
    this.#provisional.set(key, { outcome, needs })
    this.#needs = Math.min(this.#needs, needs)
  }

  /** The literals in one order, each once; undefined if two contradict. */
  #plain(goal: Goal): Goal | undefined {
    const { table } = this.judge
    const literals = new Set<Literal>()
    for (const literal of goal) {
      const one = this.#target(literal)
      if (one === table.none || one === -table.any || literals.has(-one)) return undefined
      if (one !== table.any && one !== -table.none) literals.add(one)
    }
    return [...literals].sort((a, b) => a - b)
  }

  #target(literal: Literal): Literal {
    const { table } = this.judge
    let [id, sign] = [Math.abs(literal), Math.sign(literal)]
    for (let schema = table.get(id); ; schema = table.get(id)) {
      if (schema.kind === 'not') [id, sign] = [schema.of, -sign]
      else if (schema.kind === 'link' && table.linked(schema.to) !== undefined) id = table.linked(schema.to) ?? id
      else return sign * id
    }
  }

  #search(goal: Goal): Outcome {
    const { table } = this.judge
    const types = goal.reduce((all, literal) => all & table.may(literal), allTypes)
    return firstOf(eachType, (type) => ((types & type) === 0 ? empty : this.#ofType(goal, type)))
  }

  #ofType(goal: Goal, type: Types): Outcome {
    const branch = new Branch(this.judge.table, this.judge.budget, type)
    return branch.add(goal) ? this.#explore(branch, goal) : empty
  }

  /**
   * First forgets about the choices: if nothing meets the rest, the branch is closed; if what does meets the choices
   * too, we are done. Else a choice it does not meet is made, in each way that is open.
   */
  #explore(branch: Branch, goal: Goal): Outcome {
    this.judge.budget.spend()
    const listed = listedValues(branch)
    if (listed !== undefined) return firstOf(listed, (value) => this.#tried(goal, value))
    const relaxed = cellOf(this, branch)
    if (relaxed.kind === 'empty') return empty
    if (relaxed.kind === 'witness') {
      const isUnmet = (choice: Literal) => holds(this.judge, choice, relaxed.value) !== true
      const choices = branch.choices.filter(isUnmet)
      const unmet = choices.length > 0 ? choices : branch.exceptions.filter(isUnmet)
      if (unmet.length === 0) return branch.doubts.length === 0 ? relaxed : unknown(...branch.doubts)
      return this.#choose(branch, unmet, goal)
    }
    return branch.choices.length === 0 ? relaxed : this.#choose(branch, branch.choices, goal)
  }

  #choose(branch: Branch, among: readonly Literal[], goal: Goal): Outcome {
    const [options = []] = among.map((choice) => branch.openOptions(choice)).sort((a, b) => a.length - b.length)
    return firstOf(options, (option) => {
      const next = branch.with(option)
      return next === undefined ? empty : this.#explore(next, goal)
    })
  }

  #tried(goal: Goal, value: JsonValue): Outcome {
    const answers = goal.map((literal) => holds(this.judge, literal, value))
    if (answers.includes(false)) return empty
    if (!answers.includes(undefined)) return witness(value)
    return unknown(...this.judge.doubts.values())
  }
}
