import { join } from 'node:path'
import { runSuite } from '@fallnetz/conformance'
import { catalogOf, checkContract, findContract, readFolder } from '@fallnetz/core'
import { generate } from '@fallnetz/generators'
import { describe, expect, test } from 'vitest'
import { groundOf, startTrial } from '../smallest-conforming-system/trial.ts'

const name = 'enquiry@1.0.0'
const standard = readFolder(join(import.meta.dirname, '../../schemas'))
const toy = readFolder(join(import.meta.dirname, 'contracts'))
const catalog = catalogOf([...standard.contracts.values(), ...toy.contracts.values()], standard.codelists.values())

describe('a second process needs data and no code', () => {
  test('the publisher’s check finds nothing to object to', async () => {
    const findings = await checkContract(catalog, findContract(catalog, name))
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each([
    { target: 'openapi', part: '/v1/enquiries/{processId}/answer' },
    { target: 'asyncapi', part: 'org.fallnetz.enquiry.answered.v1' },
    { target: 'typescript', part: 'AskMessage' },
  ])('the generators know it: $target', async ({ target, part }) => {
    const files = await generate(target, { catalog, contract: name })
    expect(files.map(({ text }) => text).join('\n')).toContain(part)
  })

  test('the smallest conforming system speaks it, and the suite proves it', async () => {
    const trial = await startTrial(await groundOf(catalog, name))
    try {
      const { url, target } = trial
      const report = await runSuite({ url, target, catalog, contract: name, role: 'answerer', seed: 1 })
      expect(report.checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable')).toEqual([])
      expect(report.outcome).toBe('passed')
    } finally {
      await trial.close()
    }
  })
})
