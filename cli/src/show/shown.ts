import { type Catalog, isObject, type JsonValue, type Language, type Text } from '@fallnetz/core'

/** One kind of thing that can be explained. */
export interface Shown {
  /** The explanation, or undefined when this name is none of its kind. May throw KnownErrors of core. */
  readonly show: (catalog: Catalog, name: string, language: Language) => string | undefined
  /** Every name of its kind, for guesses. */
  readonly names: (catalog: Catalog) => readonly string[]
}

/** A text of the standard in one language; nothing where there is none. */
export function said(value: JsonValue | undefined, language: Language): string {
  if (typeof value === 'string') return value
  if (!isObject(value)) return ''
  const text = value[language]
  return typeof text === 'string' ? text : ''
}

/** A text value of a JSON object; nothing where there is none. */
export function textIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Picks one language of words of our own. */
export function speak<T extends Readonly<Record<string, Text>>>(words: T, language: Language): Record<keyof T, string> {
  const spoken = Object.entries(words).map(([name, text]) => [name, text[language]])
  // The same names as in `words`, each with a string.
  return Object.fromEntries(spoken) as Record<keyof T, string>
}
