import { describe, expect, test } from 'vitest'
import { answered } from './asked.contract.ts'
import { ask } from './own-rule.contract.ts'

describe('the norms of an answer', () => {
  test.each([
    { claim: 'all of the rule, where the clock names none', norms: undefined, cited: '§ 1, § 2 SGB X, § 3 SGB I' },
    { claim: 'one', norms: ['§ 2 SGB X'], cited: '§ 2 SGB X' },
    {
      claim: 'of two laws, in the order of the rule',
      norms: ['§ 3 SGB I', '§ 1 SGB X'],
      cited: '§ 1 SGB X, § 3 SGB I',
    },
  ])('are those of the clock: $claim', ({ norms, cited }) => {
    const answer = ask({}, { runs: { period: 'P2W' }, ...(norms === undefined ? {} : { norms }) })
    expect(answer.because[0]?.norm).toBe(cited)
  })

  test.each([
    { rule: 'D-25/objection', norm: '§ 84 Abs. 1 Satz 1 SGG' },
    { rule: 'D-25/objection-reinstatement', norm: '§ 84 Abs. 2 Satz 3, § 67 Abs. 2 Satz 1 SGG' },
    { rule: 'D-19/health', norm: '§ 42b Abs. 4 Nr. 2 SGB VIII' },
    { rule: 'D-15/send-data', norm: '§ 86c Abs. 2 Satz 2 SGB VIII' },
  ])('of $rule are $norm', ({ rule, norm }) => {
    expect(answered({ rule, from: '2026-09-07', land: 'NW' }).because[0]?.norm).toBe(norm)
  })
})
