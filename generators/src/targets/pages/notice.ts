import type { Language, Text } from '@fallnetz/core'
import { dateInWords } from '@fallnetz/core/rules'
import { type Block, bold, md, quote } from './markdown.ts'
import { speak } from './page-words.ts'

/** What stands on every page that speaks of law: which day's text was read, and whether lawyers have looked at it. */
export interface LawState {
  /** ISO dates of the texts; empty where no norm is cited. */
  readonly asOf: Iterable<string>
  readonly pending: boolean
  /** What decides instead of the page. */
  readonly decisive: Text
}

export function lawNotice({ asOf, pending, decisive }: LawState, language: Language): Block {
  const word = speak(words, language)
  const days = [...new Set(asOf)].sort().map((day) => dateInWords(day)[language])
  return quote(
    bold(md`${word.asOf}: ${days.length === 0 ? word.none : days.join(', ')}`),
    bold(md`${pending ? word.pending : word.confirmed}`),
    md`${decisive[language]}`,
  )
}

const words = {
  asOf: { de: 'Rechtsstand', en: 'Law as of' },
  none: { de: 'keine Norm angegeben', en: 'no norm cited' },
  pending: { de: 'Prüfung durch Juristinnen und Juristen steht aus.', en: 'Legal review is pending.' },
  confirmed: { de: 'Von Juristinnen und Juristen geprüft.', en: 'Reviewed by lawyers.' },
}
