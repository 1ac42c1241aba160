import type { Language, Text } from '@fallnetz/core'
import type { Comparison, VersionChange } from '@fallnetz/core/compatibility'
import { type CompareReport, countsOf, stepOf, verdictOf } from './report.ts'

const verdicts: Readonly<Record<Comparison['verdict'], Text>> = {
  compatible: { de: 'Verträglich', en: 'Compatible' },
  breaking: { de: 'Nicht verträglich', en: 'Breaking' },
  undecided: { de: 'Nicht entschieden', en: 'Undecided' },
}

export const severities: Readonly<Record<VersionChange['severity'], Text>> = {
  breaking: { de: 'bricht', en: 'breaking' },
  undecided: { de: 'nicht entschieden', en: 'undecided' },
  warning: { de: 'bitte ansehen', en: 'please look' },
  harmless: { de: 'schadet niemandem', en: 'harms nobody' },
}

const directions: Readonly<Record<'backward' | 'forward' | 'full', Text>> = {
  backward: {
    de: 'Kommt, wer bei der alten Fassung bleibt, mit der neuen zurecht?',
    en: 'Does whoever keeps to the old version get along with the new one?',
  },
  forward: {
    de: 'Kommt, wer bei der alten Fassung bleibt, mit dem zurecht, was die neue sendet?',
    en: 'Does whoever keeps to the old version get along with what the new one sends?',
  },
  full: {
    de: 'Kommen beide Fassungen miteinander zurecht, in beiden Richtungen?',
    en: 'Do both versions get along with each other, both ways?',
  },
}

const semantics: Readonly<Record<Comparison['semantics'], Text>> = {
  strict: {
    de: 'jede Meldung zählt, die ein Prüfprogramm durchlässt',
    en: 'every message counts that a validator lets pass',
  },
  'closed-world': {
    de: 'gesendet werden nur Felder, die das Schema nennt',
    en: 'only fields that the schema names are sent',
  },
  'sender-reader': {
    de: 'gesendet werden nur Felder, die das Schema nennt; gelesen wird, was man kennt',
    en: 'only fields that the schema names are sent, and readers pass over what they do not know',
  },
}

/** What was asked, in one sentence: direction and what counts as a message. */
export function questionOf({ mode, semantics: sense }: Comparison, language: Language): string {
  const [direction = 'backward'] = mode.split('-')
  const asked = directions[direction as keyof typeof directions][language]
  return `${asked} (${mode}; ${sense}: ${semantics[sense][language]})`
}

/** `strict: breaking, closed-world: compatible, …`, where nobody chose one. */
export function sideBySide({ bySemantics }: CompareReport, language: Language): string | undefined {
  if (bySemantics === undefined) return undefined
  const each = Object.entries(bySemantics).map(([sense, verdict]) => `${sense}: ${verdicts[verdict][language]}`)
  return `${words.sideBySide[language]}: ${each.join(', ')}.`
}

/** The verdict and the version number that follows from it. */
export function conclusionOf(report: CompareReport, language: Language): string {
  const { bump, next } = stepOf(report)
  const verdict = verdicts[verdictOf(report)][language]
  return `${verdict}. ${bumps[bump][language]}${next === undefined || bump === 'none' ? '' : `: ${next}`}.`
}

const bumps: Readonly<Record<ReturnType<typeof stepOf>['bump'], Text>> = {
  none: { de: 'Nichts hat sich geändert; die Versionsnummer bleibt', en: 'Nothing changed; the version number stays' },
  patch: {
    de: 'Es folgt eine neue dritte Zahl der Version (patch)',
    en: 'The third number of the version rises (patch)',
  },
  minor: {
    de: 'Es folgt eine neue zweite Zahl der Version (minor)',
    en: 'The second number of the version rises (minor)',
  },
  major: {
    de: 'Es folgt eine neue erste Zahl der Version (major)',
    en: 'The first number of the version rises (major)',
  },
  open: {
    de: 'Welche Zahl der Version steigen muss, ist offen; sicher ist nur die erste (major)',
    en: 'Which number of the version has to rise is open; only the first is safe (major)',
  },
}

const counted: Readonly<Record<VersionChange['severity'], Text>> = {
  breaking: { de: 'brechend', en: 'breaking' },
  undecided: { de: 'nicht entschieden', en: 'undecided' },
  warning: { de: 'zum Ansehen', en: 'to look at' },
  harmless: { de: 'unschädlich', en: 'harmless' },
}

/** `Änderungen: 2 brechend, 1 nicht entschieden, 3 zum Ansehen, 5 unschädlich.` */
export function sumOf(report: CompareReport, language: Language): string {
  const counts = countsOf(report)
  const order = ['breaking', 'undecided', 'warning', 'harmless'] as const
  return `${words.changes[language]}: ${order.map((one) => `${counts[one]} ${counted[one][language]}`).join(', ')}.`
}

export const words = {
  sideBySide: {
    de: 'Je nachdem, was als Meldung zählt (--semantics)',
    en: 'By what counts as a message (--semantics)',
  },
  title: { de: 'Vergleich zweier Fassungen', en: 'Comparison of two versions' },
  changes: { de: 'Änderungen', en: 'Changes' },
  change: { de: 'Änderung', en: 'Change' },
  place: { de: 'Stelle', en: 'Place' },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
  witness: { de: 'Gegenbeispiel', en: 'Counterexample' },
  because: { de: 'Grund', en: 'Reason' },
  rule: { de: 'Regel', en: 'Rule' },
  alsoCalled: { de: 'bei oasdiff', en: 'at oasdiff' },
  old: { de: 'alt', en: 'old' },
  new: { de: 'neu', en: 'new' },
  nothing: { de: 'Keine Änderung.', en: 'No change.' },
  onward: { de: 'in der Gegenrichtung', en: 'the other way round' },
  result: { de: 'Ergebnis', en: 'Result' },
  explained: {
    de: '„fallnetz show REGEL“ erklärt eine Regel.',
    en: '"fallnetz show RULE" explains a rule.',
  },
  shortened: { de: 'gekürzt; --format json zeigt alles', en: 'cut short; --format json shows all of it' },
} as const satisfies Record<string, Text>
