import {
  amountInWords,
  type Carrier,
  type Clock,
  clockInWords,
  dateInWords,
  kindInWords,
  type Rule,
  roleInWords,
  validityInWords,
} from '@fallnetz/core/rules'
import { carriedBy } from './carried.ts'
import { type Block, bold, code, type Inline, joined, link, md, paragraph, quote, table } from './markdown.ts'
import { speak } from './page-words.ts'
import type { RuleLinks } from './rule-links.ts'

/** Everything about one version of a rule and what carries it, without its heading. */
export function ruleSection(rule: Rule, carriers: readonly Carrier[], links: RuleLinks): Block[] {
  const { language, linked } = links
  const word = speak(words, language)
  return [
    paragraph(bold(md`${rule.title[language]}`)),
    paragraph(linked(rule.text[language])),
    quote(md`${bold(md`${word.plain}:`)} ${rule.plain[language]}`),
    ...(rule.question === undefined
      ? []
      : [quote(md`${bold(md`${word.question}:`)} ${linked(rule.question[language])}`)]),
    table([md`${word.about}`, md`${rule.id}`], facts(rule, carriers, links)),
    ...(rule.clocks ?? []).flatMap((clock) => clockBlocks(rule, clock, links)),
  ]
}

function facts(rule: Rule, carriers: readonly Carrier[], links: RuleLinks): [Inline, Inline][] {
  const { language, schemas } = links
  const word = speak(words, language)
  const roles = (ids: readonly string[]) =>
    joined(
      ids.map((id) => md`${roleInWords(id)[language]}`),
      ', ',
    )
  const file = `${schemas}/rules/${rule.id.toLowerCase()}/${rule.version}/rule.json`
  const rows: [string, Inline][] = [
    [word.kind, md`${kindInWords(rule.kind)[language]}`],
    [word.binds, roles(rule.binds)],
    ...(rule.notFor === undefined ? [] : [[word.notFor, roles(rule.notFor)] satisfies [string, Inline]]),
    ...rule.sources.map(({ law, norm, asOf }): [string, Inline] => {
      return [word.source, md`${norm} ${law} (${word.asOf} ${dateInWords(asOf)[language]})`]
    }),
    [word.valid, md`${validityInWords(rule)[language]}`],
    ...(rule.amount?.parts ?? []).map((part): [string, Inline] => [word.amount, md`${amountInWords(part)[language]}`]),
    [word.carriers, carriedBy(carriers, rule, links)],
    [word.review, md`${rule.review === 'confirmed' ? word.confirmed : word.pending}`],
    [word.version, md`${rule.version} (${link(code('rule.json'), file)})`],
  ]
  return rows.map(([name, value]) => [md`${name}`, value])
}

function clockBlocks(rule: Rule, clock: Clock, { language, named }: RuleLinks): Block[] {
  const word = speak(words, language)
  const lines = clockInWords(clock).map(({ label, text, clocks = [] }): [Inline, Inline] => {
    const names = joined(
      clocks.map((name) => named(name)),
      ', ',
    )
    return [md`${label[language]}`, clocks.length === 0 ? md`${text[language]}` : md`${text[language]} ${names}`]
  })
  return [
    paragraph(md`${bold(md`${word.clock}: ${clock.title[language]}`)} (${code(`${rule.id}/${clock.id}`)})`),
    table([md`${word.about}`, code(clock.id)], lines),
  ]
}

const words = {
  about: { de: 'Angabe', en: 'Detail' },
  plain: { de: 'Einfach gesagt', en: 'In plain words' },
  question: { de: 'Offene Frage an Juristinnen und Juristen', en: 'Open question for counsel' },
  kind: { de: 'Art', en: 'Kind' },
  binds: { de: 'Bindet', en: 'Binds' },
  notFor: { de: 'Gilt nicht für', en: 'Does not hold for' },
  source: { de: 'Norm', en: 'Norm' },
  asOf: { de: 'Stand', en: 'as of' },
  valid: { de: 'Gilt', en: 'In force' },
  amount: { de: 'Betrag', en: 'Amount' },
  carriers: { de: 'Im Standard', en: 'In the standard' },
  review: { de: 'Juristische Prüfung', en: 'Legal review' },
  pending: { de: 'steht aus', en: 'pending' },
  confirmed: { de: 'erfolgt', en: 'done' },
  version: { de: 'Version', en: 'Version' },
  clock: { de: 'Frist', en: 'Period' },
}
