import type { Language } from '@fallnetz/core'

/**
 * The language to speak: `--lang`, else the locale of the environment, else English. Looked up before anything else is
 * read, so that even a wrong command line is answered in it.
 */
export function languageOf(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const end = words.indexOf('--')
  const given = words.slice(0, end === -1 ? words.length : end).flatMap((word, index) => {
    if (word.startsWith('--lang=')) return [word.slice('--lang='.length)]
    return word === '--lang' ? [words[index + 1] ?? ''] : []
  })
  const wanted = given.at(-1)
  if (wanted === 'de' || wanted === 'en') return wanted
  // The first that is set counts, even if it is empty of meaning for us (POSIX, "Locale").
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  return /^de(?![a-z])/i.test(locale ?? '') ? 'de' : 'en'
}
