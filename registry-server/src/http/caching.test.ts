import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../../testing/raw.ts'
import type { RunningRegistry } from '../../testing/registry.ts'
import { sampleFiles } from '../../testing/sample.ts'
import { startStocked } from '../../testing/stocked.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startStocked()
})
afterAll(() => registry.stop())

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
