import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type RunningRegistry, startRegistry, tokens } from '../../testing/registry.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())

function connection() {
  const { hostname, port } = new URL(registry.url)
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  onTestFinished(() => {
    socket.destroy()
  })
  return socket
}

const validate = 'POST /v1/validate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json'

describe('Transfer-Encoding', () => {
  const sending = async (coding: string) => {
    const socket = connection()
    socket.write(`${validate}\r\nconnection: close\r\ntransfer-encoding: ${coding}\r\n\r\n2\r\n{}\r\n0\r\n\r\n`)
    return text(socket)
  }

  test.each(['gzip, chunked', 'deflate,chunked', 'chunked,chunked', 'gzip\r\ntransfer-encoding: chunked', 'gzip'])(
    '%s is refused: nobody takes packed bytes for JSON',
    async (coding) => {
      const said = await sending(coding)
      expect(said).toMatch(/^HTTP\/1\.1 (501|400) /)
      expect(said).toMatch(/"code":"(transfer-encoding-unknown|invalid-parameter)"/)
    },
  )

  test.each(['chunked', 'Chunked'])('%s is read', async (coding) => {
    expect(await sending(coding)).toContain('"code":"message-type-unknown"')
  })
})

describe('charset', () => {
  const sending = (contentType: string) =>
    registry.request('/v1/validate', { method: 'POST', headers: { 'content-type': contentType }, body: '{}' })

  test.each([
    ...[
      'application/json; charset=iso-8859-1',
      'application/json;charset="UTF-16"',
      'application/json; Charset=us-ascii',
    ],
    'application/json; charset=utf-8; charset=latin1',
  ])('%s is refused', async (contentType) => {
    const response = await sending(contentType)
    expect([response.status, await response.json()]).toMatchObject([415, { code: 'unsupported-media-type' }])
  })

  test.each([
    ...['application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'application/json; version=1'],
    'application/json; note="; charset=latin1"',
  ])('%s is read', async (contentType) => {
    expect((await sending(contentType)).status).toBe(422)
  })

  test('a publication is held to the same', async () => {
    const headers = { 'content-type': 'application/json; charset=iso-8859-1' }
    expect((await registry.publish({}, { headers })).status).toBe(415)
  })
})

describe('Expect: 100-continue', () => {
  const publish = (path: string, token: string, length: number) =>
    `PUT ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: Bearer ${token}\r\ncontent-length: ${length}`

  test.each([
    { claim: 'too long', head: `${validate}\r\ncontent-length: 9000000`, code: 'message-too-large' },
    {
      claim: 'too long for a publication',
      head: publish('/v1/contracts/toy/versions/1.0.0', tokens.all, 17_000_000),
      code: 'message-too-large',
    },
    {
      claim: 'without the right',
      head: publish('/v1/contracts/toy/versions/1.0.0', 'wrong', 2),
      code: 'not-authenticated',
    },
    { claim: 'to the wrong address', head: publish('/v1/nothing', tokens.all, 2), code: 'path-not-found' },
    { claim: 'with the wrong method', head: publish('/v1/catalog', tokens.all, 2), code: 'method-not-allowed' },
  ])(
    '$claim: refused at once, and not told to go on',
    async ({ head, code }) => {
      for (const end of ['', '\r\nconnection: close']) {
        const socket = connection()
        socket.write(`${head}${end}\r\nexpect: 100-continue\r\n\r\n`)
        const said = await text(socket)
        expect(said).toContain(`"code":"${code}"`)
        expect(said).not.toContain('100 Continue')
      }
    },
    5_000,
  )

  test.each([`${validate}\r\ncontent-length: 2`, `${validate}\r\ntransfer-encoding: chunked`])(
    'whoever may send is told to go on and gets an answer: %s',
    async (head) => {
      const socket = connection()
      socket.write(`${head}\r\nconnection: close\r\nexpect: 100-continue\r\n\r\n`)
      const [first] = await once(socket, 'data')
      expect(first).toBe('HTTP/1.1 100 Continue\r\n\r\n')
      socket.write(head.includes('chunked') ? '2\r\n{}\r\n0\r\n\r\n' : '{}')
      expect(await text(socket)).toContain('"code":"message-type-unknown"')
    },
  )
})
