import { digestOfFiles } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../../testing/raw.ts'
import { answerOf, type RunningRegistry, startRegistry, tokens } from '../../testing/registry.ts'
import { sampleFiles } from '../../testing/sample.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())

const path = '/v1/contracts/toy/versions/1.0.0'
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const put = (headers: Record<string, string>, body: string | Buffer, to = path) => {
  const length = { 'content-length': String(Buffer.byteLength(body)) }
  return raw(registry.url, 'PUT', to, { 'content-type': 'application/json', ...length, ...headers }, body)
}
const problemIn = (body: Buffer) => JSON.parse(body.toString()) as Record<string, unknown>

describe('who may publish', () => {
  test.each([
    { claim: 'nobody without a token', headers: {} },
    { claim: 'nobody with a wrong token', headers: bearer('wrong') },
    { claim: 'nobody with an empty token', headers: { authorization: 'Bearer ' } },
    { claim: 'nobody with another scheme', headers: { authorization: `Basic ${tokens.all}` } },
    { claim: 'nobody with the bare token', headers: { authorization: tokens.all } },
    { claim: 'nobody with two tokens', headers: { authorization: `Bearer ${tokens.all}, Bearer ${tokens.limited}` } },
    { claim: 'nobody with a token that goes on', headers: bearer(`${tokens.all} `.repeat(2)) },
    { claim: 'nobody with the digest of a token', headers: bearer('a'.repeat(64)) },
    { claim: 'nobody with a token in the address', headers: {}, to: `${path}?token=${tokens.all}` },
  ])('$claim', async ({ headers, to }) => {
    const { status, headers: answered, body } = await put(headers, JSON.stringify({ files: sampleFiles() }), to)
    expect(status).toBe(401)
    expect(answered['www-authenticate']).toBe('Bearer realm="fallnetz-registry"')
    expect(problemIn(body)).toMatchObject({ code: 'not-authenticated' })
    expect((await registry.request('/v1/contracts/toy')).status).toBe(404)
  })

  test('a token for toys publishes toys only', async () => {
    const refused = await registry.publish({ id: 'tool' }, { token: tokens.limited })
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'not-permitted' }])
    expect((await registry.publish({ id: 'toy' }, { token: tokens.limited })).status).toBe(201)
    expect(await registry.json(path)).toMatchObject({ changedBy: 'toys' })
  })

  test('without a token not even a byte of the body is read', async () => {
    const { status } = await raw(registry.url, 'PUT', path, {
      'content-type': 'application/json',
      'content-length': '999999999',
    })
    expect(status).toBe(401)
  })

  test('a registry without tokens lets nobody publish', async () => {
    const closed = await startRegistry({ tokens: [] })
    for (const token of ['', 'undefined', tokens.all]) expect((await closed.publish({}, { token })).status).toBe(401)
    await closed.stop()
  })

  test('trying out tokens is slowed down, whoever holds a right one included until then', async () => {
    const guarded = await startRegistry()
    const statuses = []
    for (let attempt = 0; attempt < 25; attempt++) statuses.push((await guarded.publish({}, { token: 'guess' })).status)
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401))
    expect(statuses.slice(20)).toEqual(Array(5).fill(429))
    expect((await guarded.request('/v1/contracts')).status).toBe(200)
    await guarded.stop()
  })

  test('no token and no body is ever logged', async () => {
    const words = JSON.stringify(registry.events)
    for (const token of Object.values(tokens)) expect(words).not.toContain(token)
    expect(words).not.toContain('Leiter')
    expect(registry.events).toContainEqual(
      expect.objectContaining({ event: 'published', by: 'toys', outcome: 'created' }),
    )
  })
})

describe('what publishing does', () => {
  test('a new version is created, at its address, with its digest', async () => {
    const files = sampleFiles({ id: 'new' })
    const response = await registry.publish({ id: 'new' })
    expect(response.status).toBe(201)
    expect(response.headers.get('location')).toBe('/v1/contracts/new/versions/1.0.0')
    const digest = digestOfFiles(new Map(Object.entries(files)))
    expect(await response.json()).toEqual({
      ...{ id: 'new', version: '1.0.0', status: 'draft', digest, outcome: 'created', dryRun: false, findings: [] },
    })
    const read = await registry.request('/v1/contracts/new/versions/1.0.0')
    expect(read.headers.get('etag')?.replace(/-(br|gzip)"/, '"')).toBe(response.headers.get('etag'))
    expect(await read.json()).toMatchObject({ digest })
  })

  test('a draft is replaced whole: old files are gone, new ones are there', async () => {
    await registry.publish({ id: 'draft', files: { 'README.md': 'old' } })
    const response = await registry.publish({ id: 'draft', title: 'Neu', files: { 'NOTES.md': 'new' } })
    expect([response.status, await response.json()]).toMatchObject([200, { outcome: 'replaced' }])
    expect((await registry.request('/draft/1.0.0/README.md')).status).toBe(404)
    expect(await (await registry.request('/draft/1.0.0/NOTES.md')).text()).toBe('new')
    expect(await registry.json('/v1/contracts/draft')).toMatchObject({ title: { de: 'Neu' } })
  })

  test('a draft becomes published by the same way', async () => {
    await registry.publish({ id: 'ripe' })
    const response = await registry.publish({ id: 'ripe', status: 'published' })
    expect(await response.json()).toMatchObject({ outcome: 'replaced', status: 'published' })
  })

  test('what is published never changes; the same bytes once more are welcome', async () => {
    await registry.publish({ id: 'stone', status: 'published' })
    const before = await registry.json('/v1/contracts/stone/versions/1.0.0')
    const again = await registry.publish({ id: 'stone', status: 'published' })
    expect([again.status, await again.json()]).toMatchObject([200, { outcome: 'unchanged' }])
    const changes = [
      { title: 'Anders', status: 'published' },
      { status: 'draft' },
      { status: 'deprecated' },
      { status: 'published', files: { 'README.md': 'one file more' } },
      { status: 'published', files: { 'examples/valid/name.json': null } },
    ] as const
    for (const change of changes) {
      const refused = await registry.publish({ id: 'stone', ...change })
      const problem = await answerOf(refused)
      expect([refused.status, problem]).toMatchObject([409, { code: 'immutable-version' }])
      expect(problem.findings.map(({ code }) => code)).toContain('published-changed')
    }
    expect(await registry.json('/v1/contracts/stone/versions/1.0.0')).toEqual(before)
  })

  test('of many who publish different bytes of one version at once exactly one succeeds', async () => {
    const attempts = Array.from({ length: 8 }, (_, index) =>
      registry.publish({ id: 'raced', status: 'published', title: `Nummer ${index}` }),
    )
    const statuses = (await Promise.all(attempts)).map(({ status }) => status).sort()
    expect(statuses).toEqual([201, ...Array(7).fill(409)])
  })

  test('two registries on one store: exactly one succeeds there, too', async () => {
    const { openSqliteStore } = await import('../store/sqlite.ts')
    const twin = await startRegistry({ store: await openSqliteStore(registry.folder) })
    for (let round = 0; round < 3; round++) {
      const id = `twin-${round}`
      const both = await Promise.all([
        registry.publish({ id, status: 'published', title: 'links' }),
        twin.publish({ id, status: 'published', title: 'rechts' }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
      const here = await registry.json(`/v1/contracts/${id}`)
      expect(await twin.json(`/v1/contracts/${id}`)).toEqual(here)
    }
    await twin.stop()
  })

  test('a rehearsal judges everything and stores nothing', async () => {
    const rehearsed = await registry.publish({ id: 'rehearsed' }, { query: '?dryRun=true' })
    expect([rehearsed.status, await rehearsed.json()]).toMatchObject([200, { outcome: 'created', dryRun: true }])
    expect((await registry.request('/v1/contracts/rehearsed')).status).toBe(404)
    await registry.publish({ id: 'rehearsed', status: 'published' })
    const refused = await registry.publish({ id: 'rehearsed', title: 'x' }, { query: '?dryRun=true' })
    expect(refused.status).toBe(409)
    expect((await registry.publish({ id: 'wished' }, { query: '?dryRun=yes' })).status).toBe(400)
  })
})

describe('conditions', () => {
  test('If-None-Match: * only creates', async () => {
    const only = { headers: { 'if-none-match': '*' } }
    expect((await registry.publish({ id: 'once' }, only)).status).toBe(201)
    const refused = await registry.publish({ id: 'once', title: 'x' }, only)
    expect([refused.status, await refused.json()]).toMatchObject([412, { code: 'precondition-failed' }])
  })

  test('If-Match replaces exactly the draft whose ETag it names, in whatever encoding it was read', async () => {
    const to = '/v1/contracts/matched/versions/1.0.0'
    expect((await registry.publish({ id: 'matched' }, { headers: { 'if-match': '"none"' } })).status).toBe(412)
    await registry.publish({ id: 'matched' })
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { headers } = await raw(registry.url, 'GET', to, { 'accept-encoding': encoding })
      const etag = String(headers['etag'])
      const first = await registry.publish({ id: 'matched', title: encoding }, { headers: { 'if-match': etag } })
      expect(first.status).toBe(200)
      const second = await registry.publish({ id: 'matched', title: 'too late' }, { headers: { 'if-match': etag } })
      expect(second.status).toBe(412)
      expect(await registry.json(to)).toMatchObject({ title: { de: encoding } })
    }
  })

  test('conditions that are not offered are refused, not ignored', async () => {
    expect((await registry.publish({ id: 'odd' }, { headers: { 'if-none-match': '"x"' } })).status).toBe(400)
  })
})

describe('a folder that is not what the address says leaves nothing', () => {
  test.each([
    { claim: 'contract.json is missing', sample: { files: { 'contract.json': null } }, code: 'contract-unreadable' },
    { claim: 'contract.json is no JSON', sample: { files: { 'contract.json': '{' } }, code: 'contract-unreadable' },
    {
      claim: 'contract.json is no contract',
      sample: { files: { 'contract.json': '[]' } },
      code: 'contract-unreadable',
    },
    { claim: 'another id inside', sample: { id: 'other' }, code: 'name-mismatch' },
    { claim: 'another version inside', sample: { version: '2.0.0' }, code: 'name-mismatch' },
  ])('$claim → $code', async ({ sample, code }) => {
    const files = sampleFiles({ id: 'broken', ...sample })
    const response = await registry.publish({ id: 'broken' }, { files })
    expect([response.status, await response.json()]).toMatchObject([422, { code }])
    for (const id of ['broken', 'other']) expect((await registry.request(`/v1/contracts/${id}`)).status).toBe(404)
  })
})

describe('bodies that are not right', () => {
  const authorized = bearer(tokens.all)
  const deep = `{"files":${'['.repeat(100)}${']'.repeat(100)}}`
  test.each([
    { claim: 'no JSON', body: '{"files":', status: 400, code: 'malformed-json' },
    { claim: 'nothing', body: '', status: 400, code: 'malformed-json' },
    { claim: 'not UTF-8', body: Buffer.from([0x7b, 0xff, 0x7d]), status: 400, code: 'malformed-json' },
    { claim: 'a name twice', body: '{"files":{},"files":{}}', status: 400, code: 'duplicate-name' },
    { claim: 'a file twice', body: '{"files":{"a.json":"1","a\\u002ejson":"2"}}', status: 400, code: 'duplicate-name' },
    { claim: 'nested too deeply', body: deep, status: 400, code: 'nesting-too-deep' },
    { claim: 'an array', body: '[]', status: 400, code: 'invalid-parameter' },
    { claim: 'no files', body: '{}', status: 400, code: 'invalid-parameter' },
    { claim: 'an unknown name', body: '{"files":{},"force":true}', status: 400, code: 'invalid-parameter' },
    { claim: 'a file that is no text', body: '{"files":{"a.json":1}}', status: 400, code: 'invalid-parameter' },
    { claim: 'a path upwards', body: '{"files":{"../a.json":""}}', status: 400, code: 'invalid-parameter' },
    { claim: 'an absolute path', body: '{"files":{"/etc/passwd":""}}', status: 400, code: 'invalid-parameter' },
    { claim: 'a hidden file', body: '{"files":{".git":""}}', status: 400, code: 'invalid-parameter' },
    { claim: 'a prototype as path', body: '{"files":{"__proto__":"x"}}', status: 400, code: 'invalid-parameter' },
    { claim: 'half a character', body: '{"files":{"a.json":"\\ud800"}}', status: 400, code: 'malformed-json' },
  ])('$claim → $code', async ({ body, status, code }) => {
    const answer = await put(authorized, body)
    expect([answer.status, problemIn(answer.body)]).toMatchObject([status, { code }])
  })

  test.each([
    { claim: 'text', headers: { 'content-type': 'text/plain' } },
    { claim: 'a form', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    { claim: 'nothing said', headers: { 'content-type': '' } },
    { claim: 'nonsense', headers: { 'content-type': 'application/json/x; ;=' } },
    { claim: 'compressed', headers: { 'content-encoding': 'gzip' } },
  ])('another format is refused: $claim', async ({ headers }) => {
    const answer = await put({ ...authorized, ...headers }, JSON.stringify({ files: sampleFiles() }))
    expect([answer.status, problemIn(answer.body)]).toMatchObject([415, { code: 'unsupported-media-type' }])
  })

  test('a body beyond the limit is refused before it is read', async () => {
    const headers = { ...authorized, 'content-type': 'application/json', 'content-length': String(17 * 1024 * 1024) }
    const answer = await raw(registry.url, 'PUT', path, headers)
    expect([answer.status, problemIn(answer.body)]).toMatchObject([413, { code: 'message-too-large' }])
  })
})
