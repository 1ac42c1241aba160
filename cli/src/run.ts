import { KnownError, type Language } from '@fallnetz/core/validation'
import { visible } from '@fallnetz/core/visible'
import { languageOf } from './arguments/language.ts'
import type { ExitCode } from './command.ts'
import { commands } from './commands.ts'
import type { Io } from './io.ts'

/** Runs one command line (without `node` and `fallnetz`). Every answer is 0 yes, 1 no or 2 cannot tell. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(words, io.env)
  try {
    return await runCommand(words, io, language)
  } catch (error) {
    io.stderr.write(error instanceof KnownError ? refusal(error, language) : bug(error, language))
    return 2
  }
}

async function runCommand(words: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const { name, rest } = split(words)
  const wantsHelp = beforeEnd(rest).some((word) => word === '--help' || word === '-h')
  if (name === undefined && beforeEnd(rest).some((word) => word === '--version' || word === '-V')) {
    const { version } = await import('./version.ts')
    io.stdout.write(`${version()}\n`)
    return 0
  }
  const asked = name === undefined || wantsHelp ? 'help' : name
  const load = commands[asked]
  if (load === undefined || !Object.hasOwn(commands, asked)) throw await unknown(asked)
  const command = await load()
  const { parse } = await import('./arguments/parse.ts')
  const typed = asked === name && !wantsHelp ? rest : helpWords(name, wantsHelp, rest)
  return command.run(parse(command, typed), io, language)
}

/** The first word that is no option is the command; `--lang de` may stand before it. */
function split(words: readonly string[]): { readonly name: string | undefined; readonly rest: readonly string[] } {
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--lang')
  if (at === -1) return { name: undefined, rest: words }
  return { name: words[at], rest: [...words.slice(0, at), ...words.slice(at + 1)] }
}

// `fallnetz validate --help` means `fallnetz help validate`; a lone wrong option is still told.
function helpWords(name: string | undefined, wantsHelp: boolean, rest: readonly string[]): readonly string[] {
  const others = rest.filter((word) => word !== '--help' && word !== '-h')
  if (!wantsHelp || name === undefined) return others
  if (name !== 'help') return [name]
  return split(others).name === undefined ? ['help', ...others] : others
}

function beforeEnd(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--')
  return end === -1 ? words : words.slice(0, end)
}

async function unknown(name: string): Promise<KnownError> {
  if (name.trim() === '') {
    return new KnownError('command-unknown', {
      de: 'Statt eines Befehls steht hier ein leeres Wort. Kommt es aus einer Variablen, so ist sie nicht gesetzt. „fallnetz help“ zeigt, was es gibt.',
      en: 'There is an empty word in place of a command. If it comes from a variable, that one is not set. "fallnetz help" shows what there is.',
    })
  }
  const { near } = await import('./arguments/near.ts')
  const guesses = near(name, Object.keys(commands)).map((guess) => `fallnetz ${guess}`)
  const meant = {
    de: guesses.length === 0 ? '' : ` Meinten Sie „${guesses.join('“ oder „')}“?`,
    en: guesses.length === 0 ? '' : ` Did you mean "${guesses.join('" or "')}"?`,
  }
  return new KnownError('command-unknown', {
    de: `Den Befehl „${name}“ gibt es nicht.${meant.de} „fallnetz help“ zeigt, was es gibt.`,
    en: `There is no command "${name}".${meant.en} "fallnetz help" shows what there is.`,
  })
}

/** Code, what and what to do, on two lines. */
function refusal(error: KnownError, language: Language): string {
  const word = { de: 'Fehler', en: 'Error' }[language]
  return `${word} ${visible(error.code)}\n  ${visible(error.text[language])}\n`
}

/** What nobody foresaw is our bug: told whole, with the way to report it. */
export function bug(error: unknown, language: Language): string {
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const words = {
    de: 'Das ist ein Fehler in fallnetz, nicht in Ihrer Eingabe. Bitte melden Sie ihn mit dem folgenden Text (ohne Daten von Personen) unter „Issues“ im Repository von Fallnetz.',
    en: 'This is a bug in fallnetz, not in your input. Please report it with the following text (without personal data) under "Issues" in the Fallnetz repository.',
  }
  const title = { de: 'Fehler internal-error', en: 'Error internal-error' }
  return `${title[language]}\n  ${words[language]}\n\n${story.split('\n').map(visible).join('\n')}\nNode ${process.version}, ${process.platform}\n`
}
