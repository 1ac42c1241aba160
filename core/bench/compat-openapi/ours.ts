import type { Change } from '../../src/compatibility/changes/change.ts'
import { compare } from '../../src/compatibility/versions/comparison.ts'
import type { Side } from '../../src/compatibility/versions/side.ts'
import type { JsonValue } from '../../src/json/value.ts'
import type { Row } from './rows.ts'

/** What we say about a pair: something to look at, nothing, or that we cannot tell. */
export type Said = 'flagged' | 'fine' | 'undecided' | 'error'

export interface Answer {
  readonly row: Row
  /** By the verdict, which is the exit code of `fallnetz compare`. */
  readonly said: Said
  /** By any finding, advice too. */
  readonly found: Said
  readonly changes: readonly Change[]
  readonly milliseconds: number
}

const today = new Date().toISOString().slice(0, 10)

/** Asks as `fallnetz compare OLD NEW` does. */
export function answer(row: Row): Answer {
  const began = performance.now()
  const { verdict, changes } = compare(sideOf(row.old), sideOf(row.new), { today })
  const said = ({ breaking: 'flagged', compatible: 'fine', undecided: 'undecided' } as const)[verdict]
  return { row, said, found: foundIn(changes), changes, milliseconds: performance.now() - began }
}

function sideOf(value: JsonValue): Side {
  return { name: 'openapi.json', files: [{ path: 'openapi.json', kind: 'openapi', value }], neighbours: [] }
}

function foundIn(changes: readonly Change[]): Said {
  const has = (severity: Change['severity']) => changes.some((change) => change.severity === severity)
  if (has('breaking') || has('warning')) return 'flagged'
  return has('undecided') ? 'undecided' : 'fine'
}
