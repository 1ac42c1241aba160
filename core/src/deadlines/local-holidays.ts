import type { Text } from '../text.ts'
import { lastYear } from './day.ts'
import type { Land } from './place.ts'

/** Whether an area has a holiday: known, or presumed because it is not known for each place in it. */
export type Holds = 'yes' | 'no' | 'presumably' | 'presumably-not'

/** A holiday that depends on the municipality. */
export interface LocalHoliday {
  readonly land: Land
  /** `08-15`, or `corpus-christi`, 60 days after Easter. */
  readonly day: string
  readonly name: Text
  readonly norm: string
  /** What to say where an answer depends on it. */
  readonly where: Text
  /** The smallest of these areas that the place lies in decides; a place in none of them does not have the day. */
  readonly areas: readonly LocalArea[]
}

interface LocalArea {
  /** As far as the official key goes: `09`, `097`, `09761`, `14625080`. */
  readonly area: string
  readonly holds: Holds
  /** First and last year, inclusive; all years when absent. */
  readonly years?: readonly [number, number]
}

const corpusChristi = { de: 'Fronleichnam', en: 'Corpus Christi' }

/** The holidays below the level of the Länder, as far as they are known for certain. */
export const localHolidays: readonly LocalHoliday[] = [
  {
    land: 'BY',
    day: '08-15',
    name: { de: 'Mariä Himmelfahrt', en: 'Assumption of Mary' },
    norm: 'Art. 1 Abs. 1 Nr. 2 FTG (Bayern)',
    where: {
      de: 'in Bayern nur in Gemeinden mit überwiegend katholischer Bevölkerung (1.708 von 2.056, Stand 2025)',
      en: 'in Bavaria only in municipalities with a mainly Catholic population (1,708 of 2,056 in 2025)',
    },
    areas: [
      { area: '09', holds: 'presumably' },
      // Bayerisches Landesamt für Statistik: in Upper and Lower Bavaria everywhere; of the large cities these.
      ...known('yes', ['091', '092', '09362', '09663', '09761']),
      ...known('no', ['09562', '09563', '09564']),
      // The census of 2022 changed eight municipalities from 2025 on; the one of 2011 had held since 2014.
      ...since2025('yes', ['09476183', '09572115', '09572164', '09678176', '09778171', '09779197']),
      ...since2025('no', ['09473165', '09477139']),
    ],
  },
  {
    land: 'BY',
    day: '08-08',
    name: { de: 'Augsburger Friedensfest', en: 'Augsburg Peace Festival' },
    norm: 'Art. 1 Abs. 2 FTG (Bayern)',
    where: { de: 'nur in der Stadt Augsburg', en: 'only in the city of Augsburg' },
    areas: [{ area: '09761', holds: 'yes' }],
  },
  {
    land: 'SN',
    day: 'corpus-christi',
    name: corpusChristi,
    norm: 'Verordnung über den regionalen Feiertag Fronleichnam von 1993 (Sachsen)',
    where: {
      de: 'in Sachsen nur in einigen Gemeinden und Ortsteilen des Landkreises Bautzen',
      en: 'in Saxony only in some municipalities, and parts of others, of the district of Bautzen',
    },
    areas: [
      // Crostwitz, Nebelschütz, Panschwitz-Kuckau, Puschwitz, Räckelwitz, Radibor, Ralbitz-Rosenthal, Wittichenau
      ...known('yes', ['14625080', '14625350', '14625440', '14625460', '14625470', '14625490', '14625500', '14625640']),
      // Bautzen, Göda, Großdubrau, Hoyerswerda, Königswartha, Neschwitz: only in parts of the town, which no key tells.
      ...known('presumably-not', ['14625020', '14625150', '14625160', '14625240', '14625280', '14625360']),
    ],
  },
  {
    land: 'TH',
    day: 'corpus-christi',
    name: corpusChristi,
    norm: '§ 2 Abs. 2 ThürFGtG',
    where: {
      de: 'in Thüringen nur im Landkreis Eichsfeld und in einigen Gemeinden des Unstrut-Hainich-Kreises und des Wartburgkreises',
      en: 'in Thuringia only in the district of Eichsfeld and in some municipalities of Unstrut-Hainich and Wartburg',
    },
    areas: [
      ...known('yes', ['16061', '16064074', '16063011', '16063032', '16063068']),
      // Dermbach: only in parts. In Unstrut-Hainich municipalities were merged since; which parts keep the day is not known.
      ...known('presumably-not', ['16063015', '16064']),
    ],
  },
]

function known(holds: Holds, areas: readonly string[]): LocalArea[] {
  return areas.map((area) => ({ area, holds }))
}

function since2025(holds: 'yes' | 'no', areas: readonly string[]): LocalArea[] {
  const before = holds === 'yes' ? 'no' : 'yes'
  return areas.flatMap((area) => [
    { area, holds: before, years: [2014, 2024] },
    { area, holds, years: [2025, lastYear] },
  ])
}
