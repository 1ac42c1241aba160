import { KnownError } from '../errors.ts'
import { nearest } from '../validation/near.ts'
import { type Clock, partsOf, type Rule, type RuleBook } from './rule.ts'

/** Puts rules together by id, their versions in the order in which they were in force. */
export function ruleBookOf(rules: Iterable<Rule>): RuleBook {
  const byId = new Map<string, Rule[]>()
  for (const rule of rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule])
  const sorted = [...byId].sort(([a], [b]) => (a < b ? -1 : 1))
  return { rules: new Map(sorted.map(([id, versions]) => [id, versions.sort(byForce)])) }
}

/** All versions of one rule, the oldest first. Throws KnownError `rule-not-found`, naming what may have been meant. */
export function versionsOfRule(book: RuleBook, id: string): readonly Rule[] {
  const versions = book.rules.get(id)
  if (versions === undefined || versions.length === 0) throw notFound(book, id)
  return versions
}

/**
 * The version of a rule in force on the day of the event (ISO date). Throws KnownError `rule-not-found`,
 * `rule-not-yet-in-force` or `rule-no-longer-in-force`, naming what is in force instead.
 */
export function ruleOn(book: RuleBook, id: string, date: string): Rule {
  const versions = versionsOfRule(book, id)
  const found = versions.find((rule) => isInForce(rule, date))
  if (found !== undefined) return found
  // A gap between two versions is for the lint to find; here the later one is not yet in force.
  const later = versions.find((rule) => rule.validFrom !== undefined && date < rule.validFrom)
  if (later !== undefined) throw notYet(later, date)
  throw noLonger(versions.at(-1) as Rule, date)
}

/**
 * The clock called `D-05/without-opinion`, or `D-03` where only one clock of the rule (or the only one) gives a date,
 * as it runs for an event of that day.
 * Throws what ruleOn throws, and KnownError `clock-not-found` or `clock-ambiguous`.
 */
export function clockOn(book: RuleBook, name: string, date: string): { readonly rule: Rule; readonly clock: Clock } {
  const parts = partsOf(name)
  const rule = ruleOn(book, parts.rule, date)
  const clocks = rule.clocks ?? []
  if (parts.clock === undefined) return { rule, clock: onlyClock(rule, clocks, name) }
  const clock = clocks.find(({ id }) => id === parts.clock)
  if (clock === undefined) throw noClock(rule, clocks, name)
  return { rule, clock }
}

function onlyClock(rule: Rule, clocks: readonly Clock[], name: string): Clock {
  const [first, second] = clocks.length > 1 ? clocks.filter(givesDate) : clocks
  if (second !== undefined || (first === undefined && clocks.length > 0)) throw ambiguous(rule, clocks)
  if (first === undefined) throw noClock(rule, clocks, name)
  return first
}

/** *Unverzüglich* is no date, and a period the body sets is one only once it is set. */
function givesDate({ runs }: Clock): boolean {
  return 'period' in runs || 'endOf' in runs
}

/** True when an event of that day (ISO date) falls under this version of the rule. */
export function isInForce({ validFrom, validTo }: Rule, date: string): boolean {
  return (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo)
}

function byForce(a: Rule, b: Rule): number {
  return (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1
}

function notFound(book: RuleBook, id: string): KnownError {
  const meant = nearest(id, [...book.rules.keys()])
  return new KnownError('rule-not-found', {
    de: `Es gibt keine Regel „${id}“. ${meant === undefined ? 'Eine Liste gibt „fallnetz deadline --list“.' : `Meinten Sie „${meant}“?`}`,
    en: `There is no rule "${id}". ${meant === undefined ? '"fallnetz deadline --list" lists them.' : `Did you mean "${meant}"?`}`,
  })
}

function notYet({ id, version, validFrom }: Rule, date: string): KnownError {
  return new KnownError('rule-not-yet-in-force', {
    de: `Die Regel ${id} gilt am ${date} noch nicht, sondern erst ab ${validFrom} (Version ${version}). Nennen Sie ein späteres Datum.`,
    en: `The rule ${id} is not yet in force on ${date}, only from ${validFrom} on (version ${version}). Name a later date.`,
  })
}

function noLonger(last: Rule, date: string): KnownError {
  const { id, version, validTo } = last
  return new KnownError('rule-no-longer-in-force', {
    de: `Die Regel ${id} gilt am ${date} nicht mehr: Version ${version} galt bis ${validTo}, danach gilt nichts an ihrer Stelle. Nennen Sie ein früheres Datum.`,
    en: `The rule ${id} is no longer in force on ${date}: version ${version} held until ${validTo}, and nothing has taken its place. Name an earlier date.`,
  })
}

function ambiguous({ id }: Rule, clocks: readonly Clock[]): KnownError {
  const names = clocks.map((clock) => `${id}/${clock.id}`).join(', ')
  return new KnownError('clock-ambiguous', {
    de: `Die Regel ${id} hat mehrere Fristen. Nennen Sie eine davon: ${names}.`,
    en: `The rule ${id} has several clocks. Name one of them: ${names}.`,
  })
}

function noClock({ id }: Rule, clocks: readonly Clock[], name: string): KnownError {
  const names = clocks.map((clock) => `${id}/${clock.id}`)
  if (names.length === 0) {
    return new KnownError('clock-not-found', {
      de: `Die Regel ${id} hat keine Frist. Welche Regeln eine haben, sagt „fallnetz deadline --list“.`,
      en: `The rule ${id} has no clock. "fallnetz deadline --list" says which rules have one.`,
    })
  }
  const meant = nearest(name, names)
  return new KnownError('clock-not-found', {
    de: `Es gibt keine Frist „${name}“. ${meant === undefined ? `Die Regel hat: ${names.join(', ')}.` : `Meinten Sie „${meant}“?`}`,
    en: `There is no clock "${name}". ${meant === undefined ? `The rule has: ${names.join(', ')}.` : `Did you mean "${meant}"?`}`,
  })
}
