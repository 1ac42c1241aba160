import { type Codelist, languages } from '@fallnetz/core'
import type { Edition } from '@fallnetz/core/editions'
import type { RuleBook } from '@fallnetz/core/rules'
import type { GeneratedFile } from '../../target.ts'
import { code, heading, type Inline, link, md, page, paragraph, table } from './markdown.ts'
import { lawNotice } from './notice.ts'
import { otherLanguage, speak } from './page-words.ts'
import { type RuleLinks, ruleLinks } from './rule-links.ts'
import { lawStateOf } from './rule-pages.ts'

interface EditionPagesInput {
  readonly editions: readonly Edition[]
  readonly rules: RuleBook
  readonly codelists: readonly Codelist[]
  readonly schemas: string
}

/** One page per edition and language: what it names, in which versions. The digests stay in its file. */
export function editionPages({ editions, rules, codelists, schemas }: EditionPagesInput): GeneratedFile[] {
  return editions.flatMap((edition) =>
    languages.map((language) => {
      const links = ruleLinks(rules, { language, schemas: `../${schemas}`, pages: '../rules/' })
      return { path: `editions/${edition.id}.${language}.md`, text: editionPage(edition, rules, codelists, links) }
    }),
  )
}

function editionPage(edition: Edition, book: RuleBook, lists: readonly Codelist[], links: RuleLinks): string {
  const { language, schemas, named } = links
  const word = speak(words, language)
  const other = otherLanguage[language]
  const { id, contracts, rules, matrix, codelists } = edition
  const found = rules.map((entry) => ({
    entry,
    rule: book.rules.get(entry.id)?.find(({ version }) => version === entry.version),
  }))
  const file = link(code(`${id}.json`), `${schemas}/editions/${id}.json`)
  return page(md`${edition.title[language]}`, 'schemas/editions', [
    paragraph(link(md`${other.name}`, `${id}.${other.language}.md`)),
    lawNotice(lawStateOf(found.flatMap(({ rule }) => rule ?? [])), language),
    paragraph(md`${edition.description[language]}`),
    paragraph(
      md`${word.status}: ${edition.status === 'published' ? word.published : word.draft}. ${word.digests} ${file}.`,
    ),
    heading(2, md`${word.contracts}`),
    listed(
      [word.contract, word.version],
      contracts.map((entry) => [code(entry.id), md`${entry.version}`]),
    ),
    heading(2, md`${word.rules}`),
    listed(
      [word.rule, word.version, word.title],
      found.map(({ entry, rule }) => [named(entry.id), md`${entry.version}`, md`${rule?.title[language] ?? ''}`]),
    ),
    heading(2, md`${word.matrix}`),
    paragraph(
      md`${link(md`${word.matrix}`, `../transmission-matrix.${language}.md`)}, ${word.version} ${matrix.version}`,
    ),
    heading(2, md`${word.codelists}`),
    listed(
      [word.list, word.version, word.title],
      codelists.map((entry) => {
        const list = lists.find((one) => one.id === entry.id && one.version === entry.version)
        const name =
          list === undefined ? code(entry.id) : link(code(entry.id), `../codelists/${entry.id}.${language}.md`)
        return [name, md`${entry.version}`, md`${list?.title[language] ?? ''}`]
      }),
    ),
  ])
}

function listed(head: readonly string[], rows: readonly (readonly Inline[])[]) {
  return table(
    head.map((name) => md`${name}`),
    rows,
  )
}

const words = {
  status: { de: 'Status', en: 'Status' },
  draft: {
    de: 'Entwurf: folgt dem, was sie nennt, bis der Ausschuss sie veröffentlicht',
    en: 'draft: follows what it names until the committee publishes it',
  },
  published: { de: 'veröffentlicht: ändert sich nicht mehr', en: 'published: does not change any more' },
  digests: { de: 'Die Prüfsummen stehen in', en: 'The digests are in' },
  contracts: { de: 'Verträge', en: 'Contracts' },
  contract: { de: 'Vertrag', en: 'Contract' },
  version: { de: 'Version', en: 'Version' },
  rules: { de: 'Rechtsregeln', en: 'Rules of law' },
  rule: { de: 'Regel', en: 'Rule' },
  title: { de: 'Titel', en: 'Title' },
  matrix: { de: 'Übermittlungsmatrix', en: 'Transmission matrix' },
  codelists: { de: 'Codelisten', en: 'Code lists' },
  list: { de: 'Liste', en: 'List' },
}
