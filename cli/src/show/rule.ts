import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareVersions, type Language } from '@fallnetz/core'
import { readMatrix } from '@fallnetz/core/lawfulness'
import {
  amountInWords,
  type Carrier,
  type CarryingMatrix,
  type Clock,
  carriersOf,
  clockInWords,
  clockOn,
  dateInWords,
  exchangeInWords,
  familyInWords,
  kindInWords,
  type Rule,
  readRules,
  roleInWords,
  ruleBookOf,
  validityInWords,
  versionsOfRule,
} from '@fallnetz/core/rules'
import { table, wrapped } from '../output/help-text.ts'
import { type Shown, speak } from './shown.ts'

/** A rule of law with its clocks, `D-03`, `D-24@1.0.0`, or one clock of it, `D-05/with-opinion`. */
export function ruleIn(folder: string): Shown {
  // A folder of contracts alone has no rules, and everything else in it can be shown all the same.
  const book = existsSync(folder) ? readRules(folder) : ruleBookOf([])
  return {
    show: (catalog, name, language) => {
      const [asked = '', version] = name.split('@', 2)
      const [id = '', clock] = asked.split('/', 2)
      const versions = book.rules.get(id.toUpperCase()) ?? []
      const rule = version === undefined ? versions.at(-1) : versions.find((one) => one.version === version)
      // Nothing else is called like a clock of a rule, so this one is meant.
      if (rule === undefined && /^[A-Z]-\d+\//.test(asked)) versionsOfRule(book, id)
      if (rule === undefined) return undefined
      if (clock === undefined) {
        const carriers = carriersOf(catalog, book, matrixBeside(folder)).get(rule.id) ?? []
        return explained(rule, { versions, carriers }, language)
      }
      return [...clockLines(rule, clockNamed(rule, clock.toLowerCase()), language), ''].join('\n')
    },
    names: () => [...book.rules.values()].flat().flatMap(namesOf),
  }
}

function matrixBeside(folder: string): CarryingMatrix | undefined {
  return existsSync(join(folder, 'transmission-matrix.json')) ? readMatrix(dirname(folder)) : undefined
}

/** Throws KnownError `clock-not-found`, naming what may have been meant. */
function clockNamed(rule: Rule, clock: string): Clock {
  const day = rule.validTo ?? rule.validFrom ?? '2000-01-01'
  return clockOn(ruleBookOf([rule]), `${rule.id}/${clock}`, day).clock
}

function namesOf({ id, version, clocks = [] }: Rule): string[] {
  return [id, `${id}@${version}`, ...clocks.map((clock) => `${id}/${clock.id}`)]
}

/** What one version of a rule does not say itself. */
interface Surroundings {
  readonly versions: readonly Rule[]
  readonly carriers: readonly Carrier[]
}

function explained(rule: Rule, around: Surroundings, language: Language): string {
  const word = speak(words, language)
  const { id, version, title, text, plain, question, clocks = [] } = rule
  return [
    `${title[language]} – ${id}@${version}`,
    '',
    ...wrapped(text[language], 96, ''),
    '',
    ...table(facts(rule, around, language)),
    '',
    ...wrapped(`${word.plain}: ${plain[language]}`, 96, ''),
    '',
    ...(question === undefined ? [] : [...wrapped(`${word.question}: ${question[language]}`, 96, ''), '']),
    ...clocks.flatMap((clock) => [...clockLines(rule, clock, language), '']),
  ].join('\n')
}

function facts(rule: Rule, { versions, carriers }: Surroundings, language: Language): [string, string][] {
  const word = speak(words, language)
  const roles = (ids: readonly string[]) => ids.map((one) => roleInWords(one)[language]).join(', ')
  const others = versions.filter((one) => one !== rule).sort((a, b) => compareVersions(a.version, b.version))
  return [
    [word.family, familyInWords(rule.family)[language]],
    [word.kind, kindInWords(rule.kind)[language]],
    [word.binds, roles(rule.binds)],
    ...when(rule.notFor, (ids): [string, string] => [word.notFor, roles(ids)]),
    ...rule.sources.map(({ law, norm, asOf }): [string, string] => {
      return [word.norm, `${norm} ${law} (${word.asOf} ${dateInWords(asOf)[language]})`]
    }),
    [word.valid, validityInWords(rule)[language]],
    ...(rule.amount?.parts ?? []).map((part): [string, string] => [word.amount, amountInWords(part)[language]]),
    ...[...new Set(carriers.map(({ at }) => at.split('#', 1)[0] ?? at))].map((file): [string, string] => {
      return [word.carried, file]
    }),
    ...when(rule.awaits, (one): [string, string] => [word.awaits, `${one} (${exchangeInWords(one)[language]})`]),
    [word.review, rule.review === 'confirmed' ? word.confirmed : word.pending],
    ...others.map((one): [string, string] => [`${one.id}@${one.version}`, validityInWords(one)[language]]),
  ]
}

function clockLines(rule: Rule, clock: Clock, language: Language): string[] {
  const lines = clockInWords(clock).map(({ label, text, clocks = [] }): [string, string] => {
    return [label[language], [text[language], clocks.join(', ')].join(' ').trim()]
  })
  return [`${words.clock[language]} ${rule.id}/${clock.id}: ${clock.title[language]}`, ...table(lines)]
}

function when<T, R>(value: T | undefined, made: (value: T) => R): R[] {
  return value === undefined ? [] : [made(value)]
}

const words = {
  family: { de: 'Gebiet', en: 'Family' },
  kind: { de: 'Art', en: 'Kind' },
  binds: { de: 'Bindet', en: 'Binds' },
  notFor: { de: 'Gilt nicht für', en: 'Not for' },
  norm: { de: 'Norm', en: 'Norm' },
  asOf: { de: 'Rechtsstand', en: 'law as of' },
  valid: { de: 'Gilt', en: 'In force' },
  amount: { de: 'Betrag', en: 'Amount' },
  carried: { de: 'Umgesetzt in', en: 'Carried by' },
  awaits: { de: 'Kommt mit', en: 'Comes with' },
  review: { de: 'Juristische Prüfung', en: 'Legal review' },
  pending: { de: 'steht aus', en: 'pending' },
  confirmed: { de: 'erfolgt', en: 'done' },
  plain: { de: 'Einfach gesagt', en: 'In plain words' },
  question: { de: 'Offene Frage an Juristinnen und Juristen', en: 'Open question for counsel' },
  clock: { de: 'Frist', en: 'Clock' },
}
