import { KnownError } from '@fallnetz/core'

/** What was typed after the command, already held against what the command takes. */
export class Input {
  /** The arguments in order. */
  readonly words: readonly string[]
  readonly #options: Readonly<Record<string, unknown>>

  constructor(words: readonly string[], options: Readonly<Record<string, unknown>>) {
    this.words = words
    this.#options = options
  }

  /** The argument at this place; only for arguments that are not optional. */
  word(index: number): string {
    return this.words[index] ?? ''
  }

  text(name: string): string | undefined {
    const value = this.#options[name]
    return typeof value === 'string' ? value : undefined
  }

  texts(name: string): readonly string[] {
    const value = this.#options[name]
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  }

  flag(name: string): boolean {
    return this.#options[name] === true
  }

  /** A whole number between two bounds. Throws KnownError `option-value-invalid`. */
  number(name: string, low: number, high: number): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (value >= low && value <= high) return value
    throw new KnownError('option-value-invalid', {
      de: `--${name}: „${text}“ passt nicht. Schreiben Sie eine ganze Zahl von ${low} bis ${high}.`,
      en: `--${name}: "${text}" does not fit. Write a whole number from ${low} to ${high}.`,
    })
  }
}
