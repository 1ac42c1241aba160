import type { Change } from '../../src/compatibility/changes/change.ts'
import { compareOpenApi } from '../../src/compatibility/openapi/openapi.ts'
import { canonicalJson } from '../../src/json/canonical.ts'
import type { Answer } from './ours.ts'
import type { Row } from './rows.ts'

/** Why a label cannot be what the specification says; undefined where it stands. */
export type Refutation =
  | 'contradicts another row'
  | 'both versions are the same text'
  | 'no message tells the versions apart'
  | 'a message proves the opposite'

/** Announcements are a matter of policy, which no message can refute. */
const policy = /^(deprecated|reactivated|sunset-|stability-)/

/** Holds labels against each other, against the text and against messages that ajv has checked. */
export function refutationsOf(answers: readonly Answer[]): Map<Row, Refutation> {
  const found = new Map<Row, Refutation>()
  const labels = new Map<string, Set<boolean | undefined>>()
  const keyOf = ({ old, new: young }: Row) => `${canonicalJson(old)} ${canonicalJson(young)}`
  const labelled = answers.filter(({ row }) => row.expect.breaking !== undefined)
  for (const { row } of labelled) labels.set(keyOf(row), (labels.get(keyOf(row)) ?? new Set()).add(row.expect.breaking))

  for (const { row, changes } of labelled) {
    if ((labels.get(keyOf(row))?.size ?? 0) > 1) found.set(row, 'contradicts another row')
    else if (row.expect.breaking === true) {
      if (canonicalJson(row.old) === canonicalJson(row.new)) found.set(row, 'both versions are the same text')
      else if (meansTheSame(row)) found.set(row, 'no message tells the versions apart')
    } else if (changes.some(({ severity, witness }) => severity === 'breaking' && witness !== undefined)) {
      found.set(row, 'a message proves the opposite')
    }
  }
  return found
}

/** Proven in both directions, without assuming anything about who sends what; on the way back promises may break. */
function meansTheSame({ old, new: young }: Row): boolean {
  const unproven = ({ severity, ground }: Change) => severity === 'undecided' || ground === 'refused'
  const there = compareOpenApi(old, young, { semantics: 'strict' })
  if (!there.every(({ severity, code }) => severity === 'harmless' && !policy.test(code))) return false
  return !compareOpenApi(young, old, { semantics: 'strict' }).some(unproven)
}
