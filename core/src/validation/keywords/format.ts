import type { Text } from '../../text.ts'
import { formats } from '../formats.ts'
import type { Keyword } from './keyword.ts'

export const format: Keyword = (wanted, { value, at }, { quote, showsValues }) => {
  const test = typeof wanted === 'string' && Object.hasOwn(formats, wanted) ? formats[wanted] : undefined
  if (typeof value !== 'string' || typeof wanted !== 'string' || test === undefined || test(value)) return []
  const quoted = quote(value)
  const { is, todo } = advice[wanted]?.(value, showsValues) ?? fallback(wanted)
  return [
    { code: 'format', at, says: { de: `${quoted.de} ${is.de} ${todo.de}`, en: `${quoted.en} ${is.en} ${todo.en}` } },
  ]
}

interface Advice {
  readonly is: Text
  readonly todo: Text
}

/** What is wrong with a text of each format, and how it would be right; `examples` in a schema cannot say this. */
const advice: Readonly<Record<string, (value: string, showsValues: boolean) => Advice>> = {
  date(value, showsValues) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
      return {
        is: { de: 'ist kein Tag im Kalender.', en: 'is no day of the calendar.' },
        todo: { de: 'Prüfen Sie Monat und Tag.', en: 'Check month and day.' },
      }
    }
    const meant = showsValues ? isoDate(value) : undefined
    return {
      is: { de: 'ist nicht als Datum geschrieben.', en: 'is not written as a date.' },
      todo: meant
        ? { de: `Schreiben Sie ${meant}.`, en: `Write ${meant}.` }
        : {
            de: 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-22.',
            en: 'Write year-month-day, for example 2026-11-22.',
          },
    }
  },
  'date-time'(value) {
    const is = { de: 'ist nicht als Zeitpunkt geschrieben.', en: 'is not written as an instant.' }
    if (formats['date-time']?.(`${value}Z`)) {
      return {
        is,
        todo: {
          de: 'Ergänzen Sie den Abstand zu UTC, zum Beispiel +01:00 für mitteleuropäische Winterzeit.',
          en: 'Add the offset from UTC, for example +01:00 for Central European Time.',
        },
      }
    }
    return {
      is,
      todo: {
        de: 'Schreiben Sie Tag, Uhrzeit und Abstand zu UTC, zum Beispiel 2026-11-22T09:30:00+01:00.',
        en: 'Write day, time and offset from UTC, for example 2026-11-22T09:30:00+01:00.',
      },
    }
  },
  time: () => ({
    is: {
      de: 'ist nicht als Uhrzeit mit Abstand zu UTC geschrieben.',
      en: 'is not written as a time with its offset from UTC.',
    },
    todo: { de: 'Schreiben Sie zum Beispiel 09:30:00+01:00.', en: 'Write 09:30:00+01:00, for example.' },
  }),
  uuid: () => ({
    is: { de: 'ist keine UUID.', en: 'is no UUID.' },
    todo: {
      de: 'Schreiben Sie 36 Zeichen wie in 2eb8aa08-aa98-41ea-b4aa-73b441d16380.',
      en: 'Write 36 characters as in 2eb8aa08-aa98-41ea-b4aa-73b441d16380.',
    },
  }),
  uri(value) {
    const is = { de: 'ist keine URI.', en: 'is no URI.' }
    if (/[^\x21-\x7e]/.test(value)) {
      return {
        is,
        todo: {
          de: 'Kodieren Sie Leerzeichen und Umlaute, zum Beispiel %20 und %C3%BC.',
          en: 'Encode spaces and letters beyond ASCII, for example %20 and %C3%BC.',
        },
      }
    }
    return {
      is,
      todo: {
        de: 'Beginnen Sie mit dem Schema, zum Beispiel https:// oder urn:.',
        en: 'Begin with the scheme, for example https:// or urn:.',
      },
    }
  },
  email: () => ({
    is: { de: 'ist keine E-Mail-Adresse.', en: 'is no e-mail address.' },
    todo: { de: 'Schreiben Sie sie wie in erika@example.org.', en: 'Write it as in erika@example.org.' },
  }),
}

function fallback(name: string): Advice {
  return {
    is: { de: `ist nicht als „${name}“ geschrieben.`, en: `is not written as "${name}".` },
    todo: { de: 'Prüfen Sie die Schreibweise.', en: 'Check how it is written.' },
  }
}

/** `2.3.1980` → `1980-03-02`, where such a day exists. */
function isoDate(value: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value.trim()) ?? []
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return formats['date']?.(written) ? written : undefined
}
