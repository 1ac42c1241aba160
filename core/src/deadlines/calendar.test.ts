import Holidays from 'date-holidays'
import { getHolidays } from 'feiertagejs'
import { describe, expect, test } from 'vitest'
import { type Calendar, calendarOf, createCalendars, decidedOtherwise, holidayOn } from './calendar.ts'
import { type Day, dayFrom, dayOf, firstYear, isoOf, lastYear } from './day.ts'
import { holidayCorrections } from './holiday-corrections.ts'
import { type Land, lands, placeOf } from './place.ts'

const codes = Object.keys(lands) as Land[]
const western = codes.filter((land) => !['BB', 'MV', 'SN', 'ST', 'TH'].includes(land))
const repentance = ['1990-11-21', '1991-11-20', '1992-11-18', '1993-11-17', '1994-11-16']

/** Every day on which date-holidays 3.37.0 says something else, and why ours is right. A new difference fails. */
const differences: readonly { lands: readonly Land[]; days: readonly string[]; ours: boolean; why: string }[] = [
  {
    ...{ lands: western, days: ['1990-06-17'], ours: true },
    why: 'Until unification 17 June was the national holiday.',
  },
  {
    ...{ lands: codes.filter((land) => land !== 'SN'), days: repentance, ours: true },
    why: 'The Day of Repentance was a holiday everywhere until 1994.',
  },
  {
    ...{ lands: ['ST'], days: ['1990-01-06', '1991-01-06', '1992-01-06'], ours: false },
    why: 'Epiphany became a holiday in Saxony-Anhalt by the law of 1992, first in 1993.',
  },
  {
    ...{ lands: ['BY'], days: years(firstYear, lastYear).map((year) => `${year}-08-15`), ours: true },
    why: 'Assumption depends on the municipality; without one we presume it, as feiertagejs does, and say so.',
  },
]

/** The regions below the Länder that date-holidays knows, and a place in each. */
const regions: readonly { land: Land; region: string; key: string; of: string }[] = [
  { land: 'BY', region: 'A', key: '097610000000', of: 'Augsburg' },
  { land: 'BY', region: 'KATH', key: '091620000000', of: 'Munich, mainly Catholic' },
  { land: 'BY', region: 'EVANG', key: '095640000000', of: 'Nuremberg, mainly Protestant' },
  { land: 'SN', region: 'BZ', key: '146255501080', of: 'Crostwitz, district of Bautzen' },
  { land: 'TH', region: 'EIC', key: '160610000000', of: 'district of Eichsfeld' },
  { land: 'TH', region: 'UH', key: '160640074074', of: 'Südeichsfeld, district of Unstrut-Hainich' },
  { land: 'TH', region: 'WAK', key: '160635056032', of: 'Geisa, district of Wartburg' },
]

describe('the calendar of a Land', () => {
  test.each(codes)('%s: day by day the same as date-holidays, 1990 to 2050, but for what is listed', (land) => {
    const expected = differences
      .filter((one) => one.lands.includes(land))
      .flatMap(({ days, ours }) => days.map((day) => `${day} ${ours ? 'only ours' : 'only theirs'}`))
    const calendar = calendarOf(placeOf(land, undefined))
    const found = compared(calendar, new Holidays('DE', land), firstYear, lastYear)
    expect(found).toEqual(expected.sort())
  })

  test.each(regions)('$of: the same as date-holidays, 2020 to 2035', ({ land, region, key }) => {
    const calendar = calendarOf(placeOf(land, key))
    expect(compared(calendar, new Holidays('DE', land, region), 2020, 2035)).toEqual([])
  })

  test('the two libraries differ from 2020 to 2035 only where a difference is listed', () => {
    const inReach = differences.flatMap(({ lands: where, days }) =>
      days.filter((day) => day >= '2020' && day < '2036').map((day) => `${where.join()} ${day.slice(5)}`),
    )
    expect([...new Set(inReach)]).toEqual(['BY 08-15'])
  })
})

describe('feiertagejs', () => {
  test('needs every correction, and no other', () => {
    const found = codes.flatMap((land) => {
      const calendar = calendarOf(placeOf(land, undefined))
      const days = new Set(years(firstYear, lastYear).flatMap((year) => getHolidays(year, land).map(isoOfHoliday)))
      return differing(calendar, days, firstYear, lastYear).map((difference) => `${land} ${difference}`)
    })
    const expected = holidayCorrections.flatMap(({ effect, day, years: [from, to], lands: where }) =>
      years(from, to).flatMap((year) =>
        where.map((land) => {
          const date = day === 'repentance' ? repentance[year - 1990] : `${year}-${day}`
          return `${land} ${date} ${effect === 'holiday' ? 'only ours' : 'only theirs'}`
        }),
      ),
    )
    expect(found.sort()).toEqual(expected.sort())
  })

  test('each correction says why, in both languages, and names the law', () => {
    for (const { law, reason, name } of holidayCorrections) {
      expect(law.length).toBeGreaterThan(20)
      expect(reason.de).not.toBe(reason.en)
      expect(name.de.length * name.en.length).toBeGreaterThan(0)
    }
  })
})

describe('holidays below the Länder', () => {
  const calendars = createCalendars()

  test.each([
    { where: 'Augsburg', key: '09761', day: '2026-08-08', holiday: true },
    { where: 'Munich', key: '09162', day: '2026-08-08', holiday: false },
    { where: 'Fürth', key: '09563', day: '2026-08-15', holiday: false },
    { where: 'Erlangen', key: '09562', day: '2026-08-15', holiday: false },
    { where: 'a village in Upper Bavaria', key: '09171111', day: '2026-08-15', holiday: true },
    { where: 'a village in Lower Bavaria', key: '09271111', day: '2026-08-15', holiday: true },
    { where: 'Baiersdorf, since the census of 2022', key: '09572115', day: '2025-08-15', holiday: true },
    { where: 'Baiersdorf before', key: '09572115', day: '2024-08-15', holiday: false },
    { where: 'Baiersdorf in 2014', key: '09572115', day: '2014-08-15', holiday: false },
    { where: 'Seßlach, no longer', key: '09473165', day: '2025-08-15', holiday: false },
    { where: 'Seßlach until 2024', key: '09473165', day: '2024-08-15', holiday: true },
    { where: 'Wittichenau', key: '14625640', day: '2026-06-04', holiday: true },
    { where: 'Görlitz', key: '14626110', day: '2026-06-04', holiday: false },
    { where: 'Hoyerswerda, of which only a part has it', key: '14625240', day: '2026-06-04', holiday: false },
    { where: 'a village in Eichsfeld', key: '16061001', day: '2026-06-04', holiday: true },
    { where: 'Erfurt', key: '16051', day: '2026-06-04', holiday: false },
  ])('$where, $day: $holiday', ({ key, day, holiday }) => {
    const found = holidayOn(calendars.of(undefined, key), dayFrom(day) as Day)
    expect(found !== undefined).toBe(holiday)
  })

  test.each([
    { where: 'Bavaria', land: 'BY', key: undefined, doubts: ['08-08 no some-places', '08-15 yes not-known'] },
    { where: 'Swabia', land: 'BY', key: '097000000000', doubts: ['08-08 no some-places', '08-15 yes not-known'] },
    { where: 'Augsburg', land: 'BY', key: '09761', doubts: [] },
    { where: 'Munich', land: 'BY', key: '09162', doubts: [] },
    { where: 'Kempten', land: 'BY', key: '09763', doubts: ['08-15 yes not-known'] },
    { where: 'Saxony', land: 'SN', key: undefined, doubts: ['06-04 no some-places'] },
    { where: 'the district of Bautzen', land: 'SN', key: '14625', doubts: ['06-04 no some-places'] },
    { where: 'Bautzen', land: 'SN', key: '14625020', doubts: ['06-04 no not-known'] },
    { where: 'Dresden', land: 'SN', key: '14612', doubts: [] },
    { where: 'Thuringia', land: 'TH', key: undefined, doubts: ['06-04 no some-places'] },
    { where: 'Wartburg, where a few have it', land: 'TH', key: '16063', doubts: ['06-04 no some-places'] },
    { where: 'Unstrut-Hainich', land: 'TH', key: '16064', doubts: ['06-04 no not-known'] },
    { where: 'Südeichsfeld', land: 'TH', key: '16064074', doubts: [] },
    { where: 'Hesse', land: 'HE', key: undefined, doubts: [] },
  ])('$where: in doubt in 2026 are $doubts', ({ land, key, doubts }) => {
    const found = createCalendars()
      .of(land, key)
      .doubts.filter(({ day }) => isoOf(day).startsWith('2026'))
    expect(
      found.map(({ day, counted, because }) => `${isoOf(day).slice(5)} ${counted ? 'yes' : 'no'} ${because}`),
    ).toEqual(doubts)
  })

  test('in doubt are one or two days a year, in order, or none at all', () => {
    const doubtsAt = (land: string, key: string | undefined) => createCalendars().of(land, key).doubts
    expect(doubtsAt('HE', undefined)).toEqual([])
    expect(doubtsAt('BY', '09162')).toEqual([])
    const days = doubtsAt('BY', undefined).map(({ day }) => isoOf(day))
    expect(days).toEqual(years(firstYear, lastYear).flatMap((year) => [`${year}-08-08`, `${year}-08-15`]))
  })

  test.each([
    { of: 'the library', land: 'NW', key: undefined, day: '2026-05-01', de: 'Tag der Arbeit', en: 'Labour Day' },
    {
      of: 'a correction',
      land: 'NW',
      key: undefined,
      day: '1993-11-17',
      de: 'Buß- und Bettag',
      en: 'Day of Repentance and Prayer',
    },
    {
      of: 'a place',
      land: 'BY',
      key: '09761',
      day: '2026-08-08',
      de: 'Augsburger Friedensfest',
      en: 'Augsburg Peace Festival',
    },
  ])('holidays of $of have their names: $de', ({ land, key, day, de, en }) => {
    const calendar = createCalendars().of(land, key)
    expect(holidayOn(calendar, dayFrom(day) as Day)).toEqual({ name: { de, en } })
  })

  test('a doubt can be decided the other way, and nothing else changes', () => {
    const calendar = createCalendars().of('BY', undefined)
    const [festival, assumption] = calendar.doubts.filter(({ day }) => isoOf(day).startsWith('2026'))
    if (festival === undefined || assumption === undefined) throw new Error('there is no doubt')
    const with8 = decidedOtherwise(calendar, festival)
    const without15 = decidedOtherwise(calendar, assumption)
    expect(holidayOn(with8, festival.day)?.name.de).toBe('Augsburger Friedensfest')
    expect(holidayOn(without15, assumption.day)).toBeUndefined()
    for (const other of [with8, without15]) {
      expect(holidayOn(other, dayOf(2026, 10, 3))?.name.en).toBe('German Unity Day')
      expect(holidayOn(other, dayOf(2026, 10, 5))).toBeUndefined()
    }
  })
})

describe('the calendars', () => {
  test.each([
    { claim: 'a Land twice', first: ['NW', undefined], second: ['NW', undefined] },
    { claim: 'a Land in small letters', first: ['NW', undefined], second: ['nw', undefined] },
    { claim: 'a Land by its key', first: ['NW', undefined], second: [undefined, '050000000000'] },
    { claim: 'two places that no local holiday tells apart', first: ['NW', '05315'], second: ['NW', '05911'] },
    { claim: 'two villages of Upper Bavaria', first: ['BY', '09171111'], second: ['BY', '09172112'] },
  ])('are made once for $claim', ({ first: [land, key], second: [otherLand, otherKey] }) => {
    const calendars = createCalendars()
    expect(calendars.of(land, key)).toBe(calendars.of(otherLand, otherKey))
  })

  test('are another for a place than for its Land, also when that was asked for before', () => {
    const calendars = createCalendars()
    expect(calendars.of('BY', undefined)).not.toBe(calendars.of('BY', '09761'))
  })

  test.each([
    { claim: 'Augsburg', key: '09761', other: '09162', than: 'Munich' },
    { claim: 'Nuremberg', key: '09564', other: '09162', than: 'Munich' },
    { claim: 'Bavaria', key: '090000000000', other: '09162', than: 'Munich' },
    { claim: 'Upper Franconia', key: '094000000000', other: '09162', than: 'Munich' },
    { claim: 'Wartburg, where a few have a holiday,', key: '16063', other: '16051', than: 'Erfurt' },
    { claim: 'a Land', key: '070000000000', other: '100000000000', than: 'its neighbour' },
  ])('are another for $claim than for $than', ({ key, other }) => {
    const calendars = createCalendars()
    expect(calendars.of(undefined, key)).not.toBe(calendars.of(undefined, other))
  })
})

function years(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function compared(calendar: Calendar, theirs: Holidays, from: number, to: number): string[] {
  const days = years(from, to).flatMap((year) => {
    const all = theirs.getHolidays(year).filter(({ type }) => type === 'public')
    return all.map(({ date }) => date.slice(0, 10))
  })
  return differing(calendar, new Set(days), from, to)
}

/** Goes through every day, in order. */
function differing(calendar: Calendar, theirs: ReadonlySet<string>, from: number, to: number): string[] {
  const found: string[] = []
  for (let day = dayOf(from, 1, 1); day < dayOf(to + 1, 1, 1); day += 1) {
    const ours = holidayOn(calendar, day) !== undefined
    if (ours !== theirs.has(isoOf(day))) found.push(`${isoOf(day)} ${ours ? 'only ours' : 'only theirs'}`)
  }
  return found
}

function isoOfHoliday({ date }: { readonly date: Date }): string {
  return date.toISOString().slice(0, 10)
}
