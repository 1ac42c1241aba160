import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { answerReader, type Reading } from './answer-reader.ts'

const whole = [
  {
    claim: 'a sized body',
    text: 'HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{"a":1}',
    body: '{"a":1}',
    keepsOpen: true,
  },
  {
    claim: 'characters of several bytes',
    text: 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\näß',
    body: 'äß',
    keepsOpen: true,
  },
  {
    claim: 'pieces',
    text: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n',
    body: 'abc0123456789',
    keepsOpen: true,
  },
  {
    claim: 'pieces with a trailer',
    text: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nserver-timing: 1\r\n\r\n',
    body: 'x',
    keepsOpen: true,
  },
  { claim: 'no body at all', text: 'HTTP/1.1 204 No Content\r\n\r\n', body: '', keepsOpen: true },
  { claim: 'no phrase after the status', text: 'HTTP/1.1 200\r\ncontent-length: 0\r\n\r\n', body: '', keepsOpen: true },
  {
    claim: 'news before the answer',
    text: 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 202 Accepted\r\ncontent-length: 2\r\n\r\nok',
    body: 'ok',
    keepsOpen: true,
  },
  {
    claim: 'a connection that is to be closed',
    text: 'HTTP/1.1 200 OK\r\nconnection: Close\r\ncontent-length: 1\r\n\r\nx',
    body: 'x',
    keepsOpen: false,
  },
  { claim: 'an older version', text: 'HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\nx', body: 'x', keepsOpen: false },
] as const

describe('a whole answer', () => {
  test.each(whole)('$claim', ({ text, body, keepsOpen }) => {
    expect(read([text])).toMatchObject({ body, keepsOpen })
  })

  test.each(whole)('$claim: cut anywhere, it is the same', ({ text }) => {
    const bytes = Buffer.from(text)
    const at = (cut: number) => read([bytes.subarray(0, cut), bytes.subarray(cut)])
    const cuts = Array.from(bytes, (_, cut) => cut).slice(1)
    expect(cuts.map(at)).toEqual(cuts.map(() => read([bytes])))
    expect(read(Array.from(bytes, (byte) => Buffer.of(byte)))).toEqual(read([bytes]))
  })

  test('a body without a length ends with the connection', () => {
    const reader = answerReader('GET')
    expect(reader.take(Buffer.from('HTTP/1.1 200 OK\r\n\r\nsome'))).toBe('more')
    expect(reader.take(Buffer.from(' text'))).toBe('more')
    expect(reader.end()).toMatchObject({ body: 'some text', keepsOpen: false })
  })

  test('header names are in lower case, repeated headers are joined, other bytes are kept', () => {
    const bytes = Buffer.from(
      'HTTP/1.1 200 OK\r\nETag: "\u00fc"\r\nAllow: GET\r\nAllow:\tPOST \r\nx:\r\ncontent-length: 0\r\n\r\n',
      'latin1',
    )
    expect(read([bytes])).toMatchObject({ headers: { etag: '"ü"', allow: 'GET, POST', x: '' } })
  })

  test('what answers HEAD has no body, whatever length it names', () => {
    expect(read(['HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n'], 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  test('after more than was asked for the connection is not used again', () => {
    expect(read(['HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nxHTTP/1.1 200 OK'])).toMatchObject({
      body: 'x',
      keepsOpen: false,
    })
  })
})

const broken = [
  { claim: 'another protocol', text: '220 mail.example ESMTP\r\n' },
  { claim: 'another version', text: 'HTTP/3.0 200 OK\r\n\r\n' },
  { claim: 'no number as status', text: 'HTTP/1.1 abc OK\r\n\r\n' },
  { claim: 'a header without a name', text: 'HTTP/1.1 200 OK\r\n: x\r\n\r\n' },
  { claim: 'a header without a colon', text: 'HTTP/1.1 200 OK\r\nhello\r\n\r\n' },
  { claim: 'space before the colon', text: 'HTTP/1.1 200 OK\r\ncontent-length : 1\r\n\r\nx' },
  { claim: 'a line break inside a value', text: 'HTTP/1.1 200 OK\r\nx: a\nb: c\r\n\r\n' },
  { claim: 'a control character in a value', text: 'HTTP/1.1 200 OK\r\nx: a\u0000b\r\n\r\n' },
  { claim: 'a length that is none', text: 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n' },
  { claim: 'two lengths', text: 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxy' },
  {
    claim: 'pieces and a length',
    text: 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  },
  { claim: 'a piece of no size', text: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n' },
  { claim: 'a piece longer than it says', text: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nxyz\r\n' },
  { claim: 'endless headers', text: `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(20_000)}\r\n\r\n` },
] as const

describe('garbage', () => {
  test.each(broken)('$claim', ({ text }) => {
    expect(read([text])).toBe('garbage')
  })

  test('is noticed without waiting for its end', () => {
    expect(answerReader('GET').take(Buffer.from('220'))).toBe('garbage')
    expect(answerReader('GET').take(Buffer.from('HTT'))).toBe('more')
  })
})

describe('more than 8 MiB are not read', () => {
  const most = 8 * 1024 * 1024
  test.each([
    { claim: 'announced', text: `HTTP/1.1 200 OK\r\ncontent-length: ${most + 1}\r\n\r\n` },
    { claim: 'without end', text: `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(most + 1)}` },
    {
      claim: 'in pieces',
      text: `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${(most + 1).toString(16)}\r\n${'x'.repeat(most + 1)}`,
    },
  ])('$claim', ({ text }) => {
    expect(read([text])).toBe('too-large')
  })
})

test.each([...whole, ...broken])('node:http thinks the same: $claim', async ({ text }) => {
  const reading = read([text])
  const other = await readByNode(Buffer.from(text))
  expect(typeof reading === 'object' ? { status: reading.status, body: reading.body } : reading).toEqual(other)
})

function read(pieces: readonly (string | Buffer)[], method = 'GET'): Reading {
  const reader = answerReader(method)
  let reading: Reading = 'more'
  for (const piece of pieces) reading = reader.take(Buffer.from(piece as string))
  return reading
}

function readByNode(bytes: Buffer): Promise<{ status: number; body: string } | 'garbage'> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end(bytes))
    })
    const finish = (outcome: { status: number; body: string } | 'garbage'): void => {
      resolve(outcome)
      server.close()
    }
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      const asking = request({ port, host: '127.0.0.1', agent: false }, (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (text) => {
          body += text
        })
        response.on('end', () => finish({ status: response.statusCode ?? 0, body }))
        response.on('error', () => finish('garbage'))
      })
      asking.on('error', () => finish('garbage')).end()
    })
  })
}
