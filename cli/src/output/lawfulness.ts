import type { Language, Text } from '@fallnetz/core'
import type { Judged } from './report.ts'

/** The verdict of the law on one message, in one line: verdict, labels, rules. */
export function lawfulnessText({ lawfulness }: Pick<Judged, 'lawfulness'>, language: Language): string {
  if (lawfulness === undefined) return ''
  const { verdict, basis, recipientKind, labels, rules } = lawfulness
  const names = labels.map(({ label }) => label).join(', ') || '–'
  const parts = [
    `${words.transmission[language]}: ${verdicts[verdict][language]} (${basis} → ${recipientKind})`,
    `${words.labels[language]}: ${names}`,
    `${words.rules[language]}: ${rules.join(', ') || '–'}`,
  ]
  return parts.join('; ')
}

const verdicts = {
  allowed: { de: 'erlaubt', en: 'allowed' },
  'needs-evidence': { de: 'nur mit Nachweis', en: 'needs evidence' },
  forbidden: { de: 'verboten', en: 'forbidden' },
} as const satisfies Record<string, Text>

const words = {
  transmission: { de: 'Übermittlung', en: 'Transmission' },
  labels: { de: 'Schutzkennzeichen', en: 'protection labels' },
  rules: { de: 'Regeln', en: 'rules' },
} as const satisfies Record<string, Text>
