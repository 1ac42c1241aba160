import type { Language } from '@fallnetz/core'
import { type Comparison, sentenceOf, type VersionChange } from '@fallnetz/core/compatibility'
import { escapedXml } from '../output/junit.ts'
import { reasonsOf } from './reasons.ts'
import { type CompareFormat, placeOf } from './report.ts'
import { witnessText } from './witness.ts'
import { words } from './words.ts'

/** For build servers: JUnit XML. One suite per comparison, one test per change: breaks fail, what is open is an error. */
export const junit: CompareFormat = (report, language) => {
  const suites = report.comparisons.map((comparison) => suiteOf(comparison, language))
  const all = report.comparisons.flatMap(({ changes }): readonly Test[] =>
    changes.length === 0 ? [undefined] : changes,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fallnetz"${counts(all)}>\n${suites.join('')}</testsuites>\n`
}

type Test = VersionChange | undefined

function suiteOf({ old, new: young, changes }: Comparison, language: Language): string {
  const name = `${old} → ${young}`
  const tests: readonly Test[] = changes.length === 0 ? [undefined] : changes
  const body = tests.map((test) => testOf(name, test, language)).join('')
  return `  <testsuite name="${escapedXml(name)}"${counts(tests)}>\n${body}  </testsuite>\n`
}

function testOf(suite: string, change: Test, language: Language): string {
  const name = change === undefined ? words.nothing[language] : `${placeOf(change)} ${change.code}`
  const open = `    <testcase classname="${escapedXml(suite)}" name="${escapedXml(name)}"`
  if (change === undefined) return `${open}/>\n`
  const sentence = sentenceOf(change)[language]
  const text = linesOf(change, sentence, language).map(escapedXml).join('\n')
  const outcome = outcomes[change.severity]
  if (outcome === undefined) return `${open}>\n      <system-out>${text}</system-out>\n    </testcase>\n`
  const kind = `type="${escapedXml(change.code)}" message="${escapedXml(sentence)}"`
  return `${open}>\n      <${outcome} ${kind}>${text}</${outcome}>\n    </testcase>\n`
}

function linesOf(change: VersionChange, sentence: string, language: Language): string[] {
  const { witness } = change
  const reasons = reasonsOf(change, sentence, language)
  if (witness === undefined) return [sentence, ...reasons]
  return [sentence, ...reasons, `${words.witness[language]}:`, ...witnessText(witness, language).split('\n')]
}

const outcomes: Readonly<Partial<Record<VersionChange['severity'], string>>> = {
  breaking: 'failure',
  undecided: 'error',
}

function counts(tests: readonly Test[]): string {
  const count = (severity: VersionChange['severity']) => tests.filter((test) => test?.severity === severity).length
  return ` tests="${tests.length}" failures="${count('breaking')}" errors="${count('undecided')}" skipped="0"`
}
