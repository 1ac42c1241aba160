import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { isObject } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../testing/raw.ts'
import { type RunningRegistry, startRegistry } from '../testing/registry.ts'
import { sampleFiles } from '../testing/sample.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
  const published = [
    await registry.publish({ id: 'fixed', status: 'published', title: 'Fest' }),
    await registry.publish({ id: 'fixed', version: '1.1.0', status: 'draft' }),
    await registry.publish({ id: 'loose', status: 'draft' }),
  ]
  for (const response of published) expect(await response.json()).toMatchObject({ outcome: 'created' })
})
afterAll(() => registry.stop())

describe('reading', () => {
  test('the list of contracts names every version with status and digest', async () => {
    const { contracts } = await registry.json('/v1/contracts')
    expect(contracts).toMatchObject([
      {
        id: 'fixed',
        title: { de: 'Fest', en: 'Fest' },
        latest: '1.0.0',
        versions: [
          { version: '1.0.0', status: 'published', href: '/v1/contracts/fixed/versions/1.0.0' },
          { version: '1.1.0', status: 'draft' },
        ],
      },
      { id: 'loose', latest: '1.0.0' },
    ])
  })

  test('every link of a version leads to the bytes with the digest it names', async () => {
    const { files, schemas } = await registry.json('/v1/contracts/fixed/versions/1.0.0')
    if (!Array.isArray(files) || !Array.isArray(schemas)) throw new Error('a version lists files and schemas')
    expect(files.map((file) => isObject(file) && file['path'])).toEqual(Object.keys(sampleFiles()).sort())
    for (const file of files) {
      if (!isObject(file)) throw new Error('a file is an object')
      const bytes = Buffer.from(await (await registry.request(String(file['href']))).arrayBuffer())
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(file['digest'])
      expect(bytes.length).toBe(file['bytes'])
    }
    expect(schemas).toEqual([
      {
        id: 'https://w3id.org/fallnetz/fixed/1.0.0/name.schema.json',
        bundle: '/v1/contracts/fixed/versions/1.0.0/bundles/name',
      },
    ])
  })

  test('the path of an $id leads to the schema itself', async () => {
    const response = await registry.request('/fixed/1.0.0/name.schema.json')
    expect(response.headers.get('content-type')).toBe('application/schema+json')
    expect(await response.text()).toBe(sampleFiles({ id: 'fixed' })['name.schema.json'])
  })

  test('latest is the newest published version, named by Content-Location and never kept unasked', async () => {
    for (const path of ['', '/files/contract.json', '/bundles/name']) {
      const response = await registry.request(`/v1/contracts/fixed/versions/latest${path}`)
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toContain('1.0.0')
    }
    const response = await registry.request('/v1/contracts/fixed/versions/latest')
    expect(response.headers.get('content-location')).toBe('/v1/contracts/fixed/versions/1.0.0')
  })

  test('while nothing is published, latest is the newest draft', async () => {
    expect(await registry.json('/v1/contracts/loose/versions/latest')).toMatchObject({ status: 'draft' })
  })

  test('the catalogue holds what core says it holds', async () => {
    const catalog = await registry.json('/v1/catalog')
    expect(catalog).toMatchObject({ base: 'https://w3id.org/fallnetz/' })
    const { contracts } = catalog
    expect(Array.isArray(contracts) && contracts.length).toBe(3)
  })

  test('the store decides, not our memory: what another process publishes is there at once', async () => {
    const { openSqliteStore } = await import('./store/sqlite.ts')
    const other = await openSqliteStore(registry.folder)
    const files = new Map(Object.entries(sampleFiles({ id: 'elsewhere' })))
    const { contractFromFiles } = await import('@fallnetz/core')
    const { digest } = contractFromFiles(files, 'elsewhere')
    await other.publish(
      { collection: 'contracts', id: 'elsewhere', version: '1.0.0', status: 'draft', digest, files },
      { by: 'other', at: '2026-11-22T09:30:00Z' },
    )
    await other.close()
    expect(await registry.json('/v1/contracts/elsewhere')).toMatchObject({ id: 'elsewhere' })
  })
})

describe('caching', () => {
  const fixed = '/v1/contracts/fixed/versions/1.0.0/files/name.schema.json'
  const loose = '/v1/contracts/loose/versions/1.0.0/files/name.schema.json'

  test.each([
    { claim: 'a published file may be kept for ever', path: fixed, wanted: 'public, max-age=31536000, immutable' },
    {
      claim: 'so may its bundle',
      path: '/v1/contracts/fixed/versions/1.0.0/bundles/name',
      wanted: 'public, max-age=31536000, immutable',
    },
    {
      claim: 'so may the schema under its name',
      path: '/fixed/1.0.0/name.schema.json',
      wanted: 'public, max-age=31536000, immutable',
    },
    { claim: 'a draft is asked for again', path: loose, wanted: 'no-cache' },
    { claim: 'so is its bundle', path: '/v1/contracts/loose/versions/1.0.0/bundles/name', wanted: 'no-cache' },
    { claim: 'a list is asked for again', path: '/v1/contracts', wanted: 'no-cache' },
    { claim: 'health is never kept', path: '/health/ready', wanted: 'no-store' },
  ])('$claim', async ({ path, wanted }) => {
    expect((await registry.request(path)).headers.get('cache-control')).toBe(wanted)
  })

  test.each([
    { claim: 'br where it is welcome', accept: 'gzip, deflate, br', encoding: 'br' },
    { claim: 'gzip where br is not', accept: 'gzip', encoding: 'gzip' },
    { claim: 'what is liked best', accept: 'br;q=0.5, gzip;q=0.9', encoding: 'gzip' },
    { claim: 'nothing that is refused', accept: 'br;q=0, *', encoding: 'gzip' },
    { claim: 'plain bytes where nothing is said', accept: undefined, encoding: undefined },
    { claim: 'plain bytes where they are liked best', accept: 'identity, gzip;q=0.1', encoding: undefined },
    { claim: 'plain bytes where only unknown names are said', accept: 'zstd', encoding: undefined },
    { claim: 'plain bytes where everything is refused', accept: 'identity;q=0, *;q=0', encoding: undefined },
  ])('encoding: $claim', async ({ accept, encoding }) => {
    const { headers, body } = await raw(
      registry.url,
      'GET',
      fixed,
      accept === undefined ? {} : { 'accept-encoding': accept },
    )
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['vary']).toBe('Accept-Encoding')
    expect(Number(headers['content-length'])).toBe(body.length)
    const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
    expect(plain.toString('utf8')).toBe(sampleFiles({ id: 'fixed' })['name.schema.json'])
  })

  test('each encoding has a strong ETag of its own, and each is answered with 304', async () => {
    const etags = new Set<string>()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await raw(registry.url, 'GET', fixed, { 'accept-encoding': encoding })
      const etag = String(headers['etag'])
      expect(etag).toMatch(/^"[0-9a-f]{64}(-br|-gzip)?"$/)
      etags.add(etag)
      for (const named of [etag, `"other", W/${etag}`, '*']) {
        const again = await raw(registry.url, 'GET', fixed, { 'accept-encoding': encoding, 'if-none-match': named })
        expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, etag])
        expect(again.headers['cache-control']).toContain('immutable')
      }
      const other = await raw(registry.url, 'GET', fixed, { 'accept-encoding': encoding, 'if-none-match': '"other"' })
      expect(other.status).toBe(200)
    }
    expect(etags.size).toBe(3)
  })

  test('HEAD says what GET would, without the body', async () => {
    for (const path of [fixed, loose, '/v1/contracts', '/docs', '/']) {
      const get = await raw(registry.url, 'GET', path, {})
      const head = await raw(registry.url, 'HEAD', path, {})
      expect(head.body.length).toBe(0)
      const withoutDate = ({ date: _, ...headers }: Record<string, unknown>) => headers
      expect(withoutDate(head.headers)).toEqual(withoutDate(get.headers))
    }
  })

  test('the ETag of a draft changes with it, the one of the list as well', async () => {
    await registry.publish({ id: 'changing' })
    const paths = [
      '/v1/contracts',
      '/changing/1.0.0/contract.json',
      '/v1/contracts/changing/versions/1.0.0',
      '/v1/catalog',
    ]
    const etagsOf = () => Promise.all(paths.map(async (path) => (await registry.request(path)).headers.get('etag')))
    const before = await etagsOf()
    expect(await etagsOf()).toEqual(before)
    await registry.publish({ id: 'changing', title: 'Anders' })
    const after = await etagsOf()
    for (const [index, etag] of after.entries()) expect(etag).not.toBe(before[index])
  })
})

describe('headers and refusals', () => {
  test.each([
    '/',
    '/docs',
    '/openapi.json',
    '/v1/contracts',
    '/fixed/1.0.0/name.schema.json',
    '/health/live',
    '/nothing',
    '/%zz',
  ])('%s carries the security headers', async (path) => {
    const { headers } = await raw(registry.url, 'GET', path, {})
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['strict-transport-security']).toBeDefined()
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined()
  })

  test.each([
    { path: '/nothing', code: 'path-not-found' },
    { path: '/v1', code: 'path-not-found' },
    { path: '/v1/contracts/none', code: 'contract-not-found' },
    { path: '/v1/contracts/none/versions/latest', code: 'contract-not-found' },
    { path: '/v1/contracts/fixed/versions/9.9.9', code: 'version-not-found' },
    { path: '/v1/contracts/fixed/versions/1.0.0/files/none.json', code: 'file-not-found' },
    { path: '/v1/contracts/fixed/versions/latest/files/none.json', code: 'file-not-found' },
    { path: '/v1/contracts/fixed/versions/1.0.0/bundles/none', code: 'file-not-found' },
    { path: '/v1/codelists/none', code: 'codelist-not-found' },
    { path: '/v1/codelists/none/versions/latest', code: 'codelist-not-found' },
    { path: '/codelists/none/1.0.0/codelist.json', code: 'path-not-found' },
    { path: '/fixed/1.0.0/none.json', code: 'path-not-found' },
    { path: '/fixed/latest/name.schema.json', code: 'path-not-found' },
    { path: '/fixed/1.0.0/', code: 'path-not-found' },
  ])('$path is refused as $code', async ({ path, code }) => {
    const response = await registry.request(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      type: `https://w3id.org/fallnetz/problems/${code}`,
      status: 404,
      code,
    })
  })

  const long = 'x'.repeat(5000)
  test.each([
    ...['/v1/contracts/..%2f..%2fetc%2fpasswd', '/v1/contracts/..', '/v1/contracts/%2e%2e/versions/1.0.0'],
    ...['/v1/contracts/fixed/versions/..%2f1.0.0', '/v1/contracts/fixed/versions/1.0.0/files/..%2f..%2fcontract.json'],
    ...['/v1/contracts/fixed/versions/1.0.0/files/%2e%2e/contract.json', '/fixed/1.0.0/..%2f..%2f..%2fetc%2fpasswd'],
    ...['/v1/contracts/__proto__', '/v1/contracts/constructor/versions/latest', '/__proto__/1.0.0/toString'],
    ...[
      '/v1/contracts/fixed%00',
      '/v1/contracts/%F0%9F%98%80',
      '/v1/contracts/a@1.0.0',
      '/v1/contracts/fixed@1.0.0/versions/',
    ],
    ...[
      `/v1/contracts/${long}`,
      `/${long}/${long.slice(0, 900)}`,
      '/%',
      '/%zz',
      '/v1/contracts/%C3',
      '//evil.example/x',
      '/\\evil',
    ],
  ])('hostile address is simply not found: %s', async (path) => {
    const { status, body, headers } = await raw(registry.url, 'GET', path, {})
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(body.toString()).not.toMatch(/node_modules|at .*\.ts|SQLITE/)
  })

  test('an unknown or wrong entry in the address is refused, not ignored', async () => {
    for (const path of [
      '/v1/contracts?limit=1',
      '/v1/catalog?x',
      '/health/live?x=1',
      '/v1/contracts/fixed?__proto__=1',
    ]) {
      const response = await registry.request(path)
      expect([path, response.status]).toEqual([path, 400])
      expect(await response.json()).toMatchObject({
        code: 'invalid-parameter',
        findings: [{ code: 'request-name-unknown' }],
      })
    }
  })

  test.each([
    { method: 'DELETE', path: '/v1/contracts', allow: 'GET, HEAD' },
    { method: 'POST', path: '/v1/contracts/fixed', allow: 'GET, HEAD' },
    { method: 'PATCH', path: '/v1/contracts/fixed/versions/1.0.0', allow: 'GET, HEAD, PUT' },
    { method: 'PUT', path: '/v1/contracts/fixed/versions/1.0.0/files/x.json', allow: 'GET, HEAD' },
    { method: 'GET', path: '/v1/validate', allow: 'POST' },
    { method: 'POST', path: '/docs', allow: 'GET, HEAD' },
  ])('$method $path is answered with 405 and Allow', async ({ method, path, allow }) => {
    const response = await registry.request(path, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
  })

  test('problems speak the language that was asked for, German first', async () => {
    const detail = async (path: string, language?: string) => {
      const response = await registry.request(
        path,
        language === undefined ? {} : { headers: { 'accept-language': language } },
      )
      return [response.headers.get('content-language'), ((await response.json()) as { title: string }).title]
    }
    const german = ['de', 'Diesen Vertrag gibt es nicht']
    const english = ['en', 'There is no such contract']
    expect(await detail('/v1/contracts/none', '*')).toEqual(german)
    expect(await detail('/v1/contracts/none', 'en-GB,en;q=0.9,de;q=0.1')).toEqual(english)
    expect(await detail('/v1/contracts/none', 'fr, en;q=0.3, de;q=0.8')).toEqual(german)
    expect(await detail('/v1/contracts/none', 'fr')).toEqual(german)
  })

  test('headers beyond all measure are refused with a problem', async () => {
    const { status, body } = await raw(registry.url, 'GET', '/v1/contracts', { 'x-long': 'x'.repeat(40_000) })
    expect(status).toBe(431)
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'headers-too-large' })
  })
})

describe('operating', () => {
  test('the metrics count requests by pattern, files and publications', async () => {
    await registry.request('/v1/contracts/none')
    await registry.request('/fixed/1.0.0/name.schema.json')
    const text = await (await registry.request('/metrics')).text()
    expect(text).toMatch(
      /fallnetz_http_request_seconds_count\{route="\/v1\/contracts\/:id",method="GET",status="404"\} \d+/,
    )
    expect(text).toMatch(/fallnetz_files_served_total [1-9]/)
    expect(text).toMatch(/fallnetz_publications_total\{outcome="created"\} [1-9]/)
    expect(text).toMatch(/fallnetz_contract_versions [1-9]/)
    expect(text).not.toContain('none')
  })
})
