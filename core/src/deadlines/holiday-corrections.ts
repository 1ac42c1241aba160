import type { Text } from '../text.ts'
import type { Land } from './place.ts'

/** A day that feiertagejs has wrong for some years, and what the law said. */
export interface HolidayCorrection {
  readonly effect: 'holiday' | 'no-holiday'
  /** `10-31`, or `repentance` for the Wednesday before 23 November. */
  readonly day: string
  /** First and last year, inclusive. */
  readonly years: readonly [number, number]
  readonly lands: readonly Land[]
  readonly name: Text
  /** The law, and why the library says something else. */
  readonly law: string
  readonly reason: Text
}

const western: readonly Land[] = ['BW', 'BY', 'BE', 'HB', 'HH', 'HE', 'NI', 'NW', 'RP', 'SL', 'SH']
const eastern: readonly Land[] = ['BB', 'MV', 'SN', 'ST', 'TH']
const liberation = { de: 'Tag der Befreiung', en: 'Liberation Day' }

/** What must be put right in feiertagejs 1.5.1; a test fails when one of these is no longer needed. */
export const holidayCorrections: readonly HolidayCorrection[] = [
  {
    effect: 'holiday',
    day: '06-17',
    years: [1990, 1990],
    lands: western,
    name: { de: 'Tag der deutschen Einheit (17. Juni)', en: 'German Unity Day (17 June)' },
    law: 'Gesetz über den Tag der deutschen Einheit vom 4.8.1953; aufgehoben mit Art. 2 Abs. 2 Einigungsvertrag',
    reason: {
      de: 'Bis zur Einheit war der 17. Juni Feiertag; die Bibliothek kennt nur den 3. Oktober.',
      en: 'Until unification 17 June was the holiday; the library knows only 3 October.',
    },
  },
  {
    effect: 'holiday',
    day: 'repentance',
    years: [1990, 1994],
    lands: [...western, ...eastern.filter((land) => land !== 'SN')],
    name: { de: 'Buß- und Bettag', en: 'Day of Repentance and Prayer' },
    law: 'Feiertagsgesetze der Länder in der Fassung vor 1995 (Gegenleistung zur Pflegeversicherung, § 58 SGB XI); neue Länder: Verordnung vom 16.5.1990 (GBl. DDR I S. 248)',
    reason: {
      de: 'Bis 1994 war der Buß- und Bettag überall Feiertag, seit 1995 nur noch in Sachsen; die Bibliothek kennt nur Sachsen.',
      en: 'Until 1994 it was a holiday everywhere, since 1995 only in Saxony; the library knows only Saxony.',
    },
  },
  {
    effect: 'no-holiday',
    day: '10-31',
    years: [1990, 2016],
    lands: ['HB', 'HH', 'NI', 'SH'],
    name: { de: 'Reformationstag', en: 'Reformation Day' },
    law: 'Feiertagsgesetze von HB, HH, NI und SH, geändert 2018; 2017 galt er einmalig überall',
    reason: {
      de: 'Im Norden ist der Reformationstag erst seit 2018 Feiertag; die Bibliothek nimmt ihn für alle Jahre an.',
      en: 'In the north Reformation Day is a holiday only since 2018; the library takes it for all years.',
    },
  },
  {
    effect: 'no-holiday',
    day: '01-06',
    years: [1990, 1992],
    lands: ['ST'],
    name: { de: 'Heilige Drei Könige', en: 'Epiphany' },
    law: 'Gesetz über die Sonn- und Feiertage des Landes Sachsen-Anhalt von 1992',
    reason: {
      de: 'In Sachsen-Anhalt gilt der Tag nach dem Gesetz von 1992 zuerst 1993; die Bibliothek nimmt ihn für alle Jahre an.',
      en: 'In Saxony-Anhalt the law of 1992 made it a holiday first in 1993; the library takes it for all years.',
    },
  },
  {
    effect: 'holiday',
    day: '05-08',
    years: [2020, 2020],
    lands: ['BE'],
    name: liberation,
    law: '§ 1 Berliner Gesetz über die Sonn- und Feiertage, geändert 2019',
    reason: {
      de: 'Einmaliger Feiertag zum 75. Jahrestag; fehlt in der Bibliothek.',
      en: 'A holiday once, on the 75th anniversary; missing in the library.',
    },
  },
  {
    effect: 'holiday',
    day: '05-08',
    years: [2025, 2025],
    lands: ['BE'],
    name: liberation,
    law: '§ 1 Berliner Gesetz über die Sonn- und Feiertage, geändert 2024',
    reason: {
      de: 'Einmaliger Feiertag zum 80. Jahrestag; fehlt in der Bibliothek.',
      en: 'A holiday once, on the 80th anniversary; missing in the library.',
    },
  },
  {
    effect: 'holiday',
    day: '06-17',
    years: [2028, 2028],
    lands: ['BE'],
    name: { de: '75. Jahrestag des Volksaufstands in der DDR', en: '75th anniversary of the uprising in the GDR' },
    law: '§ 1 Berliner Gesetz über die Sonn- und Feiertage, geändert 2024',
    reason: {
      de: 'Einmaliger Feiertag; fehlt in der Bibliothek. Er fällt auf einen Samstag.',
      en: 'A holiday once; missing in the library. It falls on a Saturday.',
    },
  },
]
