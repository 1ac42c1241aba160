import type { Language } from '@fallnetz/core'
import type { VersionChange } from '@fallnetz/core/compatibility'

/** Why something stayed open, as far as the sentence has not said it. */
export function reasonsOf({ because = [] }: VersionChange, sentence: string, language: Language): string[] {
  return because.map(({ message }) => message[language]).filter((reason) => !sentence.includes(reason))
}
