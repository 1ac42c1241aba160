import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttp } from './http.ts'

const open: Server[] = []
const sockets = new Set<Socket>()

afterEach(() => {
  for (const socket of sockets) socket.destroy()
  for (const server of open.splice(0)) server.close()
})

describe('send', () => {
  test('it gives status, headers and body, and the time it took', async () => {
    const url = await serving((_, end) => end(200, { etag: '"1"' }, '{"a":1}'))
    const exchange = await http().send({ ...get, url })
    expect(exchange.answered).toMatchObject({ status: 200, body: '{"a":1}', json: { a: 1 } })
    expect(exchange.answered?.headers['etag']).toBe('"1"')
    expect(exchange.at).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(exchange.durationMs).toBeGreaterThanOrEqual(0)
  })

  test('a body in pieces arrives whole, and nobody says how long it is', async () => {
    const body = 'ä'.repeat(100_000)
    const url = await listening(
      createHttpServer(async (request, response) => {
        let text = ''
        for await (const piece of request.setEncoding('utf8')) text += piece
        const { 'content-length': length, 'transfer-encoding': coding } = request.headers
        response.end(JSON.stringify({ length: length ?? null, coding, same: text === body }))
      }),
    )
    const { answered } = await http().send({ ...get, method: 'POST', url, body, chunked: true })
    expect(answered?.json).toEqual({ length: null, coding: 'chunked', same: true })
  })

  test('a redirect is an answer like any other and is not followed', async () => {
    const seen: string[] = []
    const url = await serving((path, end) => {
      seen.push(path)
      end(307, { location: '/elsewhere' }, '')
    })
    expect((await http().send({ ...get, url })).answered?.status).toBe(307)
    expect(seen).toEqual(['/'])
  })

  test.each([
    { claim: 'silence ends with the time limit', behave: () => {}, silence: 'timeout' },
    {
      claim: 'an answer that stops half way ends with the time limit',
      behave: (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":'),
      silence: 'timeout',
    },
    {
      claim: 'garbage is garbage',
      behave: (socket: Socket) => socket.end('\u0000\u0001 hello\r\n\r\n'),
      silence: 'garbage',
    },
    {
      claim: 'a cut connection is a connection error',
      behave: (socket: Socket) => socket.destroy(),
      silence: 'connection',
    },
  ])('$claim', async ({ behave, silence }) => {
    const url = await listening(
      createServer((socket) => {
        sockets.add(socket.on('error', () => {}))
        socket.once('data', () => behave(socket))
      }),
    )
    const exchange = await http(150).send({ ...get, url })
    expect(exchange.silence).toBe(silence)
    expect(exchange.answered).toBeUndefined()
  })

  test('nobody there is a connection error', async () => {
    const url = await listening(createServer())
    for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve))
    expect((await http().send({ ...get, url })).silence).toBe('connection')
  })

  test('more than 8 MiB are not read', async () => {
    const url = await serving((_, end) => end(200, {}, 'x'.repeat(9 * 1024 * 1024)))
    expect((await http(5_000).send({ ...get, url })).silence).toBe('too-large')
  })

  test('text that is no JSON has no JSON value', async () => {
    const url = await serving((_, end) => end(200, {}, '<html>'))
    expect((await http().send({ ...get, url })).answered?.json).toBeUndefined()
  })

  test('an interruption ends what is under way at once', async () => {
    const url = await serving(() => {})
    const abort = new AbortController()
    const sending = createHttp({ answerWithinMs: 10_000, signal: abort.signal }).send({ ...get, url })
    abort.abort()
    expect((await sending).silence).toBe('aborted')
  })

  test('it counts how often there was no answer in a row', async () => {
    const url = await serving((path, end) => (path === '/good' ? end(200, {}, '') : undefined))
    const client = http(50)
    await client.send({ ...get, url: `${url}bad` })
    await client.send({ ...get, url: `${url}bad` })
    expect(client.silentInARow()).toBe(2)
    await client.send({ ...get, url: `${url}good` })
    expect(client.silentInARow()).toBe(0)
  })
})

const get = { call: 'GET /', method: 'GET', headers: {} }

function http(answerWithinMs = 2_000) {
  return createHttp({ answerWithinMs })
}

type End = (status: number, headers: Record<string, string>, body: string) => void

function serving(behave: (path: string, end: End) => void): Promise<string> {
  const server = createHttpServer((request, response) =>
    behave(request.url ?? '', (status, headers, body) => void response.writeHead(status, headers).end(body)),
  )
  server.on('connection', (socket) => sockets.add(socket))
  return listening(server)
}

async function listening(server: Server): Promise<string> {
  open.push(server)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

describe('connections', () => {
  test('one is kept for the next request', async () => {
    const { url, used } = await counting()
    const client = http()
    for (let turn = 0; turn < 3; turn += 1) expect((await client.send({ ...get, url })).answered?.status).toBe(200)
    expect(used()).toBe(1)
  })

  test('requests at the same time have one each', async () => {
    const { url, used } = await counting()
    const client = http()
    await Promise.all([1, 2, 3].map(() => client.send({ ...get, url })))
    expect(used()).toBe(3)
  })

  test('one that the other side has closed meanwhile is no answer: the request goes out again', async () => {
    let connections = 0
    const url = await listening(
      createServer((socket) => {
        sockets.add(socket.on('error', () => {}))
        const first = connections === 0
        connections += 1
        let requests = 0
        socket.on('data', () => {
          requests += 1
          if (first && requests === 2) socket.destroy()
          else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
        })
      }),
    )
    const client = http()
    for (let turn = 0; turn < 2; turn += 1) expect((await client.send({ ...get, url })).answered?.body).toBe('ok')
    expect(connections).toBe(2)
  })

  test('what is left of a request that was answered early does not run into the next one', async () => {
    const url = await listening(
      createServer((socket) => {
        sockets.add(socket.on('error', () => {}).pause())
        socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n')
      }),
    )
    const client = http()
    const large = { ...get, url, method: 'POST', body: 'x'.repeat(20_000_000) }
    for (let turn = 0; turn < 2; turn += 1) expect((await client.send(large)).answered?.status).toBe(413)
  })

  test('what no header can hold is not sent', async () => {
    const url = await serving((_, end) => end(200, {}, ''))
    const sending = http().send({ ...get, url, headers: { 'if-match': '"1"\r\nx: y' } })
    await expect(sending).rejects.toThrow(TypeError)
  })

  test('bytes beyond ASCII in a header arrive as they are', async () => {
    let seen = ''
    const url = await listening(
      createServer((socket) => {
        sockets.add(socket.on('error', () => {}))
        socket.on('data', (bytes) => {
          seen += bytes.toString('latin1')
          if (seen.endsWith('Ã¤')) socket.write('HTTP/1.1 204 No Content\r\n\r\n')
        })
      }),
    )
    const exchange = await http().send({ ...get, url, method: 'POST', headers: { 'if-match': '"ü"' }, body: 'ä' })
    expect(exchange.answered?.status).toBe(204)
    expect(seen).toContain('if-match: "ü"\r\n')
    expect(seen.endsWith('\r\n\r\nÃ¤')).toBe(true)
  })
})

async function counting(): Promise<{ url: string; used: () => number }> {
  let connections = 0
  const server = createHttpServer((_, response) => void response.end('ok'))
  server.on('connection', (socket) => {
    connections += 1
    sockets.add(socket)
  })
  return { url: await listening(server), used: () => connections }
}
