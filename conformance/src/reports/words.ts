import type { Language, Text } from '@fallnetz/core'
import type { CheckVerdict, Report, RequirementReport } from '../report.ts'

/** The words of a report that are the same whatever the run found. */
export const words = {
  title: { de: 'Prüfbericht', en: 'Conformance report' },
  result: { de: 'Ergebnis', en: 'Result' },
  system: { de: 'Geprüftes System', en: 'System under test' },
  operator: { de: 'Betreiber', en: 'Operator' },
  contract: { de: 'Vertrag', en: 'Contract' },
  role: { de: 'Rolle', en: 'Role' },
  address: { de: 'Adresse', en: 'Address' },
  environment: { de: 'Umgebung', en: 'Environment' },
  suite: { de: 'Prüfprogramm', en: 'Suite' },
  seed: { de: 'Startzahl (seed)', en: 'Seed' },
  selection: { de: 'Auswahl', en: 'Selection' },
  started: { de: 'Begonnen', en: 'Started' },
  duration: { de: 'Dauer', en: 'Duration' },
  exchanges: { de: 'Anfragen', en: 'Exchanges' },
  summary: { de: 'Überblick', en: 'Summary' },
  requirements: { de: 'Anforderungen', en: 'Requirements' },
  requirement: { de: 'Anforderung', en: 'Requirement' },
  level: { de: 'Grad', en: 'Level' },
  text: { de: 'Wortlaut', en: 'Text' },
  outcome: { de: 'Ergebnis', en: 'Outcome' },
  checks: { de: 'Prüfungen', en: 'Checks' },
  check: { de: 'Prüfung', en: 'Check' },
  failures: { de: 'Was zu tun ist', en: 'What to do' },
  open: { de: 'Was offen blieb', en: 'What stayed open' },
  request: { de: 'Anfrage', en: 'Request' },
  response: { de: 'Antwort', en: 'Response' },
  noResponse: { de: 'keine Antwort', en: 'no response' },
  reproduce: { de: 'So lässt es sich wiederholen', en: 'How to reproduce it' },
  count: { de: 'Anzahl', en: 'Number' },
  contents: { de: 'Inhalt', en: 'Contents' },
  other: {
    de: 'This report in English: render it again with the language “en”.',
    en: 'Dieser Bericht auf Deutsch: mit der Sprache „de“ noch einmal ausgeben.',
  },
  nothing: { de: 'Nichts.', en: 'Nothing.' },
} as const satisfies Record<string, Text>

/** What an outcome means, in one sentence. */
export const outcomes: Readonly<Record<Report['outcome'], { readonly name: Text; readonly meaning: Text }>> = {
  passed: {
    name: { de: 'bestanden', en: 'passed' },
    meaning: {
      de: 'Das System hält alle geprüften Muss-Anforderungen ein.',
      en: 'The system keeps to every MUST requirement that was tested.',
    },
  },
  failed: {
    name: { de: 'nicht bestanden', en: 'failed' },
    meaning: {
      de: 'Das System hält mindestens eine Muss-Anforderung nicht ein.',
      en: 'The system does not keep to at least one MUST requirement.',
    },
  },
  incomplete: {
    name: { de: 'unvollständig', en: 'incomplete' },
    meaning: {
      de: 'Nicht alles konnte geprüft werden. Das ist weder ein Ja noch ein Nein.',
      en: 'Not everything could be tested. This is neither a yes nor a no.',
    },
  },
}

export const verdicts: Readonly<Record<CheckVerdict, Text>> = {
  pass: { de: 'bestanden', en: 'passed' },
  fail: { de: 'nicht bestanden', en: 'failed' },
  blocked: { de: 'nicht prüfbar', en: 'blocked' },
  unstable: { de: 'schwankend', en: 'unstable' },
  'harness-error': { de: 'Fehler der Prüfung', en: 'error of the suite' },
  'not-applicable': { de: 'trifft nicht zu', en: 'not applicable' },
}

export const requirementOutcomes: Readonly<Record<RequirementReport['outcome'], Text>> = {
  passed: { de: 'erfüllt', en: 'passed' },
  failed: { de: 'verletzt', en: 'failed' },
  incomplete: { de: 'offen', en: 'incomplete' },
  untested: { de: 'nicht geprüft', en: 'untested' },
}

/** Milliseconds as a person writes seconds. */
export function seconds(ms: number, language: Language): string {
  const number = (ms / 1000).toFixed(1)
  return `${language === 'de' ? number.replace('.', ',') : number} s`
}

/** How often each value occurs, in the order of the names given. */
export function tally<Name extends string>(
  names: readonly Name[],
  values: readonly Name[],
): { name: Name; count: number }[] {
  return names.map((name) => ({ name, count: values.filter((value) => value === name).length }))
}

/** The command that runs one check again with the same choices. */
export function againOf(report: Report, checkId: string): string {
  return `fallnetz test ${report.url} --role ${report.role} --contract ${report.contract} --seed ${report.seed} --only ${checkId}`
}
