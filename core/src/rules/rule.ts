import type { Text } from '../text.ts'

/** A rule of law as data: `schemas/rules/<id>/<version>/rule.json`, with everything somebody needs to doubt it. */
export interface Rule {
  /** `L-01` … for the protection of data, `D-01` … for procedure and periods. */
  readonly id: string
  readonly version: string
  readonly kind: RuleKind
  readonly title: Text
  /** What the rule says, precisely, in our own words. */
  readonly text: Text
  /** The same in short sentences, for the people it is about. */
  readonly plain: Text
  /** Kebab name that groups rules on one page: `rehabilitation`. */
  readonly family: string
  /** Kebab names of the roles it binds. */
  readonly binds: readonly string[]
  /** Those of them whom the law exempts. */
  readonly notFor?: readonly string[]
  readonly sources: readonly RuleSource[]
  /** ISO date, the first day on which the starting event may lie; without it: as far back as anybody asks. */
  readonly validFrom?: string
  /** ISO date, the last such day; without it: until further notice. */
  readonly validTo?: string
  readonly review: 'pending' | 'confirmed'
  /** What counsel must answer before the rule can be confirmed. */
  readonly question?: Text
  /** The process that will carry the rule, while nothing carries it yet: `P1`. */
  readonly awaits?: string
  readonly clocks?: readonly Clock[]
  readonly amount?: RuleAmount
}

/** A limit on messages, a period that runs, a condition of a step, or an amount to compute. */
export type RuleKind = 'constraint' | 'deadline' | 'guard' | 'amount'

/** Where a rule is written: law, place in it, and the day of the text that was read. */
export interface RuleSource {
  readonly law: string
  readonly norm: string
  readonly asOf: string
}

/** One period of a rule: what starts it, how long it runs, where it ends and what follows. */
export interface Clock {
  /** Kebab name; `D-05/without-opinion` names it everywhere else. */
  readonly id: string
  readonly title: Text
  /** The sources of the rule that it stands on, `§ 84 Abs. 1 Satz 1 SGG`; all of them when absent. */
  readonly norms?: readonly string[]
  /** With `endOf: "year"` it starts when the calendar year of the event ends (§ 113 SGB X). */
  readonly starts: { readonly event: string; readonly endOf?: 'year'; readonly text: Text }
  readonly runs: ClockRun
  /** `next-day`: the day of the event does not count (§ 187(1) BGB, also when absent); `same-day`: it does (§ 187(2)). */
  readonly firstDay?: 'next-day' | 'same-day'
  /** Whether an end on Saturday, Sunday or a holiday moves to the next working day (§ 26(3) s. 1 SGB X); true when absent. */
  readonly rollsOver?: boolean
  /** Why it does not roll over. */
  readonly exception?: ClockException
  readonly extension?: ClockExtension
  /** What stops the clock. */
  readonly suspension?: Text
  /** The role at which the same clock begins anew. */
  readonly restartsAt?: string
  /** The clock whose running periods this one shares: `D-03`. */
  readonly sharesPeriodOf?: string
  readonly consequence?: { readonly kind: ConsequenceKind; readonly text: Text }
  /** The clocks that begin when what this one asks for is done: `D-19/state-to-federal`. */
  readonly next?: readonly string[]
}

/** A period (`P3W`, `P7WD`, `PT24H`), never a date for *unverzüglich*, a period the body sets, or the end of a day. */
export type ClockRun =
  | {
      readonly period: string
      readonly saturday?: 'counts' | 'does-not-count' | 'parameter'
      /** Counted back from the event: a year before help ends. */
      readonly before?: true
    }
  | { readonly immediate: { readonly warnAfter: string } }
  | { readonly 'set-by-body': true }
  | { readonly endOf: 'day'; readonly after: string }

/** § 26(3) s. 2, (4), (5), (6) SGB X, or another norm that the text of the rule names. */
export type ClockException = 'announced-day' | 'benefit-end' | 'body-appointment' | 'hours' | 'other'

/** How far a period may be made longer, altogether and by ground; a ground without `upTo` lasts as long as it exists. */
export interface ClockExtension {
  readonly upTo?: string
  readonly grounds: readonly { readonly id: string; readonly upTo?: string; readonly text: Text }[]
}

export type ConsequenceKind = 'deemed-granted' | 'retained' | 'lapsed' | 'fiction' | 'none'

/** An amount a rule lets somebody claim on top of what was spent. */
export interface RuleAmount {
  readonly parts: readonly AmountPart[]
}

/** A share of the amount spent, as a fraction, with the least there is: 1/3, at least 50.00 EUR. */
export interface AmountPart {
  readonly id: string
  readonly title: Text
  readonly numerator: number
  readonly denominator: number
  /** Decimal string with two places: `50.00`. */
  readonly atLeast?: string
  readonly currency: string
}

/** Every rule with all its versions, oldest first. Plain data. */
export interface RuleBook {
  /** `D-24` → its versions. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>
}

/** The sources that a clock of a rule stands on. */
export function sourcesOf({ sources }: Rule, { norms }: Clock): readonly RuleSource[] {
  return norms === undefined ? sources : sources.filter((source) => norms.includes(citationOf(source)))
}

/** A source as everybody cites it: `§ 84 Abs. 1 Satz 1 SGG`. */
export function citationOf({ law, norm }: Pick<RuleSource, 'law' | 'norm'>): string {
  return `${norm} ${law}`
}

/** Reads a rule's own name from that of a clock: `D-05/without-opinion` → `D-05` and `without-opinion`. */
export function partsOf(clockName: string): { readonly rule: string; readonly clock: string | undefined } {
  const [rule = '', clock] = clockName.split('/', 2)
  return { rule, clock }
}
