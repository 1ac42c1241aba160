import { describe, expect, test } from 'vitest'
import { type Judged, requirementReports, runOutcome } from './outcome.ts'
import type { CheckVerdict } from './report.ts'
import type { Requirement } from './requirements.ts'

const text = { de: 'Satz', en: 'Sentence' }

function requirement(id: string, more: Partial<Requirement> = {}): Requirement {
  return { id, suffix: id.slice(4), level: 'MUST', text, roles: ['*'], testability: 'automated', ...more }
}

function check(
  id: string,
  verdict: CheckVerdict,
  requirements: string[],
  failing: string[] = [],
  judged = failing,
): Judged {
  const named = verdict === 'pass' ? [] : failing.length > 0 ? failing : requirements.slice(0, 1)
  const reasons = named.map((one) => ({ requirement: one, text }))
  return { id, title: text, requirements, verdict, reasons, durationMs: 1, judged: new Set(judged) }
}

const [first, second] = ['PTY-AUT-01', 'PTY-AUT-02']

describe('requirement and run', () => {
  test.each([
    {
      claim: 'everything passed',
      checks: [check('a', 'pass', [first, second])],
      outcomes: ['passed', 'passed'],
      run: 'passed',
    },
    {
      claim: 'a failure under one requirement leaves the other passed when it was judged',
      checks: [check('a', 'fail', [first, second], [first], [first, second])],
      outcomes: ['failed', 'passed'],
      run: 'failed',
    },
    {
      claim: 'a failure before the other was judged leaves it open',
      checks: [check('a', 'fail', [first, second], [first])],
      outcomes: ['failed', 'incomplete'],
      run: 'failed',
    },
    {
      claim: 'a failure counts for a requirement the check did not name',
      checks: [check('a', 'fail', [first], [second], [first, second])],
      outcomes: ['passed', 'failed'],
      run: 'failed',
    },
    {
      claim: 'one blocked check of two keeps its requirement open',
      checks: [check('a', 'pass', [first, second]), check('b', 'blocked', [first])],
      outcomes: ['incomplete', 'passed'],
      run: 'incomplete',
    },
    {
      claim: 'a wavering check is neither yes nor no',
      checks: [check('a', 'pass', [first, second]), check('b', 'unstable', [second])],
      outcomes: ['passed', 'incomplete'],
      run: 'incomplete',
    },
    {
      claim: 'a mistake of the suite is never a pass',
      checks: [check('a', 'harness-error', [first, second])],
      outcomes: ['incomplete', 'incomplete'],
      run: 'incomplete',
    },
    {
      claim: 'a MUST no check is about keeps the run open',
      checks: [check('a', 'pass', [first])],
      outcomes: ['passed', 'untested'],
      run: 'incomplete',
    },
    {
      claim: 'what does not apply to this contract is untested, with the reason, and keeps nothing open',
      checks: [check('a', 'pass', [first]), check('b', 'not-applicable', [second])],
      outcomes: ['passed', 'untested'],
      run: 'passed',
    },
  ])('$claim', ({ checks, outcomes, run }) => {
    const reports = requirementReports([requirement(first), requirement(second)], checks)
    expect(reports.map((report) => report.outcome)).toEqual(outcomes)
    expect(runOutcome(reports, checks)).toBe(run)
  })

  test('a broken SHOULD is reported and does not fail the run', () => {
    const checks = [check('a', 'fail', [first], [first])]
    const reports = requirementReports([requirement(first, { level: 'SHOULD' })], checks)
    expect(reports[0]?.outcome).toBe('failed')
    expect(runOutcome(reports, checks)).toBe('passed')
  })

  test('what is attested says why it is untested', () => {
    const reason = { de: 'Nur ein Mensch sieht das.', en: 'Only a person sees that.' }
    const reports = requirementReports([requirement(first, { testability: 'attested', reason })], [])
    expect(reports[0]).toMatchObject({ outcome: 'untested', reason })
    expect(runOutcome(reports, [])).toBe('passed')
  })
})
