import { KnownError, type Text } from '@fallnetz/core'
import type { Check } from './check.ts'
import { evidenceOf } from './evidence/evidence.ts'
import { createKit, type Shared } from './kit/kit.ts'
import { Blocked, type Breach, createLedger, Enough, type Ledger, NotApplicable } from './kit/ledger.ts'
import { NoAnswer } from './kit/party.ts'
import type { Run } from './kit/run.ts'
import { explainSilence } from './kit/silence.ts'
import { noDriver } from './kit/steps.ts'
import type { Judged } from './outcome.ts'
import { leftOut, type PlannedCheck } from './plan.ts'
import type { CheckVerdict, Reason } from './report.ts'

/** How a run goes about its checks. */
export interface RunnerOptions {
  readonly run: Run
  readonly shared: Shared
  readonly mask: (text: string) => string
  /** Why no further check should begin; undefined while there is no reason. */
  readonly stopped: () => Text | undefined
  readonly onCheck?: (check: Judged) => void
}

export interface Finished {
  readonly checks: Judged[]
  readonly exchanges: number
}

const atOnce = 8
const attempts = 3

/** Runs every planned check, several at once, and gives them in the order of the plan. */
export async function runChecks(plan: readonly PlannedCheck[], options: RunnerOptions): Promise<Finished> {
  const results = new Map<PlannedCheck, Judged>()
  const waiting = [...plan].sort(
    (one, other) => Number(other.check.patient ?? false) - Number(one.check.patient ?? false),
  )
  let exchanges = 0

  async function work(): Promise<void> {
    for (let planned = waiting.shift(); planned !== undefined; planned = waiting.shift()) {
      const started = performance.now()
      const last = await settle(planned, options, (ledger) => {
        exchanges += ledger.exchanges
      })
      const durationMs = Math.round(performance.now() - started)
      const { id, title } = planned.check
      const requirements = planned.requirements.map((one) => one.id)
      const judged = new Set(
        [...last.judged].map((suffix) => options.run.rulebook.requirements.get(suffix)?.id ?? suffix),
      )
      const result = { id, title, requirements, verdict: last.verdict, reasons: last.reasons, durationMs, judged }
      results.set(planned, result)
      options.onCheck?.(result)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { checks: plan.flatMap((planned) => results.get(planned) ?? []), exchanges }
}

interface Attempt {
  readonly verdict: CheckVerdict
  readonly reasons: readonly Reason[]
  readonly judged: ReadonlySet<string>
}

// A "no" must be a no every time; a check that wavers says nothing, neither yes nor no.
async function settle(planned: PlannedCheck, options: RunnerOptions, done: (ledger: Ledger) => void): Promise<Attempt> {
  const hindrance = hindranceOf(planned, options)
  if (hindrance !== undefined) return hindrance
  const first = await attempt(planned, options, done)
  for (let count = 1; count < attempts && first.verdict === 'fail'; count += 1) {
    if (options.stopped() !== undefined) return first
    const again = await attempt(planned, options, done)
    if (again.verdict === 'blocked' && options.stopped() !== undefined) return first
    if (again.verdict !== 'fail') return { ...first, verdict: 'unstable' }
  }
  return first
}

function hindranceOf(planned: PlannedCheck, { run, stopped }: RunnerOptions): Attempt | undefined {
  if (planned.requirements.length === 0) return without(planned, 'not-applicable', notInContract)
  if (!planned.selected) return without(planned, 'blocked', leftOut)
  const reason = stopped()
  if (reason !== undefined) return without(planned, 'blocked', reason)
  if (planned.check.needs === 'driver' && run.driver === undefined)
    return without(planned, 'blocked', run.driverMissing ?? noDriver)
  return undefined
}

async function attempt(
  planned: PlannedCheck,
  options: RunnerOptions,
  done: (ledger: Ledger) => void,
): Promise<Attempt> {
  const ledger = createLedger()
  const kit = createKit(options.run, options.shared, ledger, planned.check.id)
  const end = await endOf(planned.check, () => planned.check.run(kit), ledger, options)
  done(ledger)
  const reasons = (breaches: readonly Breach[]): Reason[] =>
    breaches.map((breach) => reasonOf(breach, planned, options))
  if (end.mistake !== undefined)
    return { verdict: 'harness-error', reasons: reasons([breachOf(planned, end.mistake)]), judged: ledger.judged }
  if (ledger.breaches.length > 0)
    return { verdict: 'fail', reasons: distinct(reasons(ledger.breaches)), judged: ledger.judged }
  if (end.blocked !== undefined) return { verdict: 'blocked', reasons: reasons([end.blocked]), judged: ledger.judged }
  if (end.notApplicable !== undefined) return without(planned, 'not-applicable', end.notApplicable)
  return { verdict: 'pass', reasons: [], judged: ledger.judged }
}

interface End {
  readonly mistake?: Text
  readonly blocked?: Breach
  readonly notApplicable?: Text
}

async function endOf(check: Check, act: () => Promise<void>, ledger: Ledger, options: RunnerOptions): Promise<End> {
  const [suffix = ''] = check.requirements
  try {
    await act()
  } catch (error) {
    const stopped = options.stopped()
    if (stopped !== undefined && ledger.breaches.length === 0)
      return { blocked: { requirement: suffix, text: stopped } }
    if (error instanceof NotApplicable) return { notApplicable: error.text }
    if (error instanceof NoAnswer) {
      ledger.judged.add(suffix)
      ledger.breaches.push({
        requirement: suffix,
        text: explainSilence(error.exchange, options.run.limits.answerWithinMs),
        exchange: error.exchange,
      })
    } else if (error instanceof Blocked) {
      const { text, exchange } = error
      return { blocked: { requirement: suffix, text, ...(exchange === undefined ? {} : { exchange }) } }
    } else if (error instanceof KnownError) return { blocked: { requirement: suffix, text: error.text } }
    else if (!(error instanceof Enough) && stopped === undefined) return { mistake: ownError(error) }
  }
  const [mistake] = ledger.ownMistakes
  if (mistake !== undefined) return { mistake }
  return ledger.judged.size === 0 && ledger.breaches.length === 0 ? { mistake: saidNothing } : {}
}

function reasonOf(breach: Breach, planned: PlannedCheck, { run, mask }: RunnerOptions): Reason {
  const requirement =
    run.rulebook.requirements.get(breach.requirement)?.id ?? planned.requirements[0]?.id ?? breach.requirement
  const text = { de: mask(breach.text.de), en: mask(breach.text.en) }
  return {
    requirement,
    text,
    ...(breach.exchange === undefined ? {} : { evidence: evidenceOf(breach.exchange, mask) }),
  }
}

function without(planned: PlannedCheck, verdict: CheckVerdict, text: Text): Attempt {
  const requirement = planned.requirements[0]?.id ?? planned.check.requirements[0] ?? ''
  return { verdict, reasons: [{ requirement, text }], judged: new Set() }
}

function breachOf({ check }: PlannedCheck, text: Text): Breach {
  return { requirement: check.requirements[0] ?? '', text }
}

// The same sentence ten times tells no more than once.
function distinct(reasons: readonly Reason[]): Reason[] {
  return [
    ...new Map([...reasons].reverse().map((reason) => [`${reason.requirement} ${reason.text.en}`, reason])).values(),
  ].reverse()
}

function ownError(error: unknown): Text {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    de: `Die Prüfung selbst ist gestolpert (${what}). Das sagt nichts über das System; melden Sie es den Herausgebern.`,
    en: `The check itself stumbled (${what}). This says nothing about the system; report it to the editors.`,
  }
}

const saidNothing: Text = {
  de: 'Die Prüfung hat nichts behauptet und darf deshalb nicht als bestanden gelten. Melden Sie es den Herausgebern.',
  en: 'The check claimed nothing and therefore must not count as passed. Report it to the editors.',
}
const notInContract: Text = {
  de: 'Der Vertrag stellt diese Anforderung an diese Rolle nicht.',
  en: 'The contract does not ask this of this role.',
}
