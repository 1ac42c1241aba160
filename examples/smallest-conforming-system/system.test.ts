import { fileURLToPath } from 'node:url'
import { type Report, runSuite } from '@fallnetz/conformance'
import { readFolder } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { standardParts } from './parts.ts'
import { groundOf, startTrial, type TrialOptions } from './trial.ts'

const contract = 'referral@1.0.0'
const ground = await groundOf(readFolder(fileURLToPath(new URL('../../schemas', import.meta.url))), contract)

// The contract leaves open which of the two says no first: the rule for parameters, or the search for the process.
const readsIdsFirst: typeof standardParts = {
  ...standardParts,
  readProcess: (party, call) => {
    const wellFormed = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(call.parameters['processId'] ?? '')
    return wellFormed ? standardParts.readProcess(party, call) : standardParts.problem(party, 'invalid-parameter')
  },
}

describe('the smallest conforming system', { timeout: 120_000 }, () => {
  test.each<{ claim: string; options: TrialOptions; seed: number }>([
    { claim: 'passes with bearer tokens', options: { auth: 'bearer' }, seed: 1 },
    { claim: 'passes with OAuth 2.0 client credentials', options: { auth: 'oauth2' }, seed: 2 },
    { claim: 'passes with another seed', options: {}, seed: 3 },
    { claim: 'passes when it refuses an id that is no UUID as such', options: { parts: readsIdsFirst }, seed: 5 },
  ])('$claim', async ({ options, seed }) => {
    const report = await judged(options, seed)
    expect(whatWentWrong(report)).toEqual([])
    expect(report.outcome).toBe('passed')
  })

  test('is incomplete without a driver: what it sends was not seen, and nothing unseen is green', async () => {
    const report = await judged({ driver: false }, 4)
    expect(report.outcome).toBe('incomplete')
    expect(whatWentWrong(report)).toEqual([])
    expect(report.requirements.find(({ id }) => id.endsWith('SND-01'))?.outcome).toBe('incomplete')
  })
})

async function judged(options: TrialOptions, seed: number): Promise<Report> {
  const { url, target, close } = await startTrial(ground, options)
  try {
    return await runSuite({ url, target, catalog: ground.catalog, contract, role: 'target', seed })
  } finally {
    await close()
  }
}

function whatWentWrong({ checks }: Report): unknown[] {
  return checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'harness-error')
}
