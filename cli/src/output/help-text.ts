import type { Language, Text } from '@fallnetz/core'
import { commonOptions } from '../arguments/parse.ts'
import type { Argument, Command } from '../command.ts'

const width = 96

/** `fallnetz help`: one line per command, and what the exit codes mean. */
export function overview(commands: readonly Command[], language: Language): string {
  const rows = commands.map(({ name, summary }): [string, string] => [name, summary[language]])
  const first = commands.flatMap(({ examples }) => examples.slice(0, 1).map(({ line }) => `  ${line}`))
  return [
    `fallnetz – ${words.purpose[language]}`,
    '',
    `${words.usage[language]}: fallnetz ${words.command[language]} …`,
    '',
    `${words.commands[language]}:`,
    ...table(rows),
    '',
    `${words.examples[language]}:`,
    ...first,
    '',
    `${words.exitCodes[language]}:`,
    ...table(exitCodes.map(([code, text]): [string, string] => [code, text[language]])),
    '',
    words.more[language],
    '',
  ].join('\n')
}

/** `fallnetz help validate`: usage, what it takes, what it does, examples. */
export function commandHelp(command: Command, language: Language): string {
  const taken = command.arguments.map(({ name, text }): [string, string] => [name, text[language]])
  const options = [...command.options, ...commonOptions].map(({ flags, text, required }): [string, string] => {
    return [flags, required ? `${text[language]} (${words.required[language]})` : text[language]]
  })
  return [
    `fallnetz ${command.name} – ${command.summary[language]}`,
    '',
    `${words.usage[language]}: ${['fallnetz', command.name, ...command.arguments.map(usage), ...usageOptions(command, language)].join(' ')}`,
    '',
    ...wrapped(command.description[language], width, ''),
    '',
    ...(taken.length === 0 ? [] : [`${words.arguments[language]}:`, ...table(taken), '']),
    `${words.options[language]}:`,
    ...table(options),
    '',
    `${words.examples[language]}:`,
    ...command.examples.flatMap(({ line, text }) => [`  # ${text[language]}`, `  ${line}`]),
    '',
    `${words.exitCodes[language]}: ${exitCodes.map(([code, text]) => `${code} ${text[language]}`).join(' · ')}`,
    '',
  ].join('\n')
}

const words = {
  purpose: {
    de: 'der Standard für den Austausch zwischen sozialen Stellen, auf der Befehlszeile',
    en: 'the standard for exchange between social services, on the command line',
  },
  usage: { de: 'Aufruf', en: 'Usage' },
  command: { de: 'BEFEHL', en: 'COMMAND' },
  commands: { de: 'Befehle', en: 'Commands' },
  arguments: { de: 'Angaben', en: 'Arguments' },
  options: { de: 'Optionen', en: 'Options' },
  optionsHere: { de: '[OPTIONEN]', en: '[OPTIONS]' },
  required: { de: 'nötig', en: 'required' },
  examples: { de: 'Beispiele', en: 'Examples' },
  exitCodes: { de: 'Rückgabewert', en: 'Exit code' },
  more: {
    de: '„fallnetz help BEFEHL“ erklärt einen Befehl, „fallnetz show CODE“ einen Fehlercode.',
    en: '"fallnetz help COMMAND" explains a command, "fallnetz show CODE" an error code.',
  },
} as const satisfies Record<string, Text>

const exitCodes: readonly (readonly [string, Text])[] = [
  ['0', { de: 'ja', en: 'yes' }],
  ['1', { de: 'nein', en: 'no' }],
  ['2', { de: 'ließ sich nicht beantworten', en: 'could not be answered' }],
]

function usage({ name, optional, many }: Argument): string {
  const inner = many ? `${name}…` : name
  return optional ? `[${inner}]` : inner
}

function usageOptions(command: Command, language: Language): string[] {
  const needed = command.options.filter((option) => option.required).map((option) => option.flags)
  return [...needed, words.optionsHere[language]]
}

/** Two columns; a name too long for the first stands on a line of its own. */
export function table(rows: readonly (readonly [string, string])[]): string[] {
  const column = Math.min(28, Math.max(...rows.map(([name]) => name.length)) + 2)
  const indent = ' '.repeat(column + 2)
  return rows.flatMap(([name, text]) => {
    const [first = '', ...others] = wrapped(text, width - column - 2, '')
    const rest = others.map((line) => `${indent}${line}`)
    if (name.length + 2 > column) return [`  ${name}`, `${indent}${first}`, ...rest]
    return [`  ${name.padEnd(column)}${first}`, ...rest]
  })
}

/** Breaks a text between words. */
export function wrapped(text: string, columns: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}
