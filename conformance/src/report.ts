import type { Text } from '@fallnetz/core'
import type { Evidence } from './evidence/evidence.ts'

/**
 * `blocked`: something it builds on is missing. `unstable`: repeated with the same seed it came out differently.
 * `harness-error`: the suite itself made a mistake. All three make a run incomplete at best.
 */
export type CheckVerdict = 'pass' | 'fail' | 'blocked' | 'unstable' | 'harness-error' | 'not-applicable'

/** Why a check came out as it did: under which requirement, and in words for people. */
export interface Reason {
  /** Full id, `PTY-AUT-01`. */
  readonly requirement: string
  readonly text: Text
  readonly evidence?: Evidence
}

export interface CheckReport {
  readonly id: string
  readonly title: Text
  /** Full ids. */
  readonly requirements: readonly string[]
  readonly verdict: CheckVerdict
  readonly reasons: readonly Reason[]
  readonly durationMs: number
}

export interface RequirementReport {
  readonly id: string
  readonly level: 'MUST' | 'SHOULD' | 'MAY'
  readonly text: Text
  readonly outcome: 'passed' | 'failed' | 'incomplete' | 'untested'
  /** Ids of the checks that are about it. */
  readonly checks: readonly string[]
  /** Why it is untested. */
  readonly reason?: Text
}

/** Everything a run has found out: what all renderings are made of, and what `report.schema.json` describes. */
export interface Report {
  readonly outcome: 'passed' | 'failed' | 'incomplete'
  readonly suiteVersion: string
  /** `referral@1.0.0` */
  readonly contract: string
  readonly contractDigest: string
  readonly role: string
  readonly url: string
  readonly system: { readonly name: string; readonly version: string; readonly operator?: string }
  readonly environment: 'test' | 'staging'
  readonly seed: number
  /** The selection, where not everything was to be run. */
  readonly only?: readonly string[]
  readonly startedAt: string
  readonly durationMs: number
  readonly exchanges: number
  readonly checks: readonly CheckReport[]
  readonly requirements: readonly RequirementReport[]
}
