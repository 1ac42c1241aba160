import type { Language } from '@fallnetz/core'
import { sentenceOf, type VersionChange } from '@fallnetz/core/compatibility'
import { visible, visibleJson } from '@fallnetz/core/visible'
import type { Log, Result } from 'sarif'
import { uriOf } from '../output/sarif.ts'
import { sarifLog } from '../output/sarif-log.ts'
import { type CompareFormat, type CompareReport, exitCodeOf, stepOf, verdictOf } from './report.ts'

/** For code scanning: SARIF 2.1.0, one result per change; counterexamples stand in the properties. */
export const sarif: CompareFormat = (report, language) => visibleJson(logOf(report, language))

function logOf(report: CompareReport, language: Language): Log {
  const results = report.comparisons.flatMap(({ new: young, changes }) =>
    changes.map((change) => resultOf(young, change, language)),
  )
  const invocation = { executionSuccessful: true, exitCode: exitCodeOf(report) }
  return sarifLog({ results, invocation, properties: { verdict: verdictOf(report), ...stepOf(report) } }, language)
}

function resultOf(young: string, change: VersionChange, language: Language): Result {
  const { code, severity, ground, file, at, witness, ruleIds, direction } = change
  const uri = fileOf(young, file)
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: visible(sentenceOf(change)[language]) },
    locations: [
      {
        ...(uri === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(uri) } } }),
        logicalLocations: [{ fullyQualifiedName: visible(`${file}#${at.new ?? at.old ?? ''}`) }],
      },
    ],
    properties: {
      direction,
      ...(ground !== undefined && { ground }),
      ...(ruleIds.length > 0 && { ruleIds }),
      ...(witness !== undefined && { witness }),
    },
  }
}

/** Where the file lies, as far as that is a place on disk. */
function fileOf(young: string, file: string): string | undefined {
  if (young === '-' || young.startsWith('git:') || /^[a-z][a-z0-9-]*@[\d.]+$/.test(young)) return undefined
  return young === file || young.endsWith(`/${file}`) ? young : `${young.replace(/\/+$/, '')}/${file}`
}

const levels = { breaking: 'error', undecided: 'warning', warning: 'note', harmless: 'none' } as const
