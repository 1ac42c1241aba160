import { beforeAll, describe, expect, test } from 'vitest'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { checkContract } from './check-contract.ts'
import { standard } from './checked.contract.ts'
import { coverageOf } from './coverage.contract.ts'
import { ajvBundled, ajvModular, hyperjumpBundled, hyperjumpModular, type Judge } from './judges.contract.ts'
import { examplesOf } from './standard-examples.contract.ts'

const index = schemaIndexOf(standard)
const examples = examplesOf(standard)

describe('the standard in schemas/', () => {
  test.each([...standard.contracts.keys()])('%s passes the gate without a word', async (name) => {
    const contract = standard.contracts.get(name)
    if (contract === undefined) throw new Error(name)
    const findings = await checkContract(standard, contract)
    expect(findings.map(({ code, at, message }) => `${code} ${at}: ${message.en}`)).toEqual([])
  })

  test('shows the referral by at least 12 valid and 40 invalid examples', () => {
    const own = examples.filter((example) => example.contract.id === 'referral')
    expect(own.filter((example) => example.valid).length).toBeGreaterThanOrEqual(12)
    expect(own.filter((example) => !example.valid).length).toBeGreaterThanOrEqual(40)
  })

  test('exercises every keyword of every schema by some example', async () => {
    const coverage = await coverageOf(index, examples)
    expect(coverage.unreached).toEqual([])
    expect(coverage.unfailed).toEqual([])
    expect(coverage.oneSided).toEqual([])
  })
})

describe('every example gets the same verdict', () => {
  const judges = new Map<string, Map<string, Judge>>()
  beforeAll(async () => {
    judges.set('ajv, one file after the other', ajvModular(index))
    judges.set('ajv, bundled', ajvBundled(index))
    judges.set('Hyperjump, one file after the other', await hyperjumpModular(index))
    judges.set('Hyperjump, bundled', await hyperjumpBundled(index))
  })

  test('from two validators, modular and bundled, for every schema there is', () => {
    for (const [name, compiled] of judges) expect([...compiled.keys()], name).toEqual([...index.keys()])
    expect(judges.size).toBe(4)
  })

  test.each(examples)('$name', ({ schema, message, valid }) => {
    for (const [name, compiled] of judges) expect(compiled.get(schema)?.(message), name).toBe(valid)
  })
})
