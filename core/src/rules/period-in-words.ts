import type { Text } from '../text.ts'
import type { Rule } from './rule.ts'

/** A period as people say it: `P3W` → „3 Wochen“, "3 weeks". What is no such period comes back as it is. */
export function periodInWords(period: string): Text {
  const [, amount, unit] = /^PT?(\d{1,4})(WD|[DWMYH])$/.exec(period) ?? []
  const words = unit === undefined ? undefined : units[unit]
  if (amount === undefined || words === undefined) return { de: period, en: period }
  const which = Number(amount) === 1 ? 'one' : 'many'
  return { de: `${amount} ${words[which].de}`, en: `${amount} ${words[which].en}` }
}

/** `2022-03-26` → „26. März 2022“, "26 March 2022". What is no such date comes back as it is. */
export function dateInWords(date: string): Text {
  const time = Date.parse(date)
  // 30 February would become 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return { de: date, en: date }
  const said = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
  return { de: said('de-DE'), en: said('en-GB') }
}

/** Since when and until when a rule is in force: „seit 1. Januar 2025“. */
export function validityInWords({ validFrom, validTo }: Pick<Rule, 'validFrom' | 'validTo'>): Text {
  const from = validFrom === undefined ? undefined : dateInWords(validFrom)
  const to = validTo === undefined ? undefined : dateInWords(validTo)
  if (from === undefined && to === undefined) return { de: 'Beginn nicht erfasst', en: 'beginning not recorded' }
  if (from === undefined) return { de: `bis ${to?.de}`, en: `until ${to?.en}` }
  if (to === undefined) return { de: `seit ${from.de}`, en: `since ${from.en}` }
  return { de: `${from.de} bis ${to.de}`, en: `${from.en} to ${to.en}` }
}

const units: Readonly<Record<string, { readonly one: Text; readonly many: Text }>> = {
  H: { one: { de: 'Stunde', en: 'hour' }, many: { de: 'Stunden', en: 'hours' } },
  D: { one: { de: 'Tag', en: 'day' }, many: { de: 'Tage', en: 'days' } },
  WD: { one: { de: 'Werktag', en: 'working day' }, many: { de: 'Werktage', en: 'working days' } },
  W: { one: { de: 'Woche', en: 'week' }, many: { de: 'Wochen', en: 'weeks' } },
  M: { one: { de: 'Monat', en: 'month' }, many: { de: 'Monate', en: 'months' } },
  Y: { one: { de: 'Jahr', en: 'year' }, many: { de: 'Jahre', en: 'years' } },
}
