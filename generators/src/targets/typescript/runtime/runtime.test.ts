import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { type ClientOptions, call } from './connection.ts'
import { pages, sendCommand, sendStart, step } from './exchange.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

const processId = '00000000-0000-4000-8000-000000000001'
const message = { envelope: { processId, messageId: '1' }, payload: { name: 'Erika Müller' } }
const receipt = { state: 'received' }
const accepted = json(202, receipt, { etag: '"2"' })
const copy = (etag: string, permitted = ['agree']) => json(200, { state: 'received', permitted }, { etag })

describe('a call', () => {
  test('carries the message, its type and the token, and gives back body, ETag and place', async () => {
    const party = await listen([json(202, receipt, { etag: '"1"', location: `/v1/visits/${processId}` })])
    const answer = await sendStart(party.options, 'visits', message, {})
    expect(answer).toEqual({ status: 202, body: receipt, etag: '"1"', location: `/v1/visits/${processId}` })
    expect(party.seen).toMatchObject([
      {
        method: 'POST',
        url: '/v1/visits',
        body: JSON.stringify(message),
        headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      },
    ])
  })

  test.each([
    { claim: '503', failure: json(503, { code: 'temporarily-unavailable' }) },
    { claim: '503 with Retry-After 0', failure: json(503, {}, { 'retry-after': '0' }) },
    { claim: '429', failure: json(429, { code: 'too-many-requests' }) },
    { claim: '500', failure: json(500, { code: 'internal-error' }) },
    { claim: 'a connection that breaks', failure: broken },
    { claim: 'an answer that breaks off', failure: brokenOff },
    { claim: 'no answer in time', failure: silent },
  ])('is repeated with the same bytes after $claim', async ({ failure }) => {
    const party = await listen([failure, failure, accepted])
    const answer = await sendStart(party.options, 'visits', message, {})
    expect(answer.body).toEqual(receipt)
    expect(party.seen.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(message)))
  })

  test.each([
    {
      claim: 'a refusal',
      failure: json(422, { code: 'invalid-message' }),
      error: { name: 'ProblemResponse', code: 'invalid-message', status: 422, problem: { code: 'invalid-message' } },
    },
    {
      claim: 'a refusal that is no problem',
      failure: plain(404, 'not here'),
      error: { name: 'ProblemResponse', code: 'unknown', status: 404 },
    },
    { claim: 'a redirect', failure: redirect, error: { name: 'UnexpectedAnswer' } },
    { claim: 'an answer that is not JSON', failure: plain(200, '<html>'), error: { name: 'UnexpectedAnswer' } },
    { claim: 'an answer without end', failure: endless, error: { name: 'UnexpectedAnswer' } },
    {
      claim: 'being asked to wait too long',
      failure: json(503, { code: 'temporarily-unavailable' }, { 'retry-after': '3600' }),
      error: { status: 503, retryAfterMs: 3_600_000 },
    },
  ])('is not repeated after $claim', async ({ failure, error }) => {
    const party = await listen([failure, accepted])
    await expect(sendStart(party.options, 'visits', message, {})).rejects.toMatchObject(error)
    expect(party.seen).toHaveLength(1)
  })

  test('is given up after the last repetition, and tells why', async () => {
    const party = await listen(Array<Handler>(9).fill(json(503, { code: 'temporarily-unavailable' })))
    const attempt = sendStart({ ...party.options, retries: 2 }, 'visits', message, {})
    await expect(attempt).rejects.toMatchObject({ code: 'temporarily-unavailable' })
    expect(party.seen).toHaveLength(3)
  })

  test('waits as long as Retry-After says, be it seconds or a date', async () => {
    const party = await listen([json(503, {}, { 'retry-after': '1' }), accepted])
    const start = performance.now()
    await sendStart(party.options, 'visits', message, {})
    expect(performance.now() - start).toBeGreaterThan(990)
    const dated = await listen([json(503, {}, { 'retry-after': new Date(Date.now() + 7_200_000).toUTCString() })])
    const attempt = sendStart(dated.options, 'visits', message, {})
    await expect(attempt).rejects.toMatchObject({ retryAfterMs: expect.closeTo(7_200_000, -4) })
  })

  test('never takes the token to another address', async () => {
    const elsewhere = await listen([accepted])
    const party = await listen([
      (_request, response) => response.writeHead(307, { location: `${elsewhere.options.baseUrl}/v1/visits` }).end(),
    ])
    await expect(sendStart(party.options, 'visits', message, {})).rejects.toThrow('redirects are not followed')
    expect(elsewhere.seen).toEqual([])
  })

  test('asks for a token before every attempt', async () => {
    const party = await listen([json(503, {}), accepted])
    let count = 0
    await sendStart({ ...party.options, token: async () => `token-${++count}` }, 'visits', message, {})
    expect(party.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  test('stops when the caller stops it, while it talks and while it waits', async () => {
    for (const handler of [silent, json(503, {}, { 'retry-after': '50' })]) {
      const party = await listen([handler])
      const stop = new AbortController()
      const attempt = sendStart({ ...party.options, timeoutMs: 30_000 }, 'visits', message, { signal: stop.signal })
      setTimeout(() => stop.abort(new Error('no longer needed')), 50)
      await expect(attempt).rejects.toThrow('no longer needed')
      expect(party.seen).toHaveLength(1)
    }
  })
})

describe('a command', () => {
  const send = (options: ClientOptions, more = {}) => sendCommand(options, 'visits', 'agree', message, more)

  test('reads the ETag and relies on it', async () => {
    const party = await listen([copy('"1"'), accepted])
    expect((await send(party.options)).etag).toBe('"2"')
    expect(party.seen).toMatchObject([
      { method: 'GET', url: `/v1/visits/${processId}` },
      { method: 'POST', url: `/v1/visits/${processId}/agree`, headers: { 'if-match': '"1"' } },
    ])
  })

  test('relies on the ETag it is given, and hands on that it is out of date', async () => {
    const party = await listen([json(412, { code: 'precondition-failed' })])
    await expect(send(party.options, { ifMatch: '"7"' })).rejects.toMatchObject({ code: 'precondition-failed' })
    expect(party.seen).toMatchObject([{ method: 'POST', headers: { 'if-match': '"7"' } }])
  })

  test('reads again when the process has changed, and sends the same message if it is still permitted', async () => {
    const party = await listen([copy('"1"'), json(412, {}), copy('"2"'), accepted])
    await send(party.options)
    expect(party.seen.map(({ method, headers }) => `${method} ${headers['if-match'] ?? ''}`)).toEqual([
      'GET ',
      'POST "1"',
      'GET ',
      'POST "2"',
    ])
  })

  test('gives up when the change leaves no room for it', async () => {
    const party = await listen([copy('"1"'), json(412, { code: 'precondition-failed' }), copy('"2"', [])])
    await expect(send(party.options)).rejects.toMatchObject({ code: 'precondition-failed' })
    expect(party.seen).toHaveLength(3)
  })

  test.each(['../events', 'a/b', '', '.', 'a?b', 'ä'])('is not sent for a process called %j', async (name) => {
    const party = await listen([accepted])
    await expect(sendCommand(party.options, 'visits', 'agree', { envelope: { processId: name } }, {})).rejects.toThrow(
      TypeError,
    )
    expect(() => step(name)).toThrow(TypeError)
    expect(party.seen).toEqual([])
  })
})

describe('pages', () => {
  test('are read one after the other, as long as there is a cursor', async () => {
    const party = await listen([json(200, { items: [1, 2], next: 'a b&c' }), json(200, { items: [3], next: null })])
    const items: unknown[] = []
    const read = pages(party.options, '/v1/visits', { state: 'asked' }, { limit: 2 })
    for await (const page of read) items.push(page['items'])
    expect(items).toEqual([[1, 2], [3]])
    expect(party.seen.map(({ url }) => url)).toEqual([
      '/v1/visits?state=asked&limit=2',
      '/v1/visits?state=asked&after=a+b%26c&limit=2',
    ])
  })

  test('of events end where there are no more, and tell where to go on', async () => {
    const party = await listen([
      json(200, { events: [1], next: '1', more: true }),
      json(200, { events: [2], next: '2', more: false }),
    ])
    const cursors: unknown[] = []
    for await (const page of pages(party.options, '/v1/events', {}, { after: '0' })) cursors.push(page['next'])
    expect(cursors).toEqual(['1', '2'])
  })

  test.each([{}, [], { items: null }, { items: 'x' }, 5])(
    'without a list are no part of the exchange: %j',
    async (page) => {
      const party = await listen([json(200, page)])
      await expect(pages(party.options, '/v1/visits', {}, {}).next()).rejects.toThrow(
        /^the page (is empty|holds no list)$/,
      )
    },
  )

  test('do not go round in circles', async () => {
    const party = await listen([json(200, { items: [], next: 'x' }), json(200, { items: [], next: 'x' })])
    const read = async () => {
      for await (const _page of pages(party.options, '/v1/visits', {}, {}));
    }
    await expect(read()).rejects.toThrow('the cursor does not move on')
  })
})

test('an answer without a body is no error', async () => {
  const party = await listen([(_request, response) => response.writeHead(204).end()])
  expect(await call(party.options, { method: 'POST', path: '/v1/mailbox/1/acknowledgement' })).toMatchObject({
    status: 204,
    body: undefined,
  })
})

/** A party that answers with these handlers, one after the other, and remembers what it was asked. */
async function listen(handlers: Handler[]): Promise<{ options: ClientOptions; seen: Seen[] }> {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
    const handler = handlers.shift() ?? plain(599, 'nothing more was expected')
    handler(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const options = {
    baseUrl: `http://127.0.0.1:${port}/`,
    token: 'secret',
    firstRetryMs: 1,
    timeoutMs: 1_000,
    maxBytes: 10_000,
  }
  return { options, seen }
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Handler {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  return (_request, response) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body))
}

function plain(status: number, body: string): Handler {
  return (_request, response) => response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
}

function broken(request: IncomingMessage): void {
  request.socket.destroy()
}

function brokenOff(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '100' }).write('{"state":')
  setTimeout(() => request.socket.destroy(), 20)
}

function silent(): void {
  // Says nothing and keeps the connection open.
}

function redirect(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(308, { location: '/v1/elsewhere' }).end()
}

function endless(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200)
  const more = setInterval(() => response.write('['.repeat(5_000)), 1)
  response.on('close', () => clearInterval(more))
}
