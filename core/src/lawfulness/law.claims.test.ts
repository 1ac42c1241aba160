import { beforeAll, describe, expect, test } from 'vitest'
import { createValidator, type Validator } from '../validation/validator.ts'
import { claims, messageOf, shown } from './claims.contract.ts'
import { bases, judge, labels, noteCatalog, noteId, recipients } from './messages.contract.ts'

describe('what the law says, claim by claim', () => {
  let validator: Validator
  beforeAll(async () => {
    validator = await createValidator(noteCatalog)
  })

  test.each(claims)('$claim ($norm): $expect', (claim) => {
    const { expect: expected } = claim
    const message = messageOf(claim)
    expect(judge(message).lawfulness.verdict).toBe(expected)
    // What the law allows, the schemas must let through.
    if (expected === 'allowed') expect(validator.validateValue(message, { schema: noteId }).findings).toEqual([])
  })

  test('speaks of every label, kind of recipient, basis and thing to show, with every verdict', () => {
    expect(sorted(claims.flatMap((claim) => claim.labels))).toEqual(sorted(labels))
    expect(sorted(claims.map(({ to }) => to))).toEqual(sorted(recipients))
    expect(sorted(claims.map(({ basis }) => basis))).toEqual(sorted(bases))
    expect(sorted(claims.flatMap(({ shows }) => shows))).toEqual(sorted(Object.keys(shown)))
    expect(sorted(claims.map((claim) => claim.expect))).toEqual(['allowed', 'forbidden', 'needs-evidence'])
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length)
    expect(claims.length).toBeGreaterThanOrEqual(60)
  })
})

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
