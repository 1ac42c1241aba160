import { KnownError } from '@fallnetz/core/validation'

/** What was typed after the command, already held against what the command takes. */
export class Input {
  /** The arguments in order. */
  readonly words: readonly string[]
  readonly #options: ReadonlyMap<string, readonly string[]>

  /** `options`: the values of each option by its name without `--`, in the order they were typed. */
  constructor(words: readonly string[], options: ReadonlyMap<string, readonly string[]>) {
    this.words = words
    this.#options = options
  }

  /** The argument at this place; only for arguments that are not optional. */
  word(index: number): string {
    return this.words[index] ?? ''
  }

  /** The value of an option that is given once. */
  text(name: string): string | undefined {
    return this.#options.get(name)?.[0]
  }

  texts(name: string): readonly string[] {
    return this.#options.get(name) ?? []
  }

  flag(name: string): boolean {
    return this.#options.has(name)
  }

  /** A whole number between two bounds. Throws KnownError `option-value-invalid`. */
  number(name: string, low: number, high: number): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (value >= low && value <= high) return value
    throw new KnownError('option-value-invalid', {
      de: `--${name} „${text}“: Schreiben Sie eine ganze Zahl von ${low} bis ${high}.`,
      en: `--${name} "${text}": Write a whole number from ${low} to ${high}.`,
    })
  }
}
