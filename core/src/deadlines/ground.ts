import type { Clock, Rule, RuleBook } from '../rules/rule.ts'
import type { Answer } from './answer.ts'
import { type Calendars, createCalendars } from './calendar.ts'
import { type Period, periodFrom } from './period.ts'

/** What questions are answered from. Keep it for all questions: it remembers what it has worked out. */
export interface Ground {
  readonly book: RuleBook
  readonly calendars: Calendars
  readonly clocks: Map<Clock, CitedClock>
  readonly periods: Map<string, Period>
}

/** A clock with everything about it that no question changes. */
export interface CitedClock {
  readonly rule: Rule
  readonly clock: Clock
  /** Absent where the body sets it, and where something must be done *unverzüglich*. */
  readonly period?: Period
  /** The norms of the rule, as a lawyer cites them: `§ 14 Abs. 2 Satz 2, § 17 Abs. 2 Satz 1 SGB IX`. */
  readonly norm: string
  readonly about: Pick<Answer, 'clock' | 'ruleVersion' | 'lawAsOf' | 'review'>
}

/** What a question asks about: a bare period, a clock, or a clock with the period a body set; without one: at once. */
export type Asked =
  | { readonly cited: CitedClock | undefined; readonly period: Period }
  | { readonly cited: CitedClock; readonly period: undefined }

/** Makes the ground for a book of rules. */
export function createGround(book: RuleBook): Ground {
  return { book, calendars: createCalendars(), clocks: new Map(), periods: new Map() }
}

/** Works out what the answers about a clock have in common. */
export function citedClock(rule: Rule, clock: Clock): CitedClock {
  const period = periodOf(clock)
  const [oldest] = rule.sources.map(({ asOf }) => asOf).sort()
  const lawAsOf = oldest === undefined ? {} : { lawAsOf: oldest }
  return {
    rule,
    clock,
    ...(period === undefined ? {} : { period }),
    norm: normOf(rule),
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
