import { KnownError, type Language } from '@fallnetz/core'
import type { Input } from '../arguments/input.ts'
import { near } from '../arguments/near.ts'
import type { Command, ExitCode } from '../command.ts'
import { commands } from '../commands.ts'
import type { Io } from '../io.ts'
import { commandHelp, overview } from '../output/help-text.ts'

/** `fallnetz help`: what there is, and how each command goes. */
export const help: Command = {
  name: 'help',
  summary: { de: 'Erklärt einen Befehl, mit Beispielen', en: 'Explains a command, with examples' },
  description: {
    de: 'Ohne Angabe eine Übersicht; mit dem Namen eines Befehls alles, was er kann.',
    en: 'An overview; with the name of a command, everything it can do.',
  },
  arguments: [{ name: 'COMMAND', optional: true, text: { de: 'Name eines Befehls', en: 'name of a command' } }],
  options: [],
  examples: [
    { line: 'fallnetz help', text: { de: 'Was es gibt', en: 'What there is' } },
    { line: 'fallnetz help validate --lang de', text: { de: 'Ein Befehl, auf Deutsch', en: 'One command, in German' } },
  ],
  run: runHelp,
}

async function runHelp(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const [name] = input.words
  if (name === undefined) {
    const all = await Promise.all(Object.values(commands).map((load) => load()))
    io.stdout.write(overview(all, language))
    return 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) throw unknown(name)
  io.stdout.write(commandHelp(await load(), language))
  return 0
}

function unknown(name: string): KnownError {
  const guesses = near(name, Object.keys(commands))
  const all = Object.keys(commands).join(', ')
  return new KnownError('command-unknown', {
    de: `Den Befehl „${name}“ gibt es nicht.${guesses.length === 0 ? '' : ` Meinten Sie ${guesses.join(' oder ')}?`} Vorhanden: ${all}.`,
    en: `There is no command "${name}".${guesses.length === 0 ? '' : ` Did you mean ${guesses.join(' or ')}?`} Available: ${all}.`,
  })
}
