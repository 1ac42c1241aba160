import type { Text } from '@fallnetz/core'
import { type Carrier, exchangeInWords, type Rule } from '@fallnetz/core/rules'
import { code, type Inline, joined, link, md } from './markdown.ts'
import { speak } from './page-words.ts'
import type { RuleLinks } from './rule-links.ts'

/** Where the standard carries a rule: the files by kind, or the exchange it waits for. */
export function carriedBy(carriers: readonly Carrier[], { awaits }: Rule, { language }: RuleLinks): Inline {
  const word = speak(words, language)
  const byKind = [...Map.groupBy(carriers, ({ kind }) => kind)].map(([kind, some]) => {
    const name = md`${kinds[kind][language]}`
    if (kind === 'matrix') return link(name, `../transmission-matrix.${language}.md`)
    const files = new Set(some.map(({ at }) => at.split('#', 1)[0] ?? at))
    return md`${name} ${joined([...files].map(code), ', ')}`
  })
  if (byKind.length > 0) return joined(byKind, '; ')
  return awaits === undefined ? md`–` : md`${word.awaits} ${awaits} (${exchangeInWords(awaits)[language]})`
}

const kinds: Readonly<Record<Carrier['kind'], Text>> = {
  schema: { de: 'Schema', en: 'schema' },
  transition: { de: 'Übergang', en: 'transition' },
  requirement: { de: 'Anforderung', en: 'requirement' },
  matrix: { de: 'Übermittlungsmatrix', en: 'transmission matrix' },
}

const words = {
  awaits: { de: 'noch nicht umgesetzt; kommt mit', en: 'not carried yet; comes with' },
}
