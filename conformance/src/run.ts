import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Catalog, isObject, KnownError, parseJson, type Text } from '@fallnetz/core'
import { createCredentials } from './auth.ts'
import { type Counterpart, startCounterpart } from './counterpart.ts'
import { type DriverRun, openDriver } from './driver.ts'
import { masker } from './evidence/mask.ts'
import { createGenerated } from './generate/generated.ts'
import { createHttp, type Http } from './http.ts'
import { createFeed } from './kit/feed.ts'
import { createPatience } from './kit/patience.ts'
import type { Run } from './kit/run.ts'
import { explainSilence } from './kit/silence.ts'
import { requirementReports, runOutcome } from './outcome.ts'
import { planOf, unknownPatterns } from './plan.ts'
import type { CheckReport, Report } from './report.ts'
import { type Rulebook, rulebookOf } from './rulebook.ts'
import { runChecks } from './runner.ts'
import { targetSuite } from './suites/target.ts'
import type { TargetFile } from './target-file.ts'

export interface RunOptions {
  /** Base address of the system under test. */
  readonly url: string
  readonly target: TargetFile
  readonly catalog: Catalog
  /** `referral@1.0.0` */
  readonly contract: string
  /** The role the system plays; the suite plays the one that starts the process. */
  readonly role: string
  /** The same seed makes the same choices; without one a fresh seed is drawn and reported. */
  readonly seed?: number
  /** Ids of checks or requirements, `*` at the end allowed. What is left out keeps the run from passing. */
  readonly only?: readonly string[]
  /** Ends the run early and in order: what is open is reported as such, and the driver is told to clean up. */
  readonly signal?: AbortSignal
  readonly onCheck?: (check: CheckReport) => void
}

/** A run makes some two thousand requests; whoever slows it down gets more time. */
function wholeRunMs({ limits }: TargetFile): number {
  return Math.max(180_000, 4_000_000 / (limits?.requestsPerSecond ?? 1_000))
}

const silenceInARow = 12

/**
 * Tests a running system in one role of one contract. Throws KnownError `target-unreachable`, `selection-unknown`,
 * `listen-failed`, `contract-not-found`, `role-not-testable` and others when there is nothing to answer with.
 */
export async function runSuite(options: RunOptions): Promise<Report> {
  const startedAt = new Date()
  const seed = options.seed ?? randomInt(2 ** 31)
  const url = baseOf(options.url)
  const rulebook = await rulebookOf(options.catalog, options.contract, options.role)
  const plan = planOf(targetSuite, rulebook, options.only)
  refuseUnknown(unknownPatterns(plan, options.only ?? []))

  const timeUp = AbortSignal.timeout(wholeRunMs(options.target))
  const signal = AbortSignal.any([timeUp, ...(options.signal === undefined ? [] : [options.signal])])
  const limits = { answerWithinMs: 5_000, requestTimeoutMs: 1_000, ...options.target.limits }
  const patience = createPatience()
  const http = createHttp({ ...limits, signal, patience })
  const cleaning = createHttp({ answerWithinMs: 2_000 })
  const token = randomBytes(24).toString('base64url')
  let counterpart: Counterpart | undefined
  let driver: Awaited<ReturnType<typeof driverFor>> = {}
  try {
    await reach(http, url, rulebook, limits.answerWithinMs)
    counterpart = await startCounterpart({
      host: '127.0.0.1',
      port: 0,
      ...options.target.listen,
      rulebook,
      token,
      organisation: options.target.organisation,
    })
    driver = await driverFor(options.target, rulebook, { http, cleaning }, { url: counterpart.url, token })
    const { source, stranger } = options.target.actors
    const credentials = {
      source: createCredentials(source.auth, signal),
      stranger: createCredentials(stranger.auth, signal),
    }
    const run: Run = {
      url,
      rulebook,
      target: options.target,
      limits,
      http,
      patience,
      credentials,
      counterpart,
      ...driver,
      seed,
      signal,
    }
    const shared = {
      feeds: { source: createFeed('source'), stranger: createFeed('stranger') },
      generated: await createGenerated(rulebook, seed),
    }
    const secrets = (): string[] => [
      token,
      options.target.driver?.token ?? '',
      ...credentials.source.secrets,
      ...credentials.stranger.secrets,
    ]
    const stopped = (): Text | undefined => {
      if (timeUp.aborted) return outOfTime
      if (signal.aborted) return interrupted
      return http.silentInARow() >= silenceInARow ? goneQuiet : undefined
    }
    const { onCheck } = options
    const { checks, exchanges } = await runChecks(plan, {
      run,
      shared,
      mask: (text) => masker(secrets())(text),
      stopped,
      ...(onCheck === undefined ? {} : { onCheck }),
    })
    const requirements = requirementReports(rulebook.requirements.values(), checks)
    return {
      outcome: runOutcome(requirements, checks),
      suiteVersion: suiteVersion(),
      contract: `${rulebook.contract.id}@${rulebook.contract.version}`,
      contractDigest: rulebook.contract.digest,
      role: options.role,
      url,
      system: options.target.system,
      environment: options.target.environment,
      seed,
      ...(options.only === undefined || options.only.length === 0 ? {} : { only: options.only }),
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      exchanges,
      checks: checks.map(({ judged: _, ...check }) => check),
      requirements,
    }
  } finally {
    await driver.driver?.end()
    await counterpart?.close()
    patience.stop()
    http.close()
    cleaning.close()
  }
}

/** Opens the driver; when that fails, says why instead: the run goes on with what needs none. */
async function driverFor(
  { driver, actors }: TargetFile,
  { contract, chart }: Rulebook,
  { http, cleaning }: { http: Http; cleaning: Http },
  counterpart: { readonly url: string; readonly token: string },
): Promise<{ driver?: DriverRun; driverMissing?: Text }> {
  if (driver === undefined) return {}
  try {
    const opened = await openDriver({
      http,
      cleaning,
      ...driver,
      runId: randomUUID(),
      contract,
      role: chart.them,
      partners: [
        {
          organisation: actors.source.organisation,
          role: chart.us,
          baseUrl: counterpart.url,
          token: counterpart.token,
        },
        { organisation: actors.stranger.organisation, role: chart.us },
      ],
    })
    return { driver: opened }
  } catch (error) {
    if (error instanceof KnownError) return { driverMissing: error.text }
    throw error
  }
}

// Without any answer there is nothing to test, and "failed" would be a wrong answer to it.
async function reach(http: Http, url: string, { chart }: Rulebook, withinMs: number): Promise<void> {
  const path = `/v1/${chart.process.collection}`
  const exchange = await http.send({
    call: `GET ${path}`,
    method: 'GET',
    url: url + path,
    headers: { accept: 'application/json' },
  })
  if (exchange.answered !== undefined) return
  const reason = explainSilence(exchange, withinMs)
  throw new KnownError('target-unreachable', {
    de: `Unter ${url} antwortet kein System. ${reason.de}`,
    en: `No system answers at ${url}. ${reason.en}`,
  })
}

function baseOf(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url.replace(/\/+$/, '')
  throw new KnownError('target-unreachable', {
    de: `„${url}“ ist keine Web-Adresse. Schreiben Sie sie mit http:// oder https://.`,
    en: `"${url}" is not a web address. Write it with http:// or https://.`,
  })
}

function refuseUnknown(patterns: readonly string[]): void {
  if (patterns.length === 0) return
  const names = patterns.join(', ')
  throw new KnownError('selection-unknown', {
    de: `Die Auswahl ${names} trifft keine Prüfung und keine Anforderung. Nehmen Sie Kennungen aus einem Bericht.`,
    en: `The selection ${names} matches no check and no requirement. Use ids from a report.`,
  })
}

function suiteVersion(): string {
  const manifest = parseJson(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return isObject(manifest) && typeof manifest['version'] === 'string' ? manifest['version'] : 'unknown'
}

const outOfTime: Text = {
  de: 'Nicht zu Ende geführt: Der Lauf hat zu lange gedauert.',
  en: 'Not finished: the run took too long.',
}
const interrupted: Text = {
  de: 'Nicht zu Ende geführt: Der Lauf wurde abgebrochen.',
  en: 'Not finished: the run was interrupted.',
}
const goneQuiet: Text = {
  de: 'Nicht ausgeführt: Das System hat viele Male hintereinander nicht geantwortet.',
  en: 'Not run: the system has not answered many times in a row.',
}
