import type { Reason } from './inclusion.ts'
import { reason } from './reason.ts'

/** Thrown where the work allowed for a question is used up; caught by whoever asked the question. */
export class BudgetSpent extends Error {
  readonly because: Reason = reason('budget-spent')
}

/** Work still allowed. It is counted, never timed, so that every run of a question ends in the same place. */
export class Budget {
  readonly #steps: number
  #left: number

  constructor(steps: number) {
    this.#steps = steps
    this.#left = steps
  }

  /** Steps taken so far. */
  get spent(): number {
    return this.#steps - this.#left
  }

  /** Takes steps away; throws BudgetSpent when none are left. */
  spend(steps = 1): void {
    this.#left -= steps
    if (this.#left < 0) throw new BudgetSpent()
  }
}
