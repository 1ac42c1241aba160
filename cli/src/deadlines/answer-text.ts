import type { Language, Text } from '@fallnetz/core'
import type { Answer } from '@fallnetz/core/deadlines'
import { dateInWords } from '@fallnetz/core/rules'
import { visible } from '@fallnetz/core/visible'
import { wrapped } from '../output/help-text.ts'

const width = 96

/** An answer for people: the end first, then the way to it, what follows, and how far the law was read. */
export function answerText(answer: Answer, title: string | undefined, language: Language): string {
  const { clock, ruleVersion } = answer
  const lines = [
    ...(clock === undefined ? [] : [`${clock} (${ruleVersion})${title === undefined ? '' : `: ${title}`}`]),
    ...endLines(answer, language),
    '',
    `${words.because[language]}:`,
    ...stepLines(answer, language),
    ...consequenceLines(answer, language),
    '',
    standing(answer, language),
  ]
  return `${lines.map(visible).join('\n')}\n`
}

/** How far the law was read, and that counsel has not confirmed it. */
export function standing({ lawAsOf, review }: Pick<Answer, 'lawAsOf' | 'review'>, language: Language): string {
  const law = lawAsOf === undefined ? '' : `${words.lawAsOf[language]} ${dateInWords(lawAsOf)[language]}, `
  return `${law}${words[review ?? 'pending'][language]}`
}

/** The end, and the day by the calendar where it is another; or why there is none. */
export function endLines({ rawEnd, effectiveEnd, immediate }: Answer, language: Language): string[] {
  if (immediate) return [`${words.end[language]}: ${words.immediate[language]}`]
  if (rawEnd === undefined || effectiveEnd === undefined) return []
  const end = `${words.end[language]}: ${onDay(effectiveEnd, language)}`
  return rawEnd === effectiveEnd ? [end] : [end, `${words.raw[language]}: ${onDay(rawEnd, language)}`]
}

function onDay(text: string, language: Language): string {
  // An instant says for itself which day and time it is.
  if (text.length > 10) return text
  const weekday = new Intl.DateTimeFormat({ de: 'de-DE', en: 'en-GB' }[language], { weekday: 'long', timeZone: 'UTC' })
  return `${text} (${weekday.format(Date.parse(text))})`
}

function stepLines({ because }: Answer, language: Language): string[] {
  return because.flatMap((step, index) => {
    const [first = '', ...others] = wrapped(step[language], width - 5, '')
    return [`  ${index + 1}. ${first}`, ...others.map((line) => `     ${line}`), `     ${step.norm}`]
  })
}

function consequenceLines({ consequence }: Answer, language: Language): string[] {
  if (consequence === undefined) return []
  const from = consequence.holdsFrom === undefined ? '' : ` ${words.from[language]} ${consequence.holdsFrom}`
  return ['', ...wrapped(`${words.consequence[language]}${from}: ${consequence.text[language]}`, width, '')]
}

const words = {
  end: { de: 'Ende', en: 'End' },
  raw: { de: 'nach dem Kalender', en: 'by the calendar' },
  immediate: { de: 'kein Datum, sondern unverzüglich', en: 'no date, but without culpable delay (unverzüglich)' },
  because: { de: 'So gerechnet', en: 'How it was computed' },
  consequence: { de: 'Folge', en: 'Consequence' },
  from: { de: 'ab', en: 'from' },
  lawAsOf: { de: 'Rechtsstand', en: 'law as of' },
  pending: { de: 'Prüfung steht aus', en: 'review pending' },
  confirmed: { de: 'geprüft', en: 'reviewed' },
} as const satisfies Record<string, Text>
