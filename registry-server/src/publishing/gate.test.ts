import { type Finding, readFolder } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf, type RunningRegistry, startRegistry } from '../../testing/registry.ts'
import { foundations, sampleFiles } from '../../testing/sample.ts'
import { gateOnThread } from './gate.ts'
import { loadFolder } from './load-folder.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry({ gate: gateOnThread({ timeLimit: 60_000, memoryLimit: 512 }) })
  await loadFolder(registry.store, schemas)
}, 120_000)
afterAll(() => registry.stop())

const schemas = foundations[0]?.folder.replace(/meta$/, '') ?? ''
const dialect = 'https://json-schema.org/draft/2020-12/schema'
const nameSchema = {
  $schema: dialect,
  ...{ title: 'Name', description: 'What something is called.', type: 'string', minLength: 1 },
  'x-i18n': { de: { title: 'Name', description: 'Wie etwas heißt.' } },
}
const words = { title: 'More', description: 'More.', 'x-i18n': { de: { title: 'Mehr', description: 'Mehr.' } } }

describe('the gate', { timeout: 60_000 }, () => {
  test('a good contract passes', async () => {
    const response = await registry.publish({ id: 'good', status: 'published' })
    expect([response.status, await response.json()]).toMatchObject([201, { outcome: 'created', findings: [] }])
  })

  test.each([
    { claim: 'a schema is no JSON', sample: { files: { 'name.schema.json': '{"type":' } } },
    {
      claim: 'a reference leads out into the net',
      sample: {
        files: {
          'more.schema.json': {
            ...{ $schema: dialect, $id: 'https://w3id.org/fallnetz/broken/1.0.0/more.schema.json', ...words },
            $ref: 'https://evil.example/x.schema.json',
          },
        },
      },
    },
    {
      claim: 'an example does not fit',
      sample: {
        files: {
          'examples/valid/long.json': {
            why: { de: 'Zu lang.', en: 'Too long.' },
            ...{ schema: 'name.schema.json', message: 'x'.repeat(41) },
          },
        },
      },
    },
    {
      claim: 'a pattern that takes for ever',
      sample: {
        files: {
          'more.schema.json': {
            ...{ $schema: dialect, $id: 'https://w3id.org/fallnetz/broken/1.0.0/more.schema.json', ...words },
            ...{ type: 'string', maxLength: 100, pattern: '^(a+)+$' },
          },
        },
      },
    },
    {
      claim: 'published on top of a draft',
      sample: { status: 'published', dependsOn: [{ contract: 'common', version: '1.0.0' }] },
    },
    { claim: 'it stands on nothing', sample: { dependsOn: [{ contract: 'nothing', version: '1.0.0' }] } },
  ] as const)('$claim: refused with findings, and nothing of it is kept', async ({ sample }) => {
    const response = await registry.publish({ id: 'broken' }, { files: sampleFiles({ id: 'broken', ...sample }) })
    const problem = await answerOf(response)
    expect([response.status, problem.code]).toEqual([422, 'contract-rejected'])
    expect(problem.findings).not.toEqual([])
    expect((await registry.request('/v1/contracts/broken')).status).toBe(404)
    const { versions } = await registry.store.changesSince(0)
    expect(versions.filter(({ id }) => id === 'broken')).toEqual([])
  })

  test('a version number that lies is refused, with the message that proves it', async () => {
    const publish = (version: string, maxLength: number) => {
      const name = { $id: `https://w3id.org/fallnetz/promise/${version}/name.schema.json`, ...nameSchema, maxLength }
      const files = sampleFiles({ id: 'promise', version, status: 'published', files: { 'name.schema.json': name } })
      return registry.publish({ id: 'promise', version }, { files })
    }
    expect((await publish('1.0.0', 40)).status).toBe(201)
    const refused = await publish('1.1.0', 9)
    const problem = await answerOf(refused)
    expect([refused.status, problem.code]).toEqual([422, 'contract-rejected'])
    expect(problem.findings).toMatchObject([{ code: 'version-lies', severity: 'error', at: 'name.schema.json#' }])
    expect(problem.findings[0]?.message).toContain('"aaaaaaaaaa"')
    expect(problem.findings[0]?.message).toContain('2.0.0')
    expect((await publish('2.0.0', 9)).status).toBe(201)
    expect((await publish('1.1.0', 50)).status).toBe(201)
  })

  test('findings speak the language that was asked for', async () => {
    const files = sampleFiles({ id: 'broken', files: { 'name.schema.json': '{"type":' } })
    const messageIn = async (query: string) => {
      const problem = await answerOf(await registry.publish({ id: 'broken' }, { files, query }))
      return problem.findings[0]?.message
    }
    expect(await messageIn('?lang=de')).not.toBe(await messageIn('?lang=en'))
  })

  test('while it works, readers are answered', async () => {
    const publishing = registry.publish({ id: 'slow' })
    let answered = 0
    let done = false
    const finished = publishing.finally(() => {
      done = true
    })
    while (!done) {
      expect((await registry.request('/v1/contracts')).status).toBe(200)
      answered += 1
    }
    expect((await finished).status).toBe(201)
    expect(answered).toBeGreaterThan(5)
  })

  test('a registry that does not hold "meta" says so instead of letting everything in', async () => {
    const empty = await startRegistry({ gate: gateOnThread({ timeLimit: 60_000, memoryLimit: 512 }) })
    const problem = await answerOf(await empty.publish())
    expect(problem).toMatchObject({ code: 'contract-rejected', findings: [{ code: 'meta-schemas-missing' }] })
    await empty.stop()
  })

  test('whoever takes too long, or too much, is refused; the registry goes on', async () => {
    const catalog = readFolder(schemas)
    const [contract] = catalog.contracts.values()
    if (contract === undefined) throw new Error('the standard has contracts')
    const refusal = (limits: { timeLimit: number; memoryLimit: number }): Promise<readonly Finding[] | unknown> =>
      gateOnThread(limits)(catalog, contract).catch((error: unknown) => error)
    expect(await refusal({ timeLimit: 1, memoryLimit: 512 })).toMatchObject({ code: 'validation-timeout' })
    expect(await refusal({ timeLimit: 60_000, memoryLimit: 8 })).toMatchObject({ code: 'validation-out-of-memory' })
  })
})
