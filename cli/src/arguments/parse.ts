import { KnownError, type Text } from '@fallnetz/core/validation'
import type { Command, Option } from '../command.ts'
import { Input } from './input.ts'
import { near } from './near.ts'

// An import of this module makes Node load all it has to offer, on every start: 5 ms for one function.
const { parseArgs } = process.getBuiltinModule('node:util')

/** Options every command takes; they are not repeated in each. */
export const commonOptions: readonly Option[] = [
  {
    flags: '--lang <LANGUAGE>',
    choices: ['de', 'en'],
    text: {
      de: 'Sprache der Ausgabe; ohne Angabe die der Umgebung (LC_ALL, LANG)',
      en: 'language of the output; otherwise that of the environment (LC_ALL, LANG)',
    },
  },
]

/**
 * Reads what was typed after the command's name. Throws KnownError `option-unknown`, `option-repeated`,
 * `option-value-missing`, `option-value-invalid`, `option-missing`, `argument-missing` or `argument-unexpected`.
 */
export function parse(command: Command, typed: readonly string[]): Input {
  const options = new Map([...command.options, ...commonOptions].map((option) => [nameOf(option), option]))
  const words: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokensOf(typed, options)) {
    if (token.kind === 'positional' && token.value === '') throw emptyWord(command)
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.get(token.name)
    if (option === undefined) throw unknown(command, token.rawName, options.keys())
    const before = values.get(token.name) ?? []
    if (before.length > 0 && !option.many) throw repeated(command, option)
    values.set(token.name, [...before, valueFrom(command, option, token.value)])
  }
  for (const [name, option] of options) if (option.required && !values.has(name)) throw missing(command, option)
  checkWords(command, words)
  return new Input(words, values)
}

function tokensOf(typed: readonly string[], options: ReadonlyMap<string, Option>) {
  const known = [...options].map(
    ([name, option]) => [name, { type: takesValue(option) ? 'string' : 'boolean' }] as const,
  )
  return parseArgs({
    args: [...typed],
    options: Object.fromEntries(known),
    // What does not fit is told in our own words, so nothing is refused here.
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens
}

function valueFrom(command: Command, option: Option, value: string | undefined): string {
  if (!takesValue(option)) {
    if (value === undefined) return ''
    throw unfit(command, option, value, {
      de: 'Diese Option steht für sich, ohne Wert.',
      en: 'This option stands alone, without a value.',
    })
  }
  // An empty value comes from a variable that is not set: nobody means the current folder by it.
  if (value === undefined || value === '' || value.startsWith('--')) throw valueMissing(command, option)
  if (option.choices === undefined || option.choices.includes(value)) return value
  const [guess, choices] = [meant(value, option.choices), option.choices.join(', ')]
  throw unfit(command, option, value, {
    de: `Das gibt es nicht.${guess.de} Möglich sind: ${choices}.`,
    en: `There is no such value.${guess.en} Possible are: ${choices}.`,
  })
}

function checkWords(command: Command, words: readonly string[]): void {
  const lacking = command.arguments.filter(({ optional }) => !optional)[words.length]
  const most = command.arguments.some(({ many }) => many) ? Number.POSITIVE_INFINITY : command.arguments.length
  const extra = words[most]
  const help = seeHelp(command)
  if (lacking !== undefined) {
    throw new KnownError('argument-missing', {
      de: `Nach „fallnetz ${command.name}“ fehlt ${lacking.name}: ${lacking.text.de}.${help.de}`,
      en: `${lacking.name} is missing after "fallnetz ${command.name}": ${lacking.text.en}.${help.en}`,
    })
  }
  if (extra === undefined) return
  const taken = mostTaken[most] ?? { de: `höchstens ${most} Angaben`, en: `at most ${most} arguments` }
  throw new KnownError('argument-unexpected', {
    de: `„fallnetz ${command.name}“ nimmt ${taken.de}; „${extra}“ ist zu viel.${help.de}`,
    en: `"fallnetz ${command.name}" takes ${taken.en}; "${extra}" is one too many.${help.en}`,
  })
}

function emptyWord(command: Command): KnownError {
  const help = seeHelp(command)
  return new KnownError('argument-missing', {
    de: `Nach „fallnetz ${command.name}“ steht eine leere Angabe. Kommt sie aus einer Variablen, dann ist diese nicht gesetzt.${help.de}`,
    en: `There is an empty argument after "fallnetz ${command.name}". If it comes from a variable, that one is not set.${help.en}`,
  })
}

const mostTaken: readonly Text[] = [
  { de: 'nur Optionen', en: 'options only' },
  { de: 'nur eine Angabe', en: 'only one argument' },
]

function unknown(command: Command, typed: string, names: Iterable<string>): KnownError {
  const guess = meant(
    typed,
    [...names].map((name) => `--${name}`),
  )
  const help = seeHelp(command)
  return new KnownError('option-unknown', {
    de: `„fallnetz ${command.name}“ kennt ${typed} nicht.${guess.de}${help.de}`,
    en: `"fallnetz ${command.name}" has no option ${typed}.${guess.en}${help.en}`,
  })
}

// Whoever types two values means one of them, and nobody can tell which.
function repeated(command: Command, option: Option): KnownError {
  const [name, help] = [nameOf(option), seeHelp(command)]
  return new KnownError('option-repeated', {
    de: `--${name} steht mehr als einmal. Lassen Sie nur eines davon stehen.${help.de}`,
    en: `--${name} is there more than once. Keep only one of them.${help.en}`,
  })
}

function missing(command: Command, { flags, text }: Option): KnownError {
  const help = seeHelp(command)
  return new KnownError('option-missing', {
    de: `Die Angabe ${flags} fehlt: ${text.de}.${help.de}`,
    en: `The option ${flags} is missing: ${text.en}.${help.en}`,
  })
}

function valueMissing(command: Command, { flags }: Option): KnownError {
  const help = seeHelp(command)
  return new KnownError('option-value-missing', {
    de: `Der Wert fehlt: ${flags}.${help.de}`,
    en: `The value is missing: ${flags}.${help.en}`,
  })
}

function unfit(command: Command, option: Option, value: string, why: Text): KnownError {
  const help = seeHelp(command)
  return new KnownError('option-value-invalid', {
    de: `--${nameOf(option)} „${value}“: ${why.de}${help.de}`,
    en: `--${nameOf(option)} "${value}": ${why.en}${help.en}`,
  })
}

function nameOf({ flags }: Option): string {
  return /^--([a-z-]+)/.exec(flags)?.[1] ?? flags
}

function takesValue({ flags }: Option): boolean {
  return flags.includes(' <')
}

function meant(typed: string, known: readonly string[]): Text {
  const names = near(typed, known)
  if (names.length === 0) return { de: '', en: '' }
  return { de: ` Meinten Sie ${names.join(' oder ')}?`, en: ` Did you mean ${names.join(' or ')}?` }
}

function seeHelp({ name }: Command): Text {
  return {
    de: ` „fallnetz help ${name}“ zeigt, wie es geht.`,
    en: ` "fallnetz help ${name}" shows how it goes.`,
  }
}
