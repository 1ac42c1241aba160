import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../../testing/raw.ts'
import { type RunningRegistry, startRegistry } from '../../testing/registry.ts'
import { startStocked } from '../../testing/stocked.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startStocked()
})
afterAll(() => registry.stop())

/** What comes back for exactly these bytes, until the connection ends. */
async function exchange(sent: string): Promise<string> {
  const { hostname, port } = new URL(registry.url)
  const socket = connect(Number(port), hostname)
  socket.write(sent)
  return text(socket)
}

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
    { method: 'OPTIONS', path: '/health/ready', allow: 'GET, HEAD' },
    { method: 'QUERY', path: '/v1/catalog', allow: 'GET, HEAD' },
  ])('$method $path is answered with 405 and Allow', async ({ method, path, allow }) => {
    const response = await registry.request(path, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
  })

  test('a method that is not offered is what is wrong, whatever body comes with it', async () => {
    const headers = { 'content-type': 'nonsense', 'content-encoding': 'gzip' }
    const response = await registry.request('/v1/catalog', { method: 'DELETE', headers, body: '{' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test.each([
    {
      claim: 'a method of WebDAV',
      sent: 'PROPFIND /v1/catalog HTTP/1.1\r\nhost: x',
      status: 405,
      code: 'method-not-allowed',
    },
    {
      claim: 'one on a file',
      sent: 'LOCK /v1/contracts/fixed/versions/1.0.0/files/a/b.json HTTP/1.1\r\nhost: x',
      status: 405,
      code: 'method-not-allowed',
    },
    {
      claim: 'one where nothing is',
      sent: 'PROPFIND /nowhere HTTP/1.1\r\nhost: x',
      status: 404,
      code: 'path-not-found',
    },
    {
      claim: 'a method that is none',
      sent: 'FOO /v1/catalog HTTP/1.1\r\nhost: x',
      status: 501,
      code: 'method-unknown',
    },
    { claim: 'a tunnel', sent: 'CONNECT elsewhere:443 HTTP/1.1\r\nhost: x', status: 501, code: 'method-unknown' },
    { claim: 'no Host', sent: 'GET /v1/catalog HTTP/1.1', status: 400, code: 'invalid-parameter' },
    {
      claim: 'no Host for a file',
      sent: 'GET /fixed/1.0.0/name.schema.json HTTP/1.1',
      status: 400,
      code: 'invalid-parameter',
    },
    {
      claim: 'two Hosts',
      sent: 'GET /v1/catalog HTTP/1.1\r\nhost: x\r\nHost: y',
      status: 400,
      code: 'invalid-parameter',
    },
    {
      claim: 'the same Host twice, for a file',
      sent: 'GET /fixed/1.0.0/name.schema.json HTTP/1.1\r\nhost: x\r\nhost: x',
      status: 400,
      code: 'invalid-parameter',
    },
    {
      claim: 'a strange Expect',
      sent: 'GET /v1/catalog HTTP/1.1\r\nhost: x\r\nexpect: miracles',
      status: 417,
      code: 'expectation-failed',
    },
    {
      claim: 'two lengths',
      sent: 'GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2',
      status: 400,
      code: 'invalid-parameter',
    },
    { claim: 'no HTTP', sent: 'hello', status: 501, code: 'method-unknown' },
  ])('$claim: refused with a problem, $status', async ({ sent, status, code }) => {
    const said = await exchange(`${sent}\r\nconnection: close\r\n\r\n`)
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(said).toMatch(/\r\nx-content-type-options: nosniff\r\n/i)
    expect(JSON.parse(said.slice(said.indexOf('\r\n\r\n')))).toMatchObject({ status, code })
    expect(/\r\nallow: (.*)\r\n/.exec(said)?.[1]).toBe(status === 405 ? 'GET, HEAD' : undefined)
  })

  test('HTTP/1.0 needs no Host', async () => {
    expect(await exchange('GET /health/live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /)
  })

  test('a method nobody knows finds nothing, and is no fault of ours', async () => {
    const query = await registry.request('/nowhere', { method: 'QUERY' })
    expect([query.status, await query.json()]).toMatchObject([404, { code: 'path-not-found' }])
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

  test.each([
    { claim: 'headers that do not end', sent: 'GET /v1/contracts HTTP/1.1\r\nhost: x\r\n' },
    {
      claim: 'a body that does not end',
      sent: 'POST /v1/validate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    },
  ])('$claim: told that it was too slow, and the connection ends', async ({ sent }) => {
    const slow = await startRegistry({ arrivalTimeLimit: 200 })
    const { hostname, port } = new URL(slow.url)
    const socket = connect(Number(port), hostname)
    socket.write(sent)
    const said = await text(socket)
    expect(said).toMatch(/^HTTP\/1\.1 408 /)
    expect(JSON.parse(said.slice(said.indexOf('\r\n\r\n')))).toMatchObject({ code: 'request-timeout', status: 408 })
    await slow.stop()
  })

  test('headers beyond all measure are refused with a problem', async () => {
    const { status, body } = await raw(registry.url, 'GET', '/v1/contracts', { 'x-long': 'x'.repeat(40_000) })
    expect(status).toBe(431)
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'headers-too-large' })
  })
})
