import type { Text } from '../text.ts'
import { type Day, dateOf, weekdayOf } from './day.ts'

/** A day as people say it: „Montag, 7. September 2026“, "Monday, 7 September 2026". */
export function dayInWords(day: Day): Text {
  const { year, month, dayOfMonth } = dateOf(day)
  const [weekday, name] = [weekdays[weekdayOf(day)], months[month - 1]]
  return {
    de: `${weekday?.de}, ${dayOfMonth}. ${name?.de} ${year}`,
    en: `${weekday?.en}, ${dayOfMonth} ${name?.en} ${year}`,
  }
}

/** The name of the weekday alone. */
export function weekdayInWords(day: Day): Text {
  return weekdays[weekdayOf(day)] as Text
}

const weekdays: readonly Text[] = [
  { de: 'Montag', en: 'Monday' },
  { de: 'Dienstag', en: 'Tuesday' },
  { de: 'Mittwoch', en: 'Wednesday' },
  { de: 'Donnerstag', en: 'Thursday' },
  { de: 'Freitag', en: 'Friday' },
  { de: 'Samstag', en: 'Saturday' },
  { de: 'Sonntag', en: 'Sunday' },
]

const months: readonly Text[] = [
  { de: 'Januar', en: 'January' },
  { de: 'Februar', en: 'February' },
  { de: 'März', en: 'March' },
  { de: 'April', en: 'April' },
  { de: 'Mai', en: 'May' },
  { de: 'Juni', en: 'June' },
  { de: 'Juli', en: 'July' },
  { de: 'August', en: 'August' },
  { de: 'September', en: 'September' },
  { de: 'Oktober', en: 'October' },
  { de: 'November', en: 'November' },
  { de: 'Dezember', en: 'December' },
]
