import type { Text } from '@fallnetz/core'
import type { CheckReport, Report, RequirementReport } from './report.ts'
import type { Requirement } from './requirements.ts'

/** A finished check, with the requirements about which it really said something. */
export interface Judged extends CheckReport {
  /** Full ids. */
  readonly judged: ReadonlySet<string>
}

/** What the checks mean for each requirement. Nothing unrun is green. */
export function requirementReports(
  requirements: Iterable<Requirement>,
  checks: readonly Judged[],
): RequirementReport[] {
  return [...requirements].map((requirement) => {
    const { id, level, text } = requirement
    const about = checks.filter((check) => check.requirements.includes(id) || failsFor(check, id))
    const [outcome, reason] = outcomeOf(requirement, about)
    return {
      id,
      level,
      text,
      outcome,
      checks: about.map((check) => check.id),
      ...(reason === undefined ? {} : { reason }),
    }
  })
}

/** Yes, no, cannot tell. A broken SHOULD is printed but does not fail the run. */
export function runOutcome(
  requirements: readonly RequirementReport[],
  checks: readonly CheckReport[],
): Report['outcome'] {
  const musts = requirements.filter((requirement) => requirement.level === 'MUST')
  if (musts.some((requirement) => requirement.outcome === 'failed')) return 'failed'
  const open = musts.some(
    ({ outcome, reason }) => outcome === 'incomplete' || (outcome === 'untested' && reason === undefined),
  )
  const doubtful = checks.some((check) => check.verdict === 'unstable' || check.verdict === 'harness-error')
  return open || doubtful ? 'incomplete' : 'passed'
}

function outcomeOf(requirement: Requirement, about: readonly Judged[]): [RequirementReport['outcome'], Text?] {
  if (about.some((check) => failsFor(check, requirement.id))) return ['failed']
  if (requirement.testability === 'attested') return ['untested', requirement.reason ?? attested]
  const listing = about.filter((check) => check.verdict !== 'not-applicable')
  if (about.length === 0) return ['untested']
  if (listing.length === 0) return ['untested', about[0]?.reasons[0]?.text ?? attested]
  return [listing.every((check) => isAnswered(check, requirement.id)) ? 'passed' : 'incomplete']
}

function failsFor(check: Judged, id: string): boolean {
  return check.verdict === 'fail' && check.reasons.some((reason) => reason.requirement === id)
}

// A check may fail under one requirement before it comes to the next; that one is then still open.
function isAnswered(check: Judged, id: string): boolean {
  return check.verdict === 'pass' || (check.verdict === 'fail' && check.judged.has(id))
}

const attested: Text = {
  de: 'Dies wird bescheinigt, nicht geprüft.',
  en: 'This is attested, not tested.',
}
