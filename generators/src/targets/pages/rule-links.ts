import type { Language } from '@fallnetz/core'
import { partsOf, type RuleBook } from '@fallnetz/core/rules'
import { code, type Inline, joined, link, md } from './markdown.ts'

/** How a page of rules names others. */
export interface RuleLinks {
  readonly language: Language
  /** The folder of the standard, as seen from the page. */
  readonly schemas: string
  /** The name of a rule or a clock (`D-05/with-opinion`), linked to where the rule stands. */
  readonly named: (name: string) => Inline
  /** A text from data, with every rule it names linked. */
  readonly linked: (text: string) => Inline
}

/** What a page beside those of the rules needs: its language, and the way to the standard. */
export function ruleLinks(
  book: RuleBook,
  where: { readonly language: Language; readonly schemas: string; readonly pages?: string },
): RuleLinks {
  const { language, schemas, pages = '' } = where

  function named(name: string): Inline {
    const { rule } = partsOf(name)
    const family = book.rules.get(rule)?.at(-1)?.family
    return family === undefined ? code(name) : link(code(name), `${pages}${family}.${language}.md`, rule)
  }

  function linked(text: string): Inline {
    const pieces = text.split(/\b([A-Z]-\d{2}(?:\/[a-z0-9-]+)?)\b/)
    // What the parentheses of the pattern caught stands at every second place.
    return joined(
      pieces.map((piece, index) =>
        index % 2 === 1 && book.rules.has(partsOf(piece).rule) ? named(piece) : verbatim(piece),
      ),
      '',
    )
  }

  return { language, schemas, named, linked }
}

// A piece of a sentence keeps the blank at its ends.
function verbatim(piece: string): Inline {
  const before = /^\s/.test(piece) ? ' ' : ''
  const after = piece.trim() !== '' && /\s$/.test(piece) ? ' ' : ''
  return { inline: `${before}${md`${piece}`.inline}${after}` }
}
