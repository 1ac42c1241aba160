import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCodelist, answerOf, type RunningRegistry, startRegistry } from '../../testing/registry.ts'

let registry: RunningRegistry

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const base = 'https://w3id.org/fallnetz/'
const coded = {
  $schema: dialect,
  $id: `${base}coded/1.0.0/color.schema.json`,
  title: 'Color',
  type: 'object',
  properties: { list: { type: 'string' }, version: { type: 'string' }, code: { type: 'string' } },
  'x-codelist': 'urn:fallnetz:test:color',
}

beforeAll(async () => {
  registry = await startRegistry({ validationTimeLimit: 1000 })
  expect((await registry.publish({ id: 'toy', status: 'published' })).status).toBe(201)
  // Past the gate on purpose: a registry must also withstand what should never have been let in.
  const slow = {
    $schema: dialect,
    $id: `${base}slow/1.0.0/slow.schema.json`,
    title: 'Slow',
    $ref: '#/$defs/level-0',
    $defs: Object.fromEntries(
      Array.from({ length: 30 }, (_, level) => {
        const next = { $ref: `#/$defs/level-${level + 1}` }
        return [`level-${level}`, level === 29 ? { type: 'number' } : { anyOf: [next, next] }]
      }),
    ),
  }
  const files = new Map(
    Object.entries(
      (await import('../../testing/sample.ts')).sampleFiles({ id: 'slow', files: { 'slow.schema.json': slow } }),
    ),
  )
  const { digestOfFiles } = await import('@fallnetz/core')
  await registry.store.publish(
    { collection: 'contracts', id: 'slow', version: '1.0.0', status: 'draft', digest: digestOfFiles(files), files },
    { by: 'test', at: '2026-11-22T09:30:00Z' },
  )
  await addCodelist(registry.store, 'color', '51', {
    urn: 'urn:fallnetz:test:color',
    version: '51',
    title: { de: 'Farbe', en: 'Color' },
    status: 'active',
    keyColumn: 'code',
    labelColumns: { de: 'de' },
    columns: ['code', 'de'].map((id) => ({ id, title: { de: id, en: id }, required: true })),
    rows: [{ code: 'red', de: 'rot' }],
  })
  const code = (await import('../../testing/sample.ts')).sampleFiles({
    id: 'coded',
    files: { 'color.schema.json': coded },
  })
  const codedFiles = new Map(Object.entries(code))
  await registry.store.publish(
    {
      collection: 'contracts',
      id: 'coded',
      version: '1.0.0',
      status: 'draft',
      digest: digestOfFiles(codedFiles),
      files: codedFiles,
    },
    { by: 'test', at: '2026-11-22T09:30:00Z' },
  )
})
afterAll(() => registry.stop())

const validate = (
  body: string,
  query = `?schema=${base}toy/1.0.0/name.schema.json`,
  headers: Record<string, string> = {},
) =>
  registry.request(`/v1/validate${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

describe('a verdict is an answer, not an error', () => {
  test('valid', async () => {
    const response = await validate('"Leiter"')
    expect([response.status, await response.json()]).toEqual([
      200,
      { valid: true, schema: `${base}toy/1.0.0/name.schema.json`, findings: [] },
    ])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test.each([
    { code: 'red', version: '51', finds: [] },
    { code: 'rot', version: '51', finds: ['code-unknown'] },
    { code: 'red', version: '52', finds: ['codelist-version-unknown'] },
  ])('the code $code of version $version: $finds', async ({ code, version, finds }) => {
    const message = JSON.stringify({ list: 'urn:fallnetz:test:color', version, code })
    const response = await validate(message, `?schema=${base}coded/1.0.0/color.schema.json`)
    const found = finds.map((one) => ({ code: one }))
    expect(await response.json()).toMatchObject({ valid: finds.length === 0, findings: found })
  })

  test('not valid, with the place', async () => {
    const response = await validate('\n  ""')
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { valid: false, findings: [{ code: 'min-length', severity: 'error', at: '', line: 2, column: 3 }] },
    ])
  })

  test('in the language that was asked for', async () => {
    const words = async (query: string, headers = {}) => {
      const response = await validate('""', `?schema=${base}toy/1.0.0/name.schema.json${query}`, headers)
      return [response.headers.get('content-language'), (await answerOf(response)).findings[0]?.message]
    }
    const [german, english] = [await words('&lang=de'), await words('&lang=en')]
    expect([german[0], english[0]]).toEqual(['de', 'en'])
    expect(german[1]).not.toBe(english[1])
    expect(await words('', { 'accept-language': 'en' })).toEqual(english)
    expect(await words('', { 'accept-language': 'fr' })).toEqual(german)
  })
})

describe('what cannot be judged is refused', () => {
  test.each([
    { claim: 'no JSON', body: '{', status: 400, code: 'malformed-json' },
    {
      claim: 'nested too deeply',
      body: '['.repeat(10_000) + ']'.repeat(10_000),
      status: 400,
      code: 'nesting-too-deep',
    },
    { claim: 'more than 1 MiB', body: `"${'x'.repeat(1024 * 1024)}"`, status: 413, code: 'message-too-large' },
    {
      claim: 'an unknown schema',
      body: '""',
      query: `?schema=${base}none/1.0.0/x.schema.json`,
      status: 422,
      code: 'schema-not-found',
    },
    {
      claim: 'a foreign schema is never fetched',
      body: '""',
      query: '?schema=http://127.0.0.1:1/x',
      status: 422,
      code: 'schema-not-found',
    },
    {
      claim: 'a message of an unknown type',
      body: '{"envelope":{"messageType":"x.y"}}',
      query: '',
      status: 422,
      code: 'message-type-unknown',
    },
    { claim: 'a message without an envelope', body: '[]', query: '', status: 422, code: 'message-type-unknown' },
    {
      claim: 'another format',
      body: '""',
      headers: { 'content-type': 'text/plain' },
      status: 415,
      code: 'unsupported-media-type',
    },
    {
      claim: 'a compressed body',
      body: '""',
      headers: { 'content-encoding': 'br' },
      status: 415,
      code: 'unsupported-media-type',
    },
    {
      claim: 'an unknown entry in the address',
      body: '""',
      query: '?schemas=x',
      status: 400,
      code: 'invalid-parameter',
    },
    { claim: 'an unknown language', body: '""', query: '?lang=fr', status: 400, code: 'invalid-parameter' },
  ])('$claim → $code', async ({ body, query, headers, status, code }) => {
    const response = await validate(body, query, headers)
    expect([response.status, await response.json()]).toMatchObject([status, { code }])
  })

  test('a name that stands twice is a finding', async () => {
    const { findings } = await answerOf(await validate('{"a":1,"a":2}'))
    expect(findings.map(({ code }) => code)).toContain('duplicate-name')
  })
})

describe('hostile messages', () => {
  // A schema that doubles the work thirty times: minutes for three characters.
  const bomb = '"x"'

  test('one that would take for ever ends at the limit, and nobody else waits for it', async () => {
    const bombs = [1, 2].map(() => validate(bomb, `?schema=${base}slow/1.0.0/slow.schema.json`))
    let others = 0
    let slowest = 0
    let done = false
    const all = Promise.all(bombs).finally(() => {
      done = true
    })
    while (!done) {
      const start = performance.now()
      expect((await registry.request('/toy/1.0.0/name.schema.json')).status).toBe(200)
      slowest = Math.max(slowest, performance.now() - start)
      others += 1
    }
    for (const response of await all) {
      const problem = await response.json()
      expect([response.status, problem]).toMatchObject([422, { code: 'validation-timeout' }])
    }
    expect(others).toBeGreaterThan(20)
    // Far below the second that the hostile message may take on its own thread.
    expect(slowest).toBeLessThan(900)
    expect((await answerOf(await validate('"Leiter"'))).valid).toBe(true)
  })

  test('too many from one address are asked to wait', async () => {
    const strict = await startRegistry({ validationRate: { burst: 3, perSecond: 0.001 } })
    const ask = () =>
      strict.request('/v1/validate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[]' })
    const answers = [await ask(), await ask(), await ask(), await ask()]
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 429])
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(900)
    expect((await strict.request('/v1/contracts')).status).toBe(200)
    await strict.stop()
  })
})
