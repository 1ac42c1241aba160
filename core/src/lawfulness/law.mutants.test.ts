import { describe, expect, test } from 'vitest'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { claims, messageOf } from './claims.contract.ts'
import { lawfulnessWith } from './judge.ts'
import type { Matrix, MatrixRow } from './matrix.ts'
import { matrix, noteCatalog, noteId } from './messages.contract.ts'

// Could a slip in the matrix go unnoticed? Each row is changed in every way a slip may take, and each time some claim
// of the law must turn out wrong.

const index = schemaIndexOf(noteCatalog)
const messages = claims.map((claim) => ({ message: messageOf(claim), expected: claim.expect }))

/** Changes nobody can notice in a message, and why. */
const unnoticeable: Readonly<Record<string, string>> = {
  'restrictions/21 ask for approval':
    'a judge’s order and an approval stand in the same place of a message, and the basis § 73 asks for the order already',
}

describe('no row of the matrix can change unnoticed', () => {
  const rows = (['powers', 'restrictions'] as const).flatMap((part) =>
    matrix[part].map((row, place) => ({ part, place, name: `${part}/${place}`, row: row as MatrixRow })),
  )

  test('the claims hold for the matrix as it is', () => {
    expect(makesAClaimWrong(matrix)).toBe(false)
  })

  test.each(rows)('$name', ({ part, place, name, row }) => {
    const survivors = [...slips(row)].filter(({ what, changed }) => {
      const rest = matrix[part] as readonly MatrixRow[]
      const isNoticed = makesAClaimWrong({ ...matrix, [part]: rest.with(place, changed) })
      return !isNoticed && !(`${name} ${what}` in unnoticeable)
    })
    expect(survivors.map(({ what }) => what)).toEqual([])
  })
})

function makesAClaimWrong(other: Matrix): boolean {
  const judge = lawfulnessWith(other, index, () => true)
  return messages.some(({ message, expected }) => judge(message, noteId).lawfulness.verdict !== expected)
}

function* slips(row: MatrixRow): Generator<{ readonly what: string; readonly changed: MatrixRow }> {
  const { evidence = [], ...plain } = row
  if (row.verdict !== 'forbidden') yield { what: 'forbid', changed: { ...plain, verdict: 'forbidden' } }
  if (row.verdict === 'forbidden') yield { what: 'allow', changed: { ...plain, verdict: 'allowed' } }
  if (row.verdict === 'allowed') {
    yield { what: 'ask for approval', changed: { ...plain, verdict: 'needs-evidence', evidence: [['approval']] } }
  }
  for (const [place, list] of evidence.entries()) {
    yield { what: `not ask for ${list.join(' or ')}`, changed: { ...row, evidence: evidence.toSpliced(place, 1) } }
    if (list.length < 2) continue
    for (const name of list) {
      const fewer = list.filter((one) => one !== name)
      yield { what: `not take ${name}`, changed: { ...row, evidence: evidence.with(place, fewer) } }
    }
  }
}
