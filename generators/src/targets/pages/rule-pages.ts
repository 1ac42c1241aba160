import { type Language, languages } from '@fallnetz/core'
import {
  type Carrier,
  familyInWords,
  kindInWords,
  type Rule,
  type RuleBook,
  runInShort,
  validityInWords,
} from '@fallnetz/core/rules'
import type { GeneratedFile } from '../../target.ts'
import { type Block, code, heading, type Inline, joined, link, md, page, paragraph, table } from './markdown.ts'
import { lawNotice } from './notice.ts'
import { otherLanguage, speak } from './page-words.ts'
import { type RuleLinks, ruleLinks } from './rule-links.ts'
import { ruleSection } from './rule-section.ts'

/** Where the rules come from, and what carries them. */
interface RulePagesInput {
  readonly rules: RuleBook
  readonly carriers: Carriers
  readonly schemas: string
}

type Carriers = ReadonlyMap<string, readonly Carrier[]>

/** One page per family of rules and language, and an index of all: `rules/rehabilitation.de.md`, `rules/README.md`. */
export function rulePages({ rules, carriers, schemas }: RulePagesInput): GeneratedFile[] {
  const all = [...rules.rules.values()].flat()
  const families = [...Map.groupBy(all, ({ family }) => family)].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    { path: 'rules/README.md', text: indexOf(families) },
    ...families.flatMap(([family, members]) =>
      languages.map((language) => {
        const links = ruleLinks(rules, { language, schemas: `../${schemas}` })
        return { path: `rules/${family}.${language}.md`, text: familyPage(family, members, links, carriers) }
      }),
    ),
  ]
}

function familyPage(family: string, rules: readonly Rule[], links: RuleLinks, carriers: Carriers): string {
  const { language } = links
  const word = speak(words, language)
  const other = otherLanguage[language]
  return page(md`${familyInWords(family)[language]}: ${word.theirRules}`, 'schemas/rules', [
    paragraph(md`${link(md`${other.name}`, `${family}.${other.language}.md`)} · ${link(md`${word.all}`, 'README.md')}`),
    lawNotice(lawStateOf(rules), language),
    table(
      [word.rule, word.title, word.kind, word.clocks, word.valid].map((name) => md`${name}`),
      rules.map((rule) => [
        link(md`${rule.id}`, '', headingOf(rule, rules)),
        md`${rule.title[language]}`,
        md`${kindInWords(rule.kind)[language]}`,
        clocksInShort(rule, language),
        md`${validityInWords(rule)[language]}`,
      ]),
    ),
    ...[...Map.groupBy(rules, ({ id }) => id)].flatMap(([id, versions]) => {
      return [heading(2, md`${id}`), ...versionBlocks(versions, links, carriers.get(id) ?? [])]
    }),
  ])
}

/** All versions of a rule, the newest first. */
function versionBlocks(versions: readonly Rule[], links: RuleLinks, carriers: readonly Carrier[]): Block[] {
  return [...versions].reverse().flatMap((rule) => {
    const name = versions.length === 1 ? [] : [heading(3, md`${headingOf(rule, versions)}`)]
    return [...name, ...ruleSection(rule, carriers, links)]
  })
}

/** The id, and where a rule has several versions, which of them. */
function headingOf({ id, version }: Rule, rules: readonly Rule[]): string {
  return rules.filter((rule) => rule.id === id).length === 1 ? id : `${id} ${version}`
}

function clocksInShort({ clocks = [] }: Rule, language: Language): Inline {
  const runs = clocks.map(({ runs }) => runInShort(runs)[language])
  return joined(
    [...new Set(runs)].map((run) => md`${run}`),
    ', ',
  )
}

/** German first; the pages themselves hold one language each. */
function indexOf(families: readonly (readonly [string, readonly Rule[]])[]): string {
  const all = families.flatMap(([, rules]) => rules)
  const parts = languages.flatMap((language) => {
    const word = speak(words, language)
    return [
      heading(2, md`${word.rules}`),
      paragraph(md`${word.about}`),
      lawNotice(lawStateOf(all), language),
      table(
        [word.family, word.rules].map((name) => md`${name}`),
        families.map(([family, rules]) => [
          link(md`${familyInWords(family)[language]}`, `${family}.${language}.md`),
          joined(
            idsOf(rules).map((id) => link(code(id), `${family}.${language}.md`, id)),
            ', ',
          ),
        ]),
      ),
    ]
  })
  return page(md`Rechtsregeln · Rules of law`, 'schemas/rules', parts)
}

function idsOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.map(({ id }) => id))]
}

/** What to say on a page about these rules: which law was read, and whether lawyers have looked at it. */
export function lawStateOf(rules: readonly Rule[]) {
  return {
    asOf: rules.flatMap(({ sources }) => sources.map(({ asOf }) => asOf)),
    pending: rules.some(({ review }) => review !== 'confirmed'),
    decisive: words.decisive,
  }
}

const words = {
  rules: { de: 'Regeln', en: 'Rules' },
  theirRules: { de: 'Regeln', en: 'rules' },
  all: { de: 'Alle Regeln', en: 'All rules' },
  family: { de: 'Gebiet', en: 'Family' },
  rule: { de: 'Regel', en: 'Rule' },
  title: { de: 'Titel', en: 'Title' },
  kind: { de: 'Art', en: 'Kind' },
  clocks: { de: 'Fristen', en: 'Periods' },
  valid: { de: 'Gilt', en: 'In force' },
  decisive: {
    de: 'Diese Seite gibt das Recht in eigenen Worten wieder. Maßgeblich ist der Text des Gesetzes.',
    en: 'This page gives the law in words of our own. The text of the law decides.',
  },
  about: {
    de: 'Rechtsregeln, auf denen die Verträge des Standards stehen, als Daten mit Quelle und Geltung. Jede Regel hat eine Kennung, die bleibt.',
    en: 'The rules of law on which the contracts of the standard stand, as data with source and validity. Each rule has an id that stays.',
  },
}
