import type { Finding, Language } from '@fallnetz/core'
import { visible, visibleJson } from '@fallnetz/core/visible'
import type { Location, Log, Notification, Result } from 'sarif'
import { exitCodeOf, type Format, fileOf, type Judged, type Place, placeOf, type Report } from './report.ts'
import { sarifLog } from './sarif-log.ts'

/** For code scanning: SARIF 2.1.0, one run, one result per finding. */
export const sarif: Format = {
  end: (report, language) => visibleJson(logOf(report, language)),
}

function logOf(report: Report, language: Language): Log {
  const results = report.inputs.flatMap((input) => input.findings.map((one) => resultOf(input, one, language)))
  const unjudged = report.inputs.filter((input) => input.error !== undefined)
  const lawful = report.inputs.flatMap(({ source, lawfulness }) => (lawfulness ? [{ source, ...lawfulness }] : []))
  const invocation = {
    executionSuccessful: unjudged.length === 0,
    exitCode: exitCodeOf(report),
    toolExecutionNotifications: unjudged.map((input) => notificationOf(input, language)),
  }
  return sarifLog({ results, invocation, ...(lawful.length > 0 && { properties: { lawfulness: lawful } }) }, language)
}

function resultOf(input: Judged, finding: Finding, language: Language): Result {
  const place = placeOf(input, finding)
  return {
    ruleId: finding.code,
    level: finding.severity,
    message: { text: visible(finding.message[language]) },
    locations: [locationOf(place)],
  }
}

function notificationOf(input: Judged, language: Language): Notification {
  const { code, text, line, column } = input.error ?? { code: '', text: { de: '', en: '' } }
  const position = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: visible(text[language]) },
    locations: input.source === '-' ? [] : [locationOf({ ...fileOf(input.source), pointer: '', ...position })],
  }
}

function locationOf({ file, pointer, line, column }: Place): Location {
  const region = line === undefined ? {} : { region: { startLine: line, ...(column ? { startColumn: column } : {}) } }
  return {
    ...(file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }),
    ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: visible(pointer) }] }),
  }
}

/** A path as a URI reference (RFC 3986); an absolute one becomes `file:`. */
export function uriOf(file: string): string {
  // A lone surrogate has no place in a URI.
  const path = file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return path.startsWith('/') ? `file://${path}` : path
}
