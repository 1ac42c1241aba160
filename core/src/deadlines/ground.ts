import { type Clock, type Rule, type RuleBook, type RuleSource, sourcesOf } from '../rules/rule.ts'
import type { Answer } from './answer.ts'
import { type Calendars, createCalendars } from './calendar.ts'
import { dayOf, lastYear } from './day.ts'
import { ruleStep, type Way } from './explain.ts'
import { unmovedStep } from './explain-end.ts'
import type { Octets } from './octets.ts'
import { type Period, periodFrom } from './period.ts'
import type { Land } from './place.ts'
import { type Frame, type Sentence, sentence } from './said.ts'
import type { WrittenDays } from './written-day.ts'

/** What questions are answered from. Keep it for all questions: it remembers what it has worked out. */
export interface Ground {
  readonly book: RuleBook
  readonly calendars: Calendars
  readonly periods: Map<string, Period>
  /** Clocks by the name the book has for them. */
  readonly names: Map<string, NamedClock>
  /** What is said of the length of a period, and of what becomes of an end in a Land. */
  readonly lengths: Map<Period, Map<Way, Frame>>
  readonly stays: Map<Land, Sentence>
  readonly moves: Map<string, Frame>
  /** Days, and parts of answers, as JSON. */
  readonly days: WrittenDays
  readonly written: Map<object, Octets>
}

/** A clock by its name: `D-05/without-opinion`, or `D-03` where no other is meant. */
export interface NamedClock {
  readonly name: string
  /** The id of its rule. */
  readonly rule: string
  /** What was found in each version of the rule so far. */
  readonly versions: Map<Rule, CitedClock>
}

/** A clock with everything about it that no question changes. */
export interface CitedClock {
  readonly rule: Rule
  readonly clock: Clock
  /** Absent where the body sets it, and where something must be done *unverzüglich*. */
  readonly period?: Period
  /** The norms it stands on, as a lawyer cites them: `§ 14 Abs. 2 Satz 2, § 17 Abs. 2 Satz 1 SGB IX`. */
  readonly norm: string
  /** What the rule demands; absent where the period is. */
  readonly demand?: Sentence
  /** Why its end does not move; absent where it does. */
  readonly unmoved?: Sentence
  readonly about: About
}

/** What an answer says about the rule it follows. */
export type About = Pick<Answer, 'clock' | 'ruleVersion' | 'lawAsOf' | 'review'>

/** What a question asks about: a bare period, a clock, a clock with the period a body set, or something to do at once. */
export type Asked =
  | { readonly cited: CitedClock | undefined; readonly period: Period }
  | { readonly cited: CitedClock; readonly period: undefined; readonly warnAfter: string }

/** Makes the ground for a book of rules. */
export function createGround(book: RuleBook): Ground {
  return {
    ...{ book, calendars: createCalendars(), periods: new Map(), names: new Map() },
    ...{
      lengths: new Map(),
      stays: new Map(),
      moves: new Map(),
      days: new Array(dayOf(lastYear + 1, 1, 1)),
      written: new Map(),
    },
  }
}

/** What was made for a key before, or is made now. */
export function remembered<Key, Value>(made: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const before = made.get(key)
  if (before !== undefined) return before
  const value = make(key)
  made.set(key, value)
  return value
}

/** Works out what the answers about a clock have in common. */
export function citedClock(rule: Rule, clock: Clock): CitedClock {
  const period = periodOf(clock)
  const [oldest] = rule.sources.map(({ asOf }) => asOf).sort()
  const lawAsOf = oldest === undefined ? {} : { lawAsOf: oldest }
  const norm = citing(sourcesOf(rule, clock))
  return {
    rule,
    clock,
    ...(period === undefined ? {} : { period, demand: sentence(ruleStep(norm, clock, period)) }),
    norm,
    ...(clock.rollsOver === false ? { unmoved: sentence(unmovedStep(clock.exception ?? 'other', norm)) } : {}),
    about: { clock: `${rule.id}/${clock.id}`, ruleVersion: rule.version, ...lawAsOf, review: rule.review },
  }
}

/** A period counted back from its event is one of less than nothing. */
function periodOf({ runs }: Clock): Period | undefined {
  if ('endOf' in runs) return periodFrom(runs.after)
  if (!('period' in runs)) return undefined
  const period = periodFrom(runs.period)
  return runs.before ? { ...period, count: -period.count } : period
}

/** A law is named once, after the last of its places in a row. */
function citing(sources: readonly RuleSource[]): string {
  return sources.map(({ law, norm }, index) => (sources[index + 1]?.law === law ? norm : `${norm} ${law}`)).join(', ')
}
