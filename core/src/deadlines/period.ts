import { KnownError } from '../errors.ts'
import { periodInWords } from '../rules/period-in-words.ts'
import type { Text } from '../text.ts'
import { shown } from '../validation/quote.ts'

/** The length of a deadline, in the unit the law counts in. */
export interface Period {
  /** Less than nothing in a period counted back from its event. */
  readonly count: number
  readonly unit: Unit
  /** As it was written: `P2W`. */
  readonly written: string
  /** As people say it: `2 Wochen`. */
  readonly words: Text
}

/** `working-day`: Werktag, which no other standard has. A year is twelve months (§ 188 BGB). */
type Unit = 'hour' | 'day' | 'working-day' | 'week' | 'month'

/** Reads `P14D`, `P2W`, `P1M`, `P4Y`, `P7WD` or `PT24H`. Throws KnownError `period-invalid`. */
export function periodFrom(text: string): Period {
  const [, hours, count = hours, letters = 'H'] = /^P(?:T(\d{1,4})H|(\d{1,4})(WD|[DWMY]))$/.exec(text) ?? []
  const number = Number(count ?? 0)
  if (number === 0) throw invalid(text)
  const unit = units[letters] as Unit
  return { count: letters === 'Y' ? 12 * number : number, unit, written: text, words: periodInWords(text) }
}

const units: Readonly<Record<string, Unit>> = {
  ...{ H: 'hour', D: 'day', WD: 'working-day' },
  ...{ W: 'week', M: 'month', Y: 'month' },
}

function invalid(text: string): KnownError {
  const said = shown(text)
  return new KnownError('period-invalid', {
    de: `„${said}“ ist keine Frist. Schreiben Sie P14D (Tage), P2W (Wochen), P1M (Monate), P4Y (Jahre), P7WD (Werktage) oder PT24H (Stunden), nicht null.`,
    en: `"${said}" is no period. Write P14D (days), P2W (weeks), P1M (months), P4Y (years), P7WD (working days) or PT24H (hours), not zero.`,
  })
}
