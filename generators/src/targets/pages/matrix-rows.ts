import type { Language, Text } from '@fallnetz/core'
import type { CellVerdict, Entry, Matrix, MatrixRow, Selection } from '@fallnetz/core/lawfulness'
import { type Block, code, type Inline, joined, md, table } from './markdown.ts'
import { speak } from './page-words.ts'
import type { RuleLinks } from './rule-links.ts'

/** Rows of the matrix as they are written: for what they hold, what they say, and why. */
export function matrixRows(matrix: Matrix, rows: readonly MatrixRow[], { language, named, linked }: RuleLinks): Block {
  const word = speak(words, language)
  return table(
    [word.bases, word.recipients, word.verdict, word.rules, word.norms, word.reason].map((name) => md`${name}`),
    rows.map((row) => [
      selection(row.bases, language, code),
      selection(row.recipients, language, (id) => md`${titleOf(matrix.recipients, id, language)}`),
      verdictOf(matrix, row, language),
      joined(row.rules.map(named), ', '),
      md`${row.sources.map(({ law, norm }) => `${norm} ${law}`).join('; ')}`,
      linked(row.reason[language]),
    ]),
  )
}

/** Evidence by its number on the page, „N1 und N3 oder N4“: one of each list, by its place in the matrix. */
export function evidenceNames(matrix: Matrix, asked: readonly (readonly string[])[], language: Language): Inline {
  const word = speak(words, language)
  const numbered = (id: string) => `${word.short}${matrix.evidence.findIndex((one) => one.id === id) + 1}`
  const lists = asked.map((ids) => ids.map(numbered).join(` ${word.or} `))
  const distinct = [...new Set(lists)]
  return md`${distinct.map((list) => (distinct.length > 1 && list.includes(' ') ? `(${list})` : list)).join(` ${word.and} `)}`
}

function verdictOf(matrix: Matrix, { verdict, evidence = [] }: MatrixRow, language: Language): Inline {
  const said = (Object.hasOwn(verdicts, verdict) ? verdicts[verdict][language] : undefined) ?? verdict
  return verdict === 'needs-evidence' ? md`${said} ${evidenceNames(matrix, evidence, language)}` : md`${said}`
}

function selection(of: Selection, language: Language, named: (id: string) => Inline): Inline {
  const word = speak(words, language)
  if (of === '*') return md`${word.all}`
  if (!('except' in of)) return joined(of.map(named), ', ')
  return md`${word.allBut} ${joined(of.except.map(named), ', ')}`
}

function titleOf(entries: readonly Entry[], id: string, language: Language): string {
  return entries.find((entry) => entry.id === id)?.title[language] ?? id
}

const verdicts: Readonly<Record<CellVerdict, Text>> = {
  allowed: { de: 'ja', en: 'yes' },
  'needs-evidence': { de: 'mit', en: 'with' },
  forbidden: { de: 'nein', en: 'no' },
}

const words = {
  bases: { de: 'Grundlagen', en: 'Bases' },
  recipients: { de: 'Empfänger', en: 'Recipients' },
  verdict: { de: 'Erlaubt', en: 'Allowed' },
  rules: { de: 'Regeln', en: 'Rules' },
  norms: { de: 'Normen', en: 'Norms' },
  reason: { de: 'Warum', en: 'Why' },
  all: { de: 'alle', en: 'all' },
  allBut: { de: 'alle außer', en: 'all but' },
  or: { de: 'oder', en: 'or' },
  and: { de: 'und', en: 'and' },
  short: { de: 'N', en: 'E' },
}
