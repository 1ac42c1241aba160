import type { Language } from '@fallnetz/core'
import { type Comparison, sentenceOf, type VersionChange } from '@fallnetz/core/compatibility'
import { visibleJson } from '@fallnetz/core/visible'
import { type CompareFormat, countsOf, stepOf, verdictOf } from './report.ts'

/** For programs: everything there is to know, with every counterexample whole. */
export const json: CompareFormat = (report, language) =>
  visibleJson({
    verdict: verdictOf(report),
    ...stepOf(report),
    counts: countsOf(report),
    ...(report.bySemantics !== undefined && { bySemantics: report.bySemantics }),
    comparisons: report.comparisons.map((comparison) => comparisonOf(comparison, language)),
  })

function comparisonOf({ changes, ...comparison }: Comparison, language: Language) {
  return { ...comparison, changes: changes.map((change) => changeOf(change, language)) }
}

function changeOf({ message: _, because, ...change }: VersionChange, language: Language) {
  const reasons = because?.map(({ message, ...reason }) => ({ ...reason, message: message[language] }))
  return {
    ...change,
    message: sentenceOf({ ...change, message: _ })[language],
    ...(reasons !== undefined && { because: reasons }),
  }
}
