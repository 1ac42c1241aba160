import { getHolidays } from 'feiertagejs'
import type { Text } from '../text.ts'
import { type Day, dayFrom, dayOf, firstYear, lastYear, weekdayOf } from './day.ts'
import { holidayCorrections } from './holiday-corrections.ts'
import { type Holds, type LocalHoliday, localHolidays } from './local-holidays.ts'
import { type Land, lands, type Place, placeOf } from './place.ts'

/** The holidays of one place, 1990 to 2050. Plain data. */
export interface Calendar {
  readonly place: Place
  /** By day; most days are none. */
  readonly holidays: readonly (Holiday | undefined)[]
  /** One day that is taken to be what this calendar does not say: a holiday, or none. */
  readonly except?: { readonly day: Day; readonly holiday: Holiday | undefined }
  /** Days of which it is not known for this place whether they are holidays, in order. */
  readonly doubts: readonly Doubt[]
}

export interface Holiday {
  readonly name: Text
}

/** A day that may or may not be a holiday here. */
export interface Doubt {
  readonly day: Day
  /** Whether this calendar counts it. */
  readonly counted: boolean
  /** `some-places`: a more exact key would tell; `not-known`: nobody told us. */
  readonly because: 'some-places' | 'not-known'
  readonly holiday: LocalHoliday
}

/** Hands out calendars and makes each only once. */
export interface Calendars {
  /** Throws what placeOf throws. */
  of(land: string | undefined, key: string | undefined): Calendar
}

/** Calendars for a run of the program: keep this object, each first question of a Land costs some milliseconds. */
export function createCalendars(): Calendars {
  const made = new Map<string, Calendar>()
  return {
    of(land, key) {
      // Nothing but the Land, as most ask: no need to look what depends on the place.
      const known = key === undefined ? made.get(land ?? '') : undefined
      return known ?? calendarAt(placeOf(land, key))
    },
  }

  function calendarAt(place: Place): Calendar {
    const areas = decidingAreas(place)
    const name = place.area === lands[place.land].key ? place.land : `${place.land} ${areas.join(' ')}`
    const calendar = made.get(name) ?? calendarOf(place)
    made.set(name, calendar)
    return calendar
  }
}

/** The calendar of one place: what feiertagejs says, put right, and what is known below the level of the Länder. */
export function calendarOf(place: Place): Calendar {
  const holidays = new Array<Holiday | undefined>(dayOf(lastYear + 1, 1, 1))
  const doubts: Doubt[] = []
  for (let year = firstYear; year <= lastYear; year += 1) {
    const found = getHolidays(year, place.land)
    for (const holiday of found) holidays[dayOfDate(holiday.date)] = { name: namesOf(holiday) }
    correct(holidays, year, place.land)
    doubts.push(...addLocal(holidays, year, place))
  }
  return { place, holidays, doubts: doubts.sort((a, b) => a.day - b.day) }
}

/** The holiday on a day, if it is one. */
export function holidayOn({ holidays, except }: Calendar, day: Day): Holiday | undefined {
  return except?.day === day ? except.holiday : holidays[day]
}

/** The same calendar, had the doubt been decided the other way. */
export function decidedOtherwise(calendar: Calendar, { day, counted, holiday }: Doubt): Calendar {
  return { ...calendar, except: { day, holiday: counted ? undefined : { name: holiday.name } } }
}

function dayOfDate(date: Date): Day {
  // The library gives noon in UTC, which is the same day everywhere in Germany.
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function namesOf(holiday: { readonly name: string; translate(language: string): string | undefined }): Text {
  return { de: holiday.translate('de') ?? holiday.name, en: holiday.translate('en') ?? holiday.name }
}

function correct(holidays: (Holiday | undefined)[], year: number, land: Land): void {
  for (const { effect, day, years, lands, name } of holidayCorrections) {
    if (!lands.includes(land) || !isWithin(years, year)) continue
    holidays[dayInYear(day, year)] = effect === 'holiday' ? { name } : undefined
  }
}

function addLocal(holidays: (Holiday | undefined)[], year: number, place: Place): Doubt[] {
  return localHolidays.flatMap((holiday): Doubt[] => {
    if (holiday.land !== place.land) return []
    const day = dayInYear(holiday.day, year)
    const holds = holdsAt(holiday, year, place.area)
    const counted = holds === 'yes' || holds === 'presumably'
    holidays[day] = counted ? { name: holiday.name } : undefined
    if (holds === 'yes' || holds === 'no') return []
    return [{ day, counted, because: holds === 'in-parts' ? 'some-places' : 'not-known', holiday }]
  })
}

function holdsAt({ areas }: LocalHoliday, year: number, place: string): Holds | 'in-parts' {
  const around = areas.filter(({ area, years }) => place.startsWith(area) && isWithin(years, year))
  const [smallest] = around.sort((a, b) => b.area.length - a.area.length)
  if (smallest !== undefined) return smallest.holds
  return areas.some(({ area }) => area.startsWith(place)) ? 'in-parts' : 'no'
}

/** For each local holiday what decides it: places that agree in all of them share a calendar. */
function decidingAreas({ land, area: place }: Place): string[] {
  const local = localHolidays.filter((holiday) => holiday.land === land)
  return local.map(({ areas }) => {
    const around = areas.map(({ area }) => area).filter((area) => place.startsWith(area))
    if (around.length > 0) return around.reduce((a, b) => (b.length > a.length ? b : a))
    return areas.some(({ area }) => area.startsWith(place)) ? 'some' : 'none'
  })
}

function isWithin(years: readonly [number, number] | undefined, year: number): boolean {
  return years === undefined || (years[0] <= year && year <= years[1])
}

/** `10-31`, `corpus-christi` or `repentance` in a year. */
function dayInYear(name: string, year: number): Day {
  if (name === 'corpus-christi') return easterMonday(year) + 59
  if (name === 'repentance') return wednesdayBefore(dayOf(year, 11, 23))
  return dayFrom(`${year}-${name}`) as Day
}

function easterMonday(year: number): Day {
  const found = getHolidays(year, 'BUND').find(({ name }) => name === 'OSTERMONTAG')
  return dayOfDate(found?.date as Date)
}

function wednesdayBefore(day: Day): Day {
  return day - 1 - ((weekdayOf(day - 1) + 5) % 7)
}
