import { fileURLToPath } from 'node:url'
import { KnownError, readFolder, type Text } from '@fallnetz/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { createCredentials } from './auth.ts'
import type { Check } from './check.ts'
import { createGenerated, type Generated } from './generate/generated.ts'
import { createFeed } from './kit/feed.ts'
import type { Kit } from './kit/kit.ts'
import { Blocked, Enough } from './kit/ledger.ts'
import { NoAnswer } from './kit/party.ts'
import { createPatience } from './kit/patience.ts'
import type { Run } from './kit/run.ts'
import { planOf } from './plan.ts'
import { type Rulebook, rulebookOf } from './rulebook.ts'
import { runChecks } from './runner.ts'

const text = { de: 'Satz', en: 'Sentence' }
const exchange = {
  direction: 'sent',
  call: 'GET /v1/x',
  at: '2026-11-22T09:30:00.000Z',
  durationMs: 1,
  asked: { method: 'GET', url: 'http://x/', headers: {}, body: '' },
  silence: 'timeout',
} as const

let rulebook: Rulebook
let generated: Generated
beforeAll(async () => {
  rulebook = await rulebookOf(
    readFolder(fileURLToPath(new URL('../../schemas', import.meta.url))),
    'referral@1.0.0',
    'target',
  )
  generated = await createGenerated(rulebook, 1)
})

describe('one check', () => {
  test.each<{
    claim: string
    act: (kit: Kit, turn: number) => void
    verdict: string
    turns?: number
    needs?: 'driver'
  }>([
    {
      claim: 'what holds passes, at once',
      act: ({ claims }) => void claims.claim('AUT-01', true, text),
      verdict: 'pass',
      turns: 1,
    },
    {
      claim: 'what never holds fails, after three times',
      act: ({ claims }) => void claims.claim('AUT-01', false, text),
      verdict: 'fail',
      turns: 3,
    },
    {
      claim: 'what holds the second time is unstable',
      act: ({ claims }, turn) => void claims.claim('AUT-01', turn > 1, text),
      verdict: 'unstable',
      turns: 2,
    },
    { claim: 'what claims nothing is a mistake of ours', act: () => {}, verdict: 'harness-error', turns: 1 },
    {
      claim: 'what stumbles is a mistake of ours',
      act: () => {
        throw new TypeError('x is not a function')
      },
      verdict: 'harness-error',
      turns: 1,
    },
    {
      claim: 'what cannot be prepared is blocked',
      act: () => {
        throw new Blocked(text)
      },
      verdict: 'blocked',
      turns: 1,
    },
    {
      claim: 'what failed before it was blocked has failed',
      act: ({ claims }) => {
        claims.claim('AUT-01', false, text)
        throw new Blocked(text)
      },
      verdict: 'fail',
    },
    {
      claim: 'what has said enough has failed',
      act: ({ claims }) => {
        claims.claim('AUT-01', false, text)
        throw new Enough()
      },
      verdict: 'fail',
    },
    {
      claim: 'no answer is a failure',
      act: () => {
        throw new NoAnswer(exchange)
      },
      verdict: 'fail',
    },
    {
      claim: 'what we cannot do ourselves is blocked',
      act: () => {
        throw new KnownError('token-unavailable', text)
      },
      verdict: 'blocked',
    },
    {
      claim: 'what does not apply says so',
      act: ({ notApplicable }) => notApplicable(text),
      verdict: 'not-applicable',
      turns: 1,
    },
    {
      claim: 'what needs a driver is blocked without one',
      act: () => {},
      verdict: 'blocked',
      turns: 0,
      needs: 'driver',
    },
  ])('$claim', async ({ act, verdict, turns, needs }) => {
    let turn = 0
    const check: Check = {
      ...{ id: 'trial', title: text, requirements: ['AUT-01'] },
      ...(needs === undefined ? {} : { needs }),
      async run(kit) {
        turn += 1
        act(kit, turn)
      },
    }
    const { checks } = await runChecks(planOf([check], rulebook), options())
    expect(checks[0]?.verdict).toBe(verdict)
    if (turns !== undefined) expect(turn).toBe(turns)
    if (verdict !== 'pass') {
      expect(checks[0]?.reasons[0]?.requirement).toBe('PTY-AUT-01')
      expect(checks[0]?.reasons[0]?.text.de.length).toBeGreaterThan(3)
    }
  })
})

describe('all checks', () => {
  const check = (id: string, run: Check['run'], more: Partial<Check> = {}): Check => {
    return { id, title: text, requirements: ['AUT-01'], run, ...more }
  }
  const passes = async ({ claims }: Kit): Promise<void> => void claims.claim('AUT-01', true, text)

  test('eight go at once, patient ones first, and the report keeps the order of the suite', async () => {
    const begun: string[] = []
    let [now, most] = [0, 0]
    const busy = async (kit: Kit, id: string): Promise<void> => {
      begun.push(id)
      now += 1
      most = Math.max(most, now)
      await kit.pause(5)
      now -= 1
      await passes(kit)
    }
    const suite = Array.from({ length: 20 }, (_, n) =>
      check(`c${n}`, (kit) => busy(kit, `c${n}`), n === 19 ? { patient: true } : {}),
    )
    const { checks } = await runChecks(planOf(suite, rulebook), options())
    expect(checks.map((one) => one.id)).toEqual(suite.map((one) => one.id))
    expect([begun[0], most]).toEqual(['c19', 8])
  })

  test('what is left out is not green', async () => {
    const plan = planOf([check('first', passes), check('second', passes)], rulebook, ['second'])
    const { checks } = await runChecks(plan, options())
    expect(checks.map((one) => one.verdict)).toEqual(['blocked', 'pass'])
    expect(checks[0]?.reasons[0]?.text.en).toContain('selection')
  })

  test('after a stop nothing begins, and it says why', async () => {
    const why: Text = { de: 'Schluss.', en: 'Over.' }
    const { checks } = await runChecks(planOf([check('first', passes)], rulebook), { ...options(), stopped: () => why })
    expect(checks[0]).toMatchObject({ verdict: 'blocked', reasons: [{ text: why }] })
  })

  test('a failure under a requirement is told under its full id, with secrets masked', async () => {
    const fails = async ({ claims }: Kit): Promise<void> => {
      claims.claim('CON-02', false, { de: 'geheim war es', en: 'geheim it was' })
    }
    const { checks } = await runChecks(planOf([check('first', fails)], rulebook), options())
    expect(checks[0]?.reasons).toEqual([{ requirement: 'PTY-CON-02', text: { de: '*** war es', en: '*** it was' } }])
  })

  test('every finished check is told at once', async () => {
    const told: string[] = []
    await runChecks(planOf([check('a', passes), check('b', passes)], rulebook), {
      ...options(),
      onCheck: (one) => told.push(one.id),
    })
    expect(told.sort()).toEqual(['a', 'b'])
  })
})

function options() {
  const nobody = createCredentials({ kind: 'bearer', token: 'x' })
  const unreachable = (): never => {
    throw new Error('these checks send nothing')
  }
  const actor = { organisation: 'urn:fallnetz:test:organisation:x', auth: { kind: 'bearer', token: 'x' } } as const
  const run: Run = {
    ...{ url: 'http://x', rulebook, seed: 1, signal: new AbortController().signal },
    limits: { answerWithinMs: 100, requestTimeoutMs: 100 },
    target: {
      ...{ system: { name: 'x', version: '1' }, environment: 'test', organisation: actor.organisation },
      actors: { source: actor, target: { organisation: actor.organisation }, stranger: actor },
    },
    patience: createPatience(),
    http: { send: unreachable, silentInARow: () => 0, close: () => {} },
    credentials: { source: nobody, stranger: nobody },
    counterpart: { url: 'http://y', keep: () => {}, close: async () => {} },
  }
  const shared = { feeds: { source: createFeed('source'), stranger: createFeed('stranger') }, generated }
  return { run, shared, mask: (given: string) => given.replaceAll('geheim', '***'), stopped: () => undefined }
}
