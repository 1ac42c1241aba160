import type { Language, Text } from '@fallnetz/core'
import type { Input } from './arguments/input.ts'
import type { Io } from './io.ts'

/** Yes, no, cannot tell. */
export type ExitCode = 0 | 1 | 2

export interface Argument {
  /** As printed in the usage line: `PATH`. */
  readonly name: string
  readonly text: Text
  readonly optional?: boolean
  /** Takes all words that follow. */
  readonly many?: boolean
}

export interface Option {
  /** As help prints them: `--out <FILE>` takes a value, `--check` does not. */
  readonly flags: string
  readonly text: Text
  readonly choices?: readonly string[]
  readonly required?: boolean
  /** May be given more than once; help says so. */
  readonly many?: boolean
}

interface Example {
  readonly line: string
  readonly text: Text
}

/** One command: what it takes, what it says about itself, and what it does. */
export interface Command {
  readonly name: string
  readonly summary: Text
  /** Two or three sentences for `fallnetz help <command>`. */
  readonly description: Text
  readonly arguments: readonly Argument[]
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
  readonly run: (input: Input, io: Io, language: Language) => Promise<ExitCode>
}
