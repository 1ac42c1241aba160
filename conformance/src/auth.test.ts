import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCredentials, isLoopback } from './auth.ts'

let server: Server
let tokenUrl: string
let requests: { authorization: string | undefined; body: string }[]
let answer: { status: number; body: unknown }

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    requests.push({ authorization: request.headers.authorization, body })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  tokenUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
})
afterAll(() => void server.close())
beforeEach(() => {
  requests = []
})

describe('client credentials', () => {
  test('one token is fetched, with id and secret, and shared until it runs out', async () => {
    answer = { status: 200, body: { access_token: 'frisch-1', token_type: 'bearer', expires_in: 3600 } }
    const credentials = createCredentials(account(tokenUrl))
    const tokens = await Promise.all([credentials.token(), credentials.token(), credentials.token()])
    expect(tokens).toEqual(['frisch-1', 'frisch-1', 'frisch-1'])
    expect(requests).toHaveLength(1)
    expect(requests[0]?.authorization).toBe(`Basic ${Buffer.from('suite:geheimnis').toString('base64')}`)
    expect(new URLSearchParams(requests[0]?.body).get('grant_type')).toBe('client_credentials')
    expect(new URLSearchParams(requests[0]?.body).get('scope')).toBe('test')
    expect([...credentials.secrets]).toEqual(['geheimnis', 'frisch-1'])
  })

  test('a token that has run out is renewed', async () => {
    answer = { status: 200, body: { access_token: 'kurz', token_type: 'bearer', expires_in: 0 } }
    const credentials = createCredentials(account(tokenUrl))
    await credentials.token()
    answer = { status: 200, body: { access_token: 'neu', token_type: 'bearer', expires_in: 3600 } }
    expect(await credentials.token()).toBe('neu')
    expect(requests).toHaveLength(2)
  })

  test.each([
    { claim: 'a refusal', status: 401, body: { error: 'invalid_client' } },
    { claim: 'an answer without token', status: 200, body: { hello: 'world' } },
    { claim: 'a broken server', status: 500, body: 'oops' },
  ])('$claim is told, without the secret, and the next one asks again', async ({ status, body }) => {
    answer = { status, body }
    const credentials = createCredentials(account(tokenUrl))
    const failing = credentials.token()
    await expect(failing).rejects.toMatchObject({ name: 'KnownError', code: 'token-unavailable' })
    await expect(failing).rejects.not.toThrow(/geheimnis/)
    answer = { status: 200, body: { access_token: 'doch', token_type: 'bearer', expires_in: 60 } }
    expect(await credentials.token()).toBe('doch')
  })

  test('plain HTTP to another machine is never used', async () => {
    const credentials = createCredentials(account('http://login.example/token'))
    await expect(credentials.token()).rejects.toMatchObject({ code: 'token-unavailable' })
    expect(requests).toHaveLength(0)
  })
})

describe('isLoopback', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['localhost', true],
    ['[::1]', true],
    ['127.0.0.1.example', false],
    ['10.0.0.1', false],
    ['login.example', false],
  ])('%s: %s', (host, loopback) => {
    expect(isLoopback(host)).toBe(loopback)
  })
})

function account(url: string) {
  return {
    kind: 'oauth2-client-credentials',
    tokenUrl: url,
    clientId: 'suite',
    clientSecret: 'geheimnis',
    scope: 'test',
  } as const
}
