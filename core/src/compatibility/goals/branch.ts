import type { JsonValue } from '../../json/value.ts'
import type { Budget } from '../budget.ts'
import type { Reason } from '../inclusion.ts'
import { leastAsked, rewritten } from '../rewrite.ts'
import { structureOf } from '../structure.ts'
import type { Table } from '../table.ts'
import { arrayType, objectType, type Types, typeOf } from '../types.ts'
import type { Goal, Literal } from './literal.ts'
import { optionsOf } from './options.ts'

/**
 * A goal about values of one type, taken apart as far as that goes without a choice. `add` says false as soon as two
 * members contradict each other: then the branch is closed.
 */
export class Branch {
  readonly table: Table
  readonly budget: Budget
  readonly type: Types
  /** Everything that must hold, as far as it says something about this type. */
  readonly literals: Set<Literal>
  /** Constraints and sets of values: what a cell is made of. */
  readonly atoms: Literal[]
  /** Choices not yet made. */
  choices: Literal[]
  /** Lists and objects that are not to be: choices nobody need make until a value is one of them. */
  readonly exceptions: Literal[]
  /** What could not be read: a value found is then no proof. */
  readonly doubts: Reason[]

  constructor(table: Table, budget: Budget, type: Types, from?: Branch) {
    this.table = table
    this.budget = budget
    this.type = type
    this.literals = new Set(from?.literals)
    this.atoms = [...(from?.atoms ?? [])]
    this.choices = [...(from?.choices ?? [])]
    this.exceptions = [...(from?.exceptions ?? [])]
    this.doubts = [...(from?.doubts ?? [])]
    budget.spend(this.choices.length)
  }

  /** A copy of this branch with more to hold, or undefined if that contradicts. */
  with(more: Goal): Branch | undefined {
    const branch = new Branch(this.table, this.budget, this.type, this)
    return branch.add(more) ? branch : undefined
  }

  add(goal: Goal): boolean {
    return goal.every((literal) => this.#take(literal)) && this.#settleChoices()
  }

  /** The ways to make a choice hold that do not contradict at first sight. */
  openOptions(choice: Literal): Goal[] {
    const options = optionsOf(this.table, choice)
    this.budget.spend(options.length)
    return options.filter((option) => option.every((literal) => !this.#contradicts(literal)))
  }

  #contradicts(literal: Literal): boolean {
    return this.literals.has(-literal) || (this.table.may(literal) & this.type) === 0
  }

  #isSettled(literal: Literal): boolean {
    return this.literals.has(literal) || (this.table.may(-literal) & this.type) === 0
  }

  #take(literal: Literal): boolean {
    if (this.#isSettled(literal)) return true
    if (this.#contradicts(literal)) return false
    this.literals.add(literal)
    const id = Math.abs(literal)
    const sign = Math.sign(literal)
    const schema = this.table.get(id)
    switch (schema.kind) {
      case 'not':
        return this.#take(-sign * schema.of)
      case 'link': {
        const target = this.table.linked(schema.to)
        return target === undefined || this.#take(sign * target)
      }
      case 'unknown':
        this.doubts.push(schema.because)
        return true
      case 'and':
      case 'or':
        if ((schema.kind === 'and') === sign > 0) return schema.of.every((one) => this.#take(sign * one))
        this.choices.push(literal)
        return true
      case 'oneOf':
      case 'if':
        this.choices.push(literal)
        return true
      case 'unevaluatedItems':
      case 'unevaluatedProperties':
        return this.#take(sign * leastAsked(this.table, id, sign > 0)) && this.#take(sign * rewritten(this.table, id))
      case 'values':
        this.atoms.push(literal)
        if (sign < 0) this.#except(schema.values.values())
        return true
      case 'types':
        return true
      default:
        this.atoms.push(literal)
        return true
    }
  }

  // Values of other types are left to the cell.
  #except(values: Iterable<JsonValue>): void {
    if (this.type !== arrayType && this.type !== objectType) return
    for (const value of values) if (typeOf(value) === this.type) this.exceptions.push(-structureOf(this.table, value))
  }

  // A choice with one way left is none; one that holds anyway is done.
  #settleChoices(): boolean {
    for (let changed = true; changed; ) {
      changed = false
      const waiting = this.choices
      this.choices = []
      for (const choice of waiting) {
        const options = this.openOptions(choice)
        if (options.some((option) => option.every((literal) => this.#isSettled(literal)))) {
          changed = true
        } else if (options.length > 1) {
          this.choices.push(choice)
        } else {
          changed = true
          if (options[0] === undefined || !options[0].every((literal) => this.#take(literal))) return false
        }
      }
    }
    return true
  }
}

/** The values a branch is confined to, if some member lists them: the fewest. */
export function listedValues(branch: Branch): readonly JsonValue[] | undefined {
  const lists = branch.atoms.flatMap((literal) => {
    const schema = branch.table.get(Math.abs(literal))
    return literal > 0 && schema.kind === 'values' ? [[...schema.values.values()]] : []
  })
  return lists.sort((a, b) => a.length - b.length)[0]?.filter((value) => typeOf(value) === branch.type)
}
