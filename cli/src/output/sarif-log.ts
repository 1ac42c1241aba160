import type { Language } from '@fallnetz/core'
import type { Invocation, Log, PropertyBag, Result } from 'sarif'
import { version } from '../version.ts'

/** What one call has to say in SARIF 2.1.0. */
export interface Run {
  readonly results: readonly Result[]
  readonly invocation: Invocation
  readonly properties?: PropertyBag
}

/** One run of fallnetz: every rule that spoke is listed once, in order. */
export function sarifLog({ results, invocation, properties }: Run, language: Language): Log {
  const rules = [...new Set(results.map((result) => result.ruleId ?? ''))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fallnetz', version: version(), language, rules: rules.map((id) => ({ id })) } },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [invocation],
        results: results.map((result) => ({ ...result, ruleIndex: rules.indexOf(result.ruleId ?? '') })),
        ...(properties !== undefined && { properties }),
      },
    ],
  }
}
