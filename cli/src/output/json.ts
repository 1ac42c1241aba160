import { inLanguage, type Language } from '@fallnetz/core'
import { visibleJson } from '@fallnetz/core/visible'
import { countsOf, exitCodeOf, type Format, type Judged, type Report } from './report.ts'

/** For programs: the whole report as one JSON object. */
export const json: Format = {
  end: (report, language) => visibleJson(reportOf(report, language)),
}

function reportOf(report: Report, language: Language) {
  return {
    outcome: (['yes', 'no', 'cannot-tell'] as const)[exitCodeOf(report)],
    subject: report.subject,
    counts: countsOf(report),
    inputs: report.inputs.map((input) => inputOf(input, language)),
  }
}

function inputOf({ error, findings, ...input }: Judged, language: Language) {
  return {
    ...input,
    findings: findings.map((finding) => inLanguage(finding, language)),
    ...(error === undefined ? {} : { error: { ...error, text: undefined, message: error.text[language] } }),
  }
}
