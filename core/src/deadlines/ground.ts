import type { Clock, Rule, RuleBook } from '../rules/rule.ts'
import type { Text } from '../text.ts'
import type { Answer } from './answer.ts'
import { type Calendars, createCalendars } from './calendar.ts'
import { type Day, dayOf, lastYear } from './day.ts'
import { ruleStep, type Step } from './explain.ts'
import { type Period, periodFrom } from './period.ts'
import type { Land } from './place.ts'

/** What questions are answered from. Keep it for all questions: it remembers what it has worked out. */
export interface Ground {
  readonly book: RuleBook
  readonly calendars: Calendars
  readonly clocks: Map<Clock, CitedClock>
  readonly periods: Map<string, Period>
  /** Days in words, and steps that many answers share: there are few of them, and saying them anew takes time. */
  readonly days: (Text | undefined)[]
  readonly events: (Step | undefined)[]
  readonly unmoved: Map<Land, Step>
  /** Shared parts of answers as JSON. */
  readonly written: Map<object, string>
}

/** A clock with everything about it that no question changes. */
export interface CitedClock {
  readonly rule: Rule
  readonly clock: Clock
  /** Absent where the body sets it, and where something must be done *unverzüglich*. */
  readonly period?: Period
  /** The norms of the rule, as a lawyer cites them: `§ 14 Abs. 2 Satz 2, § 17 Abs. 2 Satz 1 SGB IX`. */
  readonly norm: string
  /** What the rule demands; absent where the period is. */
  readonly step?: Step
  readonly about: About
}

/** What an answer says about the rule it follows. */
export type About = Pick<Answer, 'clock' | 'ruleVersion' | 'lawAsOf' | 'review'>

/** What a question asks about: a bare period, a clock, or a clock with the period a body set; without one: at once. */
export type Asked =
  | { readonly cited: CitedClock | undefined; readonly period: Period }
  | { readonly cited: CitedClock; readonly period: undefined }

/** Makes the ground for a book of rules. */
export function createGround(book: RuleBook): Ground {
  const days = dayOf(lastYear + 1, 1, 1)
  return {
    ...{ book, calendars: createCalendars(), clocks: new Map(), periods: new Map() },
    ...{ days: new Array(days), events: new Array(days), unmoved: new Map(), written: new Map() },
  }
}

/** What was made for a day before, or is made now. */
export function rememberedDay<Value>(made: (Value | undefined)[], day: Day, make: (day: Day) => Value): Value {
  const before = made[day]
  if (before !== undefined) return before
  const value = make(day)
  made[day] = value
  return value
}

/** What was made for a key before, or is made now. */
export function remembered<Key, Value>(made: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const before = made.get(key)
  if (before !== undefined) return before
  const value = make(key)
  made.set(key, value)
  return value
}

/** Remembers a step as JSON too: many answers will say it. */
export function shared(step: Step, { written }: Pick<Ground, 'written'>): Step {
  written.set(step, JSON.stringify(step))
  return step
}

/** Works out what the answers about a clock have in common. */
export function citedClock(rule: Rule, clock: Clock, ground: Ground): CitedClock {
  const period = periodOf(clock)
  const [oldest] = rule.sources.map(({ asOf }) => asOf).sort()
  const lawAsOf = oldest === undefined ? {} : { lawAsOf: oldest }
  const norm = normOf(rule)
  return {
    rule,
    clock,
    ...(period === undefined ? {} : { period, step: shared(ruleStep(norm, clock, period), ground) }),
    norm,
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

function normOf({ sources }: Rule): string {
  return sources.map(({ law, norm }, index) => (sources[index + 1]?.law === law ? norm : `${norm} ${law}`)).join(', ')
}
