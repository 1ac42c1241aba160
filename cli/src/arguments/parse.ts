import { KnownError, type Text } from '@fallnetz/core'
import { CommanderError, Command as Parser, Option as ParserOption } from 'commander'
import type { Command, Option } from '../command.ts'
import { Input } from './input.ts'
import { near } from './near.ts'

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
 * Reads what was typed after the command's name. Throws KnownError `option-unknown`, `option-value-missing`,
 * `option-value-invalid`, `option-missing`, `argument-missing` or `argument-unexpected`.
 */
export function parse(command: Command, words: readonly string[]): Input {
  const options = [...command.options, ...commonOptions]
  const parser = parserOf(command, options)
  try {
    parser.parse([...words], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) throw translated(error, command, options, words)
    throw error
  }
  const values: Record<string, unknown> = parser.opts()
  for (const option of options) checkChoice(option, values[nameOf(option)], command)
  return new Input(parser.args, values)
}

function parserOf(command: Command, options: readonly Option[]): Parser {
  const parser = new Parser(command.name)
    .helpOption(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .allowExcessArguments(false)
    .configureOutput({ outputError: () => undefined })
  for (const { name, optional, many } of command.arguments) {
    const inner = many ? `${name}...` : name
    parser.argument(optional ? `[${inner}]` : `<${inner}>`)
  }
  for (const { flags, text, required, many } of options) {
    const option = new ParserOption(flags, text.en)
    if (required) option.makeOptionMandatory()
    if (many) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
    parser.addOption(option)
  }
  return parser
}

function checkChoice(option: Option, value: unknown, command: Command): void {
  if (option.choices === undefined || value === undefined) return
  if (typeof value === 'string' && option.choices.includes(value)) return
  const choices = option.choices.join(', ')
  const flag = flagOf(option)
  throw new KnownError('option-value-invalid', {
    de: `${flag}: „${value}“ gibt es nicht.${meant(String(value), option.choices).de} Möglich sind: ${choices}.${seeHelp(command).de}`,
    en: `${flag}: there is no "${value}".${meant(String(value), option.choices).en} Possible are: ${choices}.${seeHelp(command).en}`,
  })
}

function translated(error: CommanderError, command: Command, options: readonly Option[], words: readonly string[]) {
  // Commander names the culprit between its last pair of quotes, with placeholders behind options.
  const culprit = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const help = seeHelp(command)
  switch (error.code) {
    case 'commander.unknownOption': {
      const guess = meant(culprit.replace(/=.*/, ''), options.map(flagOf))
      return new KnownError('option-unknown', {
        de: `„fallnetz ${command.name}“ kennt ${culprit} nicht.${guess.de}${help.de}`,
        en: `"fallnetz ${command.name}" has no option ${culprit}.${guess.en}${help.en}`,
      })
    }
    case 'commander.optionMissingArgument':
      return new KnownError('option-value-missing', {
        de: `Nach ${culprit} fehlt die Angabe.${help.de}`,
        en: `The value after ${culprit} is missing.${help.en}`,
      })
    case 'commander.missingMandatoryOptionValue':
      return new KnownError('option-missing', {
        de: `Die Angabe ${culprit} fehlt.${help.de}`,
        en: `The option ${culprit} is missing.${help.en}`,
      })
    case 'commander.missingArgument':
      return new KnownError('argument-missing', {
        de: `Nach „fallnetz ${command.name}“ fehlt ${culprit}.${help.de}`,
        en: `${culprit} is missing after "fallnetz ${command.name}".${help.en}`,
      })
    case 'commander.excessArguments': {
      const extra = words.filter((word) => !word.startsWith('-')).at(-1) ?? ''
      const most = command.arguments.length
      const taken = mostTaken[most] ?? { de: `höchstens ${most} Angaben`, en: `at most ${most} arguments` }
      return new KnownError('argument-unexpected', {
        de: `„fallnetz ${command.name}“ nimmt ${taken.de}; „${extra}“ ist zu viel.${help.de}`,
        en: `"fallnetz ${command.name}" takes ${taken.en}; "${extra}" is one too many.${help.en}`,
      })
    }
    default:
      return error
  }
}

const mostTaken: readonly Text[] = [
  { de: 'nur Optionen', en: 'options only' },
  { de: 'nur eine Angabe', en: 'only one argument' },
]

function nameOf(option: Option): string {
  return new ParserOption(option.flags).attributeName()
}

function flagOf(option: Option): string {
  return option.flags.split(/[ ,]/, 1)[0] ?? option.flags
}

function meant(typed: string, known: readonly string[]): Text {
  const names = near(typed, known)
  if (names.length === 0) return { de: '', en: '' }
  return {
    de: ` Meinten Sie ${names.join(' oder ')}?`,
    en: ` Did you mean ${names.join(' or ')}?`,
  }
}

function seeHelp(command: Command): Text {
  return {
    de: ` „fallnetz help ${command.name}“ zeigt, wie es geht.`,
    en: ` "fallnetz help ${command.name}" shows how it goes.`,
  }
}
