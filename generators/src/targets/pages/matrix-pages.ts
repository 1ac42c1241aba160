import { type Language, languages } from '@fallnetz/core'
import { type Cell, type Cells, cellsOf, type Entry, type Matrix } from '@fallnetz/core/lawfulness'
import type { RuleBook } from '@fallnetz/core/rules'
import type { GeneratedFile } from '../../target.ts'
import { type Block, bold, code, heading, type Inline, link, md, page, paragraph, table } from './markdown.ts'
import { evidenceNames, matrixRows } from './matrix-rows.ts'
import { lawNotice } from './notice.ts'
import { otherLanguage, speak } from './page-words.ts'
import { type RuleLinks, ruleLinks } from './rule-links.ts'

/** The transmission matrix as one table per label, in each language: `transmission-matrix.de.md`. */
export function matrixPages(matrix: Matrix, where: { rules: RuleBook; schemas: string }): GeneratedFile[] {
  return languages.map((language) => ({
    path: `transmission-matrix.${language}.md`,
    text: matrixPage(matrix, ruleLinks(where.rules, { language, schemas: where.schemas, pages: 'rules/' })),
  }))
}

function matrixPage(matrix: Matrix, links: RuleLinks): string {
  const { language, schemas } = links
  const word = speak(words, language)
  const other = otherLanguage[language]
  const file = link(code('transmission-matrix.json'), `${schemas}/rules/transmission-matrix.json`)
  const cells = cellsOf(matrix)
  const state = { asOf: [matrix.asOf], pending: matrix.review !== 'confirmed', decisive: words.decisive }
  return page(md`${matrix.title[language]}`, 'schemas/rules/transmission-matrix.json', [
    paragraph(link(md`${other.name}`, `transmission-matrix.${other.language}.md`)),
    lawNotice(state, language),
    paragraph(md`${matrix.description[language]}`),
    table(
      [md`${word.detail}`, md`${matrix.version}`],
      [
        [md`${word.file}`, file],
        [md`${word.bases}`, md`${code(matrix.basisList.urn)} ${matrix.basisList.version}`],
        [md`${word.cells}`, md`${matrix.labels.length * matrix.bases.length * matrix.recipients.length}`],
      ],
    ),
    paragraph(md`${word.howToRead}`),
    ...matrix.labels.flatMap((label) => labelBlocks(matrix, label, cells, links)),
    heading(2, md`${word.evidence}`),
    evidenceTable(matrix, language),
    heading(2, md`${word.powers}`),
    paragraph(md`${word.aboutPowers}`),
    matrixRows(matrix, matrix.powers, links),
  ])
}

function labelBlocks(matrix: Matrix, label: Entry, cells: Cells, links: RuleLinks): Block[] {
  const { language } = links
  const word = speak(words, language)
  const restrictions = matrix.restrictions.filter(({ labels }) => concerns(labels, label.id))
  return [
    heading(2, md`${label.id}`),
    paragraph(bold(md`${label.title[language]}`)),
    ...(label.text === undefined ? [] : [paragraph(md`${label.text[language]}`)]),
    table(
      [md`${word.basis}`, ...matrix.recipients.map(({ title }) => md`${title[language]}`)],
      matrix.bases.map((basis) => [
        md`${basis.title[language]} (${code(basis.id)})`,
        ...matrix.recipients.map(({ id }) => cellText(cells(label.id, basis.id, id), matrix, language)),
      ]),
    ),
    paragraph(md`${word.why}`),
    matrixRows(matrix, restrictions, links),
  ]
}

function concerns(labels: Matrix['restrictions'][number]['labels'], label: string): boolean {
  if (labels === '*') return true
  return 'except' in labels ? !labels.except.includes(label) : labels.includes(label)
}

function cellText(cell: Cell | undefined, matrix: Matrix, language: Language): Inline {
  const word = speak(words, language)
  if (cell === undefined) return md`?`
  if (cell.verdict === 'allowed') return md`${word.yes}`
  if (cell.verdict === 'forbidden') return md`${word.no} (${cell.rules.join(', ')})`
  const asked = cell.requirements.map(({ anyOf }) => anyOf.map(({ id }) => id))
  return md`${word.with} ${evidenceNames(matrix, asked, language)}`
}

function evidenceTable({ evidence }: Matrix, language: Language): Block {
  const word = speak(words, language)
  return table(
    [word.number, word.evidence, word.add, word.at].map((name) => md`${name}`),
    evidence.map(({ title, add, at }, index) => [
      md`${word.short}${index + 1}`,
      md`${title[language]}`,
      md`${add[language]}`,
      code(at),
    ]),
  )
}

const words = {
  decisive: {
    de: 'Diese Seite gibt das Recht in eigenen Worten wieder. Maßgeblich ist der Text des Gesetzes.',
    en: 'This page gives the law in words of our own. The text of the law decides.',
  },
  detail: { de: 'Version', en: 'Version' },
  file: { de: 'Datei', en: 'File' },
  bases: { de: 'Grundlagen aus', en: 'Bases from' },
  cells: { de: 'Felder', en: 'Cells' },
  howToRead: {
    de: 'So ist zu lesen: Eine Zeile ist eine Grundlage, eine Spalte eine Art von Empfänger. „ja“: erlaubt. „mit N1“: erlaubt, wenn die Nachricht den Nachweis N1 enthält. „nein“: verboten, mit der Regel dahinter. Trägt eine Nachricht mehrere Kennzeichen, gilt jedes.',
    en: 'How to read: a row is a basis, a column a kind of recipient. "yes": allowed. "with E1": allowed if the message shows the evidence E1. "no": forbidden, with the rule behind it. If a message bears several labels, each one holds.',
  },
  basis: { de: 'Grundlage', en: 'Basis' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  with: { de: 'mit', en: 'with' },
  why: {
    de: 'Was dieses Kennzeichen über die Grundlage hinaus verlangt:',
    en: 'What this label asks beyond the basis:',
  },
  evidence: { de: 'Nachweise', en: 'Evidence' },
  number: { de: 'Nr.', en: 'No.' },
  short: { de: 'N', en: 'E' },
  add: { de: 'So wird er erbracht', en: 'How to show it' },
  at: { de: 'Stelle in der Nachricht', en: 'Place in the message' },
  powers: { de: 'Grundlagen und Empfänger', en: 'Bases and recipients' },
  aboutPowers: {
    de: 'An wen eine Grundlage überhaupt trägt, gleich mit welchem Kennzeichen:',
    en: 'To whom a basis carries at all, whatever the label:',
  },
}
