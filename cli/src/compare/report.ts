import type { Language } from '@fallnetz/core'
import type { Bump, Comparison, Semantics, VersionChange } from '@fallnetz/core/compatibility'
import type { ExitCode } from '../command.ts'

/** The answer to one call: one comparison, or one for each version before. */
export interface CompareReport {
  readonly comparisons: readonly Comparison[]
  /** The verdict under each semantics, where nobody chose one: people mix them up, so they stand side by side. */
  readonly bySemantics?: Readonly<Record<Semantics, Comparison['verdict']>>
}

/** One way to print a report. */
export type CompareFormat = (report: CompareReport, language: Language) => string

/** Yes, no, cannot tell: what breaks anywhere breaks. */
export function exitCodeOf({ comparisons }: CompareReport): ExitCode {
  const verdicts = comparisons.map(({ verdict }) => verdict)
  if (verdicts.includes('breaking')) return 1
  return verdicts.includes('undecided') ? 2 : 0
}

export function verdictOf(report: CompareReport): Comparison['verdict'] {
  return (['compatible', 'breaking', 'undecided'] as const)[exitCodeOf(report)]
}

/** The largest step that any of the versions before asks for, and the number that follows the last of them. */
export function stepOf({ comparisons }: CompareReport): { readonly bump: Bump | 'open'; readonly next?: string } {
  const order = ['none', 'patch', 'minor', 'open', 'major'] as const
  const bump = order[Math.max(0, ...comparisons.map((one) => order.indexOf(one.bump)))] ?? 'none'
  const last = comparisons.findLast((one) => one.bump === bump)
  return last?.next === undefined ? { bump } : { bump, next: last.next }
}

/** How many changes of each kind. */
export function countsOf({ comparisons }: CompareReport): Record<VersionChange['severity'], number> {
  const counts = { breaking: 0, undecided: 0, warning: 0, harmless: 0 }
  for (const { severity } of comparisons.flatMap(({ changes }) => changes)) counts[severity] += 1
  return counts
}

/** `referral.schema.json#/properties/note`: in the new version, or in the old one where the new one has no such place. */
export function placeOf({ file, at }: VersionChange): string {
  return `${file}#${at.new ?? at.old ?? ''}`
}
