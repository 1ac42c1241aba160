import type { JsonObject, Text } from '@fallnetz/core'

/** English where generators of other houses look for it, German beside it under `x-i18n`. */
export function said(words: { readonly [field in 'title' | 'summary' | 'description']?: Text }): JsonObject {
  const fields = Object.entries(words)
  const english = Object.fromEntries(fields.map(([field, text]) => [field, text.en]))
  const german = Object.fromEntries(fields.map(([field, text]) => [field, text.de]))
  return { ...english, 'x-i18n': { de: german } }
}

/** Sentences one after the other, in both languages. */
export function sentences(...texts: readonly Text[]): Text {
  return { de: texts.map((text) => text.de).join(' '), en: texts.map((text) => text.en).join(' ') }
}
