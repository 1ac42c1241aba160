import { pairs } from '../../src/compatibility/openapi/vocabulary.contract.ts'
import { withGrace } from '../../src/compatibility/openapi/vocabulary-calls.contract.ts'
import { canonicalJson } from '../../src/json/canonical.ts'
import type { Answer } from './ours.ts'
import type { Name } from './rows.ts'

/** How the names we give to changes agree with those a suite expects. */
export interface NameScore {
  readonly expected: number
  readonly given: number
  /** `row: name` that the suite expects and we do not give. */
  readonly missing: readonly string[]
  /** `row: name` that we give for the one check the suite looked at, and it does not expect. */
  readonly extra: readonly string[]
  /** Names we give that the vocabulary does not have: must be none. */
  readonly unknown: readonly string[]
  readonly distinct: number
}

/** Scores every row that lists names; extra names count only where a single check was looked at. */
export function scoreNames(answers: readonly Answer[], vocabulary: ReadonlyMap<string, Name>): NameScore {
  const missing: string[] = []
  const extra: string[] = []
  const all = new Set<string>()
  let expected = 0
  for (const { row, changes } of answers) {
    const given = new Set(changes.flatMap(({ ruleIds }) => ruleIds))
    for (const id of given) all.add(id)
    const wanted = row.expect.ids
    // Where both versions are the same text, the suite changed them in ways that were not taken over.
    if (wanted === undefined || canonicalJson(row.old) === canonicalJson(row.new)) continue
    expected += wanted.length
    for (const id of wanted) if (!given.has(id)) missing.push(`${row.id}: ${id}`)
    if (row.expect.onlyCheck === undefined) continue
    for (const id of given) {
      if (vocabulary.get(id)?.check === row.expect.onlyCheck && !wanted.includes(id)) extra.push(`${row.id}: ${id}`)
    }
  }
  const unknown = [...all].filter((id) => !vocabulary.has(id))
  return { expected, given: expected - missing.length, missing, extra, unknown, distinct: all.size }
}

/** Names that warn or forbid and for which no pair of files shows that we do too. */
export function namesWithoutPair(vocabulary: ReadonlyMap<string, Name>): string[] {
  const shown = (id: string) => Object.hasOwn(pairs, id) || Object.hasOwn(withGrace, id)
  return [...vocabulary].filter(([id, { informs }]) => !informs && !shown(id)).map(([id]) => id)
}
