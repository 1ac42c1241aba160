import { KnownError } from '@fallnetz/core'
import type { Question } from '@fallnetz/core/deadlines'
import type { Input } from '../arguments/input.ts'

/** The question that was typed. Throws KnownError `argument-missing`, `option-missing` or `option-value-invalid`. */
export function questionTyped(input: Input): Question {
  const [rule] = input.words
  const period = input.text('period')
  if (rule === undefined && period === undefined) throw nothingAsked()
  const extensions = input.texts('extended').map(extensionTyped)
  const stopped = input.texts('stopped').map(stretchTyped)
  const passedOn = input.texts('passed-on').map(passedOnTyped)
  return {
    ...given('rule', rule),
    ...given('period', period),
    from: fromTyped(input),
    ...given('land', input.text('land')),
    ...given('ars', input.text('ars')),
    ...(input.flag('saturday') ? { saturdayIsWorkday: true } : {}),
    ...given('asOf', input.text('as-of')),
    ...(input.flag('same-day') ? { firstDay: 'same-day' as const } : {}),
    // parse() has held it to the choices.
    ...given('exception', input.text('exception') as Question['exception']),
    ...given('announcedDay', input.text('announced')),
    ...(extensions.length > 0 ? { extensions } : {}),
    ...(stopped.length > 0 ? { stopped } : {}),
    ...(passedOn.length > 0 ? { passedOn } : {}),
  }
}

/** The day everything starts with. Throws KnownError `option-missing`. */
function fromTyped(input: Input): string {
  const from = input.text('from')
  if (from !== undefined) return from
  throw new KnownError('option-missing', {
    de: 'Die Angabe --from fehlt: der Tag des Ereignisses (2026-09-07). „fallnetz help deadline“ zeigt, wie es geht.',
    en: 'The option --from is missing: the day of the event (2026-09-07). "fallnetz help deadline" shows how it goes.',
  })
}

/** What was done when, each act once. Throws KnownError `option-value-invalid` or `option-conflict`. */
export function actsTyped(texts: readonly string[]): Readonly<Record<string, string>> {
  const acts = texts.map(actTyped)
  const twice = acts.find(([name], index) => acts.findIndex(([other]) => other === name) < index)
  if (twice !== undefined) throw doneTwice(twice[0])
  return Object.fromEntries(acts)
}

function actTyped(text: string): readonly [string, string] {
  const [name, day, ...more] = text.split('=')
  if (name && day && more.length === 0) return [name, day]
  throw unfit('done', text, 'D-19/land-to-federal=2026-09-10')
}

function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  // An option that was not typed is absent, not undefined.
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value }
}

function extensionTyped(text: string) {
  const [length = '', ground, ...more] = text.split(':')
  if (length === '' || ground === '' || more.length > 0) throw unfit('extended', text, 'P2W:expert-scarce')
  return { ...(length.startsWith('P') ? { by: length } : { to: length }), ...given('ground', ground) }
}

function stretchTyped(text: string) {
  const [from, to, ...more] = text.split('..')
  if (from && to && more.length === 0) return { from, to }
  throw unfit('stopped', text, '2026-09-10..2026-09-14')
}

function passedOnTyped(text: string) {
  const [receivedOn = '', agreed, ...more] = text.split(':')
  if (agreed === undefined) return { receivedOn }
  if (agreed === 'agreed' && more.length === 0) return { receivedOn, agreed: true }
  throw unfit('passed-on', text, '2026-09-21:agreed')
}

function unfit(option: string, text: string, example: string): KnownError {
  return new KnownError('option-value-invalid', {
    de: `--${option} „${text}“: Schreiben Sie es wie ${example}.`,
    en: `--${option} "${text}": Write it like ${example}.`,
  })
}

function doneTwice(name: string): KnownError {
  return new KnownError('option-conflict', {
    de: `--done nennt zweimal einen Tag für ${name}. Behalten Sie einen davon.`,
    en: `--done gives two days for ${name}. Keep one of them.`,
  })
}

function nothingAsked(): KnownError {
  return new KnownError('argument-missing', {
    de: 'Nennen Sie eine Regel (D-03) oder mit --period eine Frist (P2W). „fallnetz deadline --list“ zeigt die Regeln.',
    en: 'Name a rule (D-03) or, with --period, a period (P2W). "fallnetz deadline --list" shows the rules.',
  })
}
