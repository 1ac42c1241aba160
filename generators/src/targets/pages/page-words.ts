import type { Language, Text } from '@fallnetz/core'

/** Picks one language of words of our own. */
export function speak<T extends Readonly<Record<string, Text>>>(words: T, language: Language): Record<keyof T, string> {
  const spoken = Object.entries(words).map(([name, text]) => [name, text[language]])
  // The same names as in `words`, each with a string.
  return Object.fromEntries(spoken) as Record<keyof T, string>
}

/** The other language, as it calls itself. */
export const otherLanguage: Readonly<Record<Language, { readonly language: Language; readonly name: string }>> = {
  de: { language: 'en', name: 'English' },
  en: { language: 'de', name: 'Deutsch' },
}
