import type { JsonObject, JsonValue } from '../../json/value.ts'

/** What the comparison may know of time; it never looks at a clock. */
export interface LifecycleOptions {
  /** The day of the comparison, `2026-11-22`. Without it nothing is said about dates that may have passed. */
  readonly today?: string
  /** How many days lie at least between the announcement and the end; 0 where nobody asks for it. */
  readonly graceDays?: number
}

/** How far along something is: announced for removal, until when, how settled. */
export interface Stage {
  readonly deprecated: boolean
  /** The day it ends, `2027-06-30`; undefined where none or no date is given. */
  readonly sunset: string | undefined
  readonly sunsetGiven: JsonValue | undefined
  readonly stability: Stability | 'invalid'
}

const stabilities = ['draft', 'alpha', 'beta', 'stable'] as const
type Stability = (typeof stabilities)[number]

/** Reads `deprecated`, `x-sunset` and `x-stability-level`. Whoever says nothing about stability is stable. */
export function stageOf(value: JsonObject): Stage {
  const given = value['x-stability-level']
  const stability = given === undefined ? 'stable' : stabilities.find((one) => one === given)
  return {
    deprecated: value['deprecated'] === true,
    sunset: dayOf(value['x-sunset']),
    sunsetGiven: value['x-sunset'],
    stability: stability ?? 'invalid',
  }
}

/** Drafts and early versions promise nothing yet. */
export function isBinding(stage: Stage): boolean {
  return stage.stability !== 'draft' && stage.stability !== 'alpha'
}

export type LifecycleStep =
  | 'deprecated'
  | 'reactivated'
  | 'sunset-missing'
  | 'sunset-unreadable'
  | 'sunset-too-soon'
  | 'sunset-dropped'
  | 'sunset-moved-forward'
  | 'stability-unknown'
  | 'stability-decreased'
  | 'stability-increased'

/** What happened between two stages, in the order in which people should hear of it. */
export function* stepsBetween(was: Stage, now: Stage, options: LifecycleOptions): Generator<LifecycleStep> {
  if (was.stability !== now.stability) {
    if (was.stability === 'invalid' || now.stability === 'invalid') yield 'stability-unknown'
    else if (rank(now.stability) < rank(was.stability)) yield 'stability-decreased'
    else yield 'stability-increased'
  }
  if (was.deprecated && !now.deprecated) yield 'reactivated'
  if (!now.deprecated) return

  const unreadable = now.sunsetGiven !== undefined && now.sunset === undefined
  const grace = options.graceDays ?? 0
  const tooSoon = (day: string) => options.today !== undefined && day < later(options.today, grace)
  if (!was.deprecated) {
    // A slip in the announcement says enough.
    if (unreadable) yield 'sunset-unreadable'
    else if (now.sunset === undefined && grace > 0) yield 'sunset-missing'
    else if (now.sunset !== undefined && grace > 0 && tooSoon(now.sunset)) yield 'sunset-too-soon'
    else yield 'deprecated'
  } else if (was.sunsetGiven !== now.sunsetGiven) {
    if (unreadable) yield 'sunset-unreadable'
    else if (now.sunset === undefined) yield 'sunset-dropped'
    else if (was.sunset !== undefined && now.sunset < was.sunset) yield 'sunset-moved-forward'
  }
}

/** May what is announced for removal go now? `announced` without a date: yes, but look; undefined: nobody told the day. */
export function mayGo(
  stage: Stage,
  options: LifecycleOptions,
): 'unannounced' | 'announced' | 'too-early' | 'over' | undefined {
  if (!stage.deprecated) return 'unannounced'
  if (stage.sunset === undefined) return 'announced'
  if (options.today === undefined) return undefined
  return options.today < stage.sunset ? 'too-early' : 'over'
}

function rank(stability: Stability): number {
  return stabilities.indexOf(stability)
}

/** RFC 3339: a day or a moment. */
function dayOf(value: JsonValue | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  const match = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/.exec(value)
  return match?.[1] !== undefined && !Number.isNaN(Date.parse(match[1])) ? match[1] : undefined
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
