import type { Finding, Language } from '@fallnetz/core'
import { markup } from '@fallnetz/core/markup'
import { visible } from '@fallnetz/core/visible'
import { lawfulnessText } from './lawfulness.ts'
import { type Format, type Judged, type Place, placeOf, type Report } from './report.ts'

/** For build servers: JUnit XML. One suite per input; in it one test per message or file that is not as it should be. */
export const junit: Format = {
  end: (report, language) => document(report, language),
}

interface Test {
  readonly name: string
  readonly outcome: 'ok' | 'failure' | 'error'
  readonly type?: string
  readonly lines: readonly string[]
}

function document(report: Report, language: Language): string {
  const suites = report.inputs.map((input) => ({ name: input.source, tests: testsOf(input, language) }))
  const all = suites.flatMap((suite) => suite.tests)
  const body = suites.map((suite) => suiteXml(suite.name, suite.tests)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fallnetz"${counts(all)}>\n${body}</testsuites>\n`
}

function testsOf(input: Judged, language: Language): Test[] {
  const groups = new Map<string, { findings: Finding[]; places: Place[] }>()
  for (const finding of input.findings) {
    const place = placeOf(input, finding)
    const name = groupOf(input, place, language)
    const group = groups.get(name) ?? { findings: [], places: [] }
    group.findings.push(finding)
    group.places.push(place)
    groups.set(name, group)
  }
  const tests = [...groups].map(([name, { findings, places }]) => testOf(name, findings, places, language))
  if (input.omitted > 0) tests.push({ name: omitted[language], outcome: 'failure', lines: [`+ ${input.omitted}`] })
  if (input.error !== undefined) {
    const { code, text } = input.error
    tests.push({ name: input.source, outcome: 'error', type: code, lines: [text[language]] })
  }
  const good = input.valid > 0 && (groups.size === 0 || input.valid + input.invalid > 1)
  const law = lawfulnessText(input, language)
  const lines = law === '' ? [] : [law]
  return good ? [...tests, { name: goodName(input, language), outcome: 'ok', lines }] : tests
}

function testOf(name: string, findings: Finding[], places: Place[], language: Language): Test {
  const failed = findings.some((finding) => finding.severity === 'error')
  const lines = findings.map((finding, index) => {
    const { pointer, line, column } = places[index] ?? { pointer: '' }
    const position = line === undefined ? '' : column === undefined ? `${line}:` : `${line}:${column}:`
    return [position, pointer, finding.message[language], `[${finding.code}]`].filter((part) => part !== '').join(' ')
  })
  return { name, outcome: failed ? 'failure' : 'ok', type: findings[0]?.code ?? '', lines }
}

// Many messages in one file are told apart by their lines, many files of one contract by their names.
function groupOf(input: Judged, { file, line }: Place, language: Language): string {
  if (input.folder !== undefined) return file ?? input.source
  const many = input.schema === undefined && line !== undefined
  return many ? `${input.source}, ${lineWord[language]} ${line}` : input.source
}

function goodName(input: Judged, language: Language): string {
  return input.valid + input.invalid > 1 ? `${input.source}: ${input.valid} ${valid[language]}` : input.source
}

const omitted = { de: 'weitere Befunde', en: 'more findings' }
const lineWord = { de: 'Zeile', en: 'line' }
const valid = { de: 'gültige Nachrichten', en: 'valid messages' }

function suiteXml(name: string, tests: readonly Test[]): string {
  const body = tests.map((test) => testXml(name, test)).join('')
  return `  <testsuite name="${escapedXml(name)}"${counts(tests)}>\n${body}  </testsuite>\n`
}

function testXml(suite: string, { name, outcome, type, lines }: Test): string {
  const open = `    <testcase classname="${escapedXml(suite)}" name="${escapedXml(name)}"`
  const text = lines.map(escapedXml).join('\n')
  if (outcome !== 'ok') {
    const kind = `type="${escapedXml(type ?? '')}" message="${escapedXml(lines[0] ?? '')}"`
    return `${open}>\n      <${outcome} ${kind}>${text}</${outcome}>\n    </testcase>\n`
  }
  return text === '' ? `${open}/>\n` : `${open}>\n      <system-out>${text}</system-out>\n    </testcase>\n`
}

function counts(tests: readonly Test[]): string {
  const count = (outcome: Test['outcome']) => tests.filter((test) => test.outcome === outcome).length
  return ` tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="0"`
}

// On one line: whoever reads the report tells findings apart by theirs.
export function escapedXml(text: string): string {
  return markup(visible(text))
}
