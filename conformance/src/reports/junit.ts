import type { Language } from '@fallnetz/core'
import { visibleLines } from '@fallnetz/core/visible'
import junit from 'junit-report-builder'
import type { CheckReport, Report } from '../report.ts'
import { againOf, verdicts } from './words.ts'

// The package's declarations describe an ES module; what Node loads is CommonJS, whose export is the builder itself.
const junitBuilder = junit as unknown as typeof junit.default

/** JUnit XML for pipelines: fail is a failure, what could not be tested is an error, and only "not applicable" is skipped. */
export function junitOf(report: Report, language: Language): string {
  const builder = junitBuilder.newBuilder()
  const suite = builder
    .testSuite()
    .name(clean(`${report.contract} ${report.role}: ${report.system.name} ${report.system.version}`))
    .timestamp(report.startedAt)
    .time(report.durationMs / 1000)
    .property('outcome', report.outcome)
    .property('seed', String(report.seed))
    .property('suiteVersion', report.suiteVersion)
    .property('contractDigest', report.contractDigest)
  for (const check of report.checks) {
    const one = suite
      .testCase()
      .className(clean(`${report.contract}.${report.role}`))
      .name(clean(`${check.id}: ${check.title[language]}`))
      .time(check.durationMs / 1000)
    const message = clean(check.reasons.map(({ requirement, text }) => `${requirement}: ${text[language]}`).join('\n'))
    const first = message.split('\n', 1)[0] ?? ''
    if (check.verdict === 'fail') one.failure(first, check.verdict).standardOutput(details(report, check, message))
    else if (check.verdict === 'not-applicable') one.skipped().standardOutput(message)
    else if (check.verdict !== 'pass') {
      one
        .error(`${verdicts[check.verdict][language]}: ${first}`, check.verdict)
        .standardOutput(details(report, check, message))
    }
  }
  return `${builder.build()}\n`
}

function details(report: Report, check: CheckReport, message: string): string {
  const commands = check.reasons.flatMap(({ evidence }) =>
    evidence?.reproduce === undefined ? [] : [clean(evidence.reproduce)],
  )
  return [message, ...commands, againOf(report, check.id)].join('\n')
}

// The builder escapes what is markup, but not what XML 1.0 has no way to write, and puts output in a CDATA section as it is.
function clean(text: string): string {
  return visibleLines(text).replaceAll(']]>', ']]\u200b>')
}
