import type { Change } from '../../src/compatibility/changes/change.ts'
import { compareOpenApi } from '../../src/compatibility/openapi/openapi.ts'
import type { Row } from './rows.ts'

/** What we say about a pair: something to look at, nothing, or that we cannot tell. */
export type Said = 'flagged' | 'fine' | 'undecided' | 'error'

export interface Answer {
  readonly row: Row
  readonly said: Said
  readonly changes: readonly Change[]
  readonly milliseconds: number
}

const today = new Date().toISOString().slice(0, 10)

/** Suites count what asks for a look as well as what breaks; so do we here. */
export function answer(row: Row): Answer {
  const began = performance.now()
  const changes = compareOpenApi(row.old, row.new, { today })
  return { row, said: saidBy(changes), changes, milliseconds: performance.now() - began }
}

export function saidBy(changes: readonly Change[]): Said {
  const has = (severity: Change['severity']) => changes.some((change) => change.severity === severity)
  if (has('breaking') || has('warning')) return 'flagged'
  return has('undecided') ? 'undecided' : 'fine'
}
