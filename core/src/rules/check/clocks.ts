import type { Finding } from '../../finding.ts'
import { nearest } from '../../validation/near.ts'
import { type Clock, citationOf, partsOf, type RuleBook } from '../rule.ts'
import { type PlacedRule, type RulesCheck, wrong } from './subject.ts'

/** Clocks have names of their own, name only clocks and sources there are, and run as long as the one whose period they share. */
export const clocks: RulesCheck = function* ({ rules, book }) {
  const names = namesIn(book)
  for (const placed of rules) {
    const list = placed.rule.clocks ?? []
    for (const [index, clock] of list.entries()) {
      if (list.findIndex(({ id }) => id === clock.id) < index) yield twice(placed, index, clock)
      for (const [at, name] of named(clock)) {
        if (!names.has(name)) yield unknown(placed, `/clocks/${index}/${at}`, name, names.keys())
      }
      const sources = placed.rule.sources.map(citationOf)
      for (const [place, norm] of (clock.norms ?? []).entries()) {
        if (!sources.includes(norm)) yield withoutSource(placed, `/clocks/${index}/norms/${place}`, norm, sources)
      }
      const shared = names.get(clock.sharesPeriodOf ?? '')
      if (shared !== undefined && !shared.some((one) => runOf(one) === runOf(clock)))
        yield differs(placed, index, clock)
    }
  }
}

/** Name of a clock → it in every version of its rule; a rule with one clock also names that clock. */
function namesIn(book: RuleBook): ReadonlyMap<string, readonly Clock[]> {
  const names = new Map<string, Clock[]>()
  for (const [id, versions] of book.rules) {
    for (const { clocks: list = [] } of versions) {
      for (const clock of list) {
        for (const name of [`${id}/${clock.id}`, ...(list.length === 1 ? [id] : [])]) {
          names.set(name, [...(names.get(name) ?? []), clock])
        }
      }
    }
  }
  return names
}

function named({ sharesPeriodOf, next = [] }: Clock): [at: string, name: string][] {
  const shared: [string, string][] = sharesPeriodOf === undefined ? [] : [['sharesPeriodOf', sharesPeriodOf]]
  return [...shared, ...next.map((name, index): [string, string] => [`next/${index}`, name])]
}

function runOf({ runs }: Clock): string {
  return 'period' in runs ? runs.period : JSON.stringify(runs)
}

function twice(placed: PlacedRule, index: number, { id }: Clock): Finding {
  return wrong('clock-twice', placed, `/clocks/${index}/id`, {
    de: `Eine Frist „${id}“ steht schon weiter oben. Geben Sie dieser einen eigenen Namen.`,
    en: `A clock "${id}" already stands above. Give this one a name of its own.`,
  })
}

function unknown(placed: PlacedRule, at: string, name: string, known: Iterable<string>): Finding {
  const ofThatRule = [...known].filter((one) => partsOf(one).rule === partsOf(name).rule)
  const meant = nearest(name, ofThatRule.length > 0 ? ofThatRule : [...known])
  const advice = meant === undefined ? undefined : { de: `Meinten Sie „${meant}“?`, en: `Did you mean "${meant}"?` }
  return wrong('clock-unknown', placed, at, {
    de: `Es gibt keine Frist „${name}“. ${advice?.de ?? 'Schreiben Sie Regel und Frist, so: D-05/without-opinion.'}`,
    en: `There is no clock "${name}". ${advice?.en ?? 'Write rule and clock, like this: D-05/without-opinion.'}`,
  })
}

function withoutSource(placed: PlacedRule, at: string, norm: string, sources: readonly string[]): Finding {
  const all = sources.join(', ')
  return wrong('clock-norm-unknown', placed, at, {
    de: `„${norm}“ steht nicht unter den Quellen der Regel. Möglich sind: ${all}.`,
    en: `"${norm}" is not among the sources of the rule. Possible are: ${all}.`,
  })
}

function differs(placed: PlacedRule, index: number, clock: Clock): Finding {
  return wrong('clock-period-differs', placed, `/clocks/${index}/runs`, {
    de: `Die Frist läuft mit ${clock.sharesPeriodOf}, dauert aber nicht so lange. Schreiben Sie dieselbe Dauer.`,
    en: `The clock shares the period of ${clock.sharesPeriodOf} and yet runs for another time. Write the same period.`,
  })
}
