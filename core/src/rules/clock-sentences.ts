import type { Text } from '../text.ts'
import type { ClockException } from './rule.ts'

/** What each line about a clock is about. */
export const labels = {
  norms: { de: 'Norm', en: 'Norm' },
  period: { de: 'Dauer', en: 'Period' },
  starts: { de: 'Beginn', en: 'Start' },
  end: { de: 'Ende', en: 'End' },
  extension: { de: 'Verlängerung', en: 'Extension' },
  ground: { de: 'Grund der Verlängerung', en: 'Ground of extension' },
  suspension: { de: 'Stillstand', en: 'Suspension' },
  restarts: { de: 'Beginnt neu bei', en: 'Begins anew at' },
  shares: { de: 'Gemeinsame Frist', en: 'Shared period' },
  consequence: { de: 'Folge', en: 'Consequence' },
  next: { de: 'Danach', en: 'Afterwards' },
} as const satisfies Readonly<Record<string, Text>>

export const setByBody: Text = {
  de: 'Eine angemessene Frist, die die Stelle selbst setzt.',
  en: 'A reasonable period that the body sets itself.',
}

export const backwards: Text = {
  de: 'Gerechnet wird vom Ereignis rückwärts.',
  en: 'It is counted backwards from the event.',
}

export const saturdays: Readonly<Record<'counts' | 'does-not-count' | 'parameter', Text>> = {
  counts: { de: 'Der Samstag zählt als Werktag.', en: 'Saturday counts as a working day.' },
  'does-not-count': {
    de: 'Der Samstag zählt nicht als Werktag.',
    en: 'Saturday does not count as a working day.',
  },
  parameter: {
    de: 'Ob der Samstag als Werktag zählt, sagt das Gesetz nicht; es ist beim Rechnen anzugeben.',
    en: 'The law does not say whether Saturday counts as a working day; it must be said when computing.',
  },
}

export const firstDays: Readonly<Record<'next-day' | 'same-day', Text>> = {
  'next-day': {
    de: 'Der Tag des Ereignisses zählt nicht mit (§ 187 Abs. 1 BGB).',
    en: 'The day of the event does not count (§ 187(1) BGB).',
  },
  'same-day': {
    de: 'Der Tag des Ereignisses zählt mit (§ 187 Abs. 2 BGB).',
    en: 'The day of the event counts (§ 187(2) BGB).',
  },
}

export const endOfYear: Text = {
  de: 'Die Frist beginnt mit dem Ende des Kalenderjahres, in das das Ereignis fällt.',
  en: 'The period begins with the end of the calendar year in which the event lies.',
}

export const rolling: Text = {
  de: 'Fällt das Ende auf einen Samstag, Sonntag oder Feiertag, endet die Frist mit dem nächsten Werktag (§ 26 Abs. 3 Satz 1 SGB X).',
  en: 'If the end falls on a Saturday, Sunday or public holiday, the period ends with the next working day (§ 26(3) s. 1 SGB X).',
}

export const exceptions: Readonly<Record<ClockException, Text>> = {
  'announced-day': {
    de: 'Das Ende verschiebt sich nicht: Der Tag wurde mit Hinweis auf die Regel bestimmt (§ 26 Abs. 3 Satz 2 SGB X).',
    en: 'The end does not move: the day was set with reference to the rule (§ 26(3) s. 2 SGB X).',
  },
  'benefit-end': {
    de: 'Das Ende verschiebt sich nicht: Es ist das Ende eines Leistungszeitraums (§ 26 Abs. 4 SGB X).',
    en: 'The end does not move: it is the end of a period of benefits (§ 26(4) SGB X).',
  },
  'body-appointment': {
    de: 'Das Ende verschiebt sich nicht: Die Stelle hat den Termin gesetzt (§ 26 Abs. 5 SGB X).',
    en: 'The end does not move: the body set the appointment (§ 26(5) SGB X).',
  },
  hours: {
    de: 'Das Ende verschiebt sich nicht: Bei Stunden zählen Samstage, Sonntage und Feiertage mit (§ 26 Abs. 6 SGB X).',
    en: 'The end does not move: in hours Saturdays, Sundays and public holidays count (§ 26(6) SGB X).',
  },
  other: {
    de: 'Das Ende verschiebt sich nicht, auch wenn es auf einen Samstag, Sonntag oder Feiertag fällt.',
    en: 'The end does not move, even if it falls on a Saturday, Sunday or public holiday.',
  },
}

export const possible: Text = { de: 'Möglich aus diesen Gründen:', en: 'Possible on these grounds:' }

export const lasting: Text = { de: 'So lange, wie der Grund besteht.', en: 'For as long as the ground lasts.' }

export const sharing: Text = {
  de: 'Sie beginnt nicht neu; es läuft weiter:',
  en: 'It does not begin anew; what keeps running is:',
}

export const following: Text = { de: 'Es beginnt:', en: 'This begins:' }
