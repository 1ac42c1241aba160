import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { answerOf, type RunningRegistry, startRegistry, tokens } from '../../testing/registry.ts'

const mebibyte = 1024 * 1024
const piece = Buffer.alloc(mebibyte, 'x')

let registry: RunningRegistry
/** One that takes next to nothing after it has refused. */
let strict: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
  strict = await startRegistry({ leftover: { bytes: mebibyte, milliseconds: 300 } })
})
afterAll(() => Promise.all([registry.stop(), strict.stop()]))

/** A connection that has sent the head of a publication. */
function publication({ url }: RunningRegistry, size: string, token = tokens.all): Socket {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => {
    socket.destroy()
  })
  const head = ['PUT /v1/contracts/toy/versions/1.0.0?lang=en HTTP/1.1', 'host: x', `authorization: Bearer ${token}`]
  socket.write([...head, 'content-type: application/json', size, '', ''].join('\r\n'))
  return socket
}

function send(socket: Socket, bytes: Uint8Array | string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

/** Sends for ever, up to a bound that no test should reach, and resolves with the mebibytes sent when it is cut off. */
async function sendOn(socket: Socket, bound: number): Promise<number> {
  socket.on('error', () => undefined).resume()
  for (let sent = 0; sent < bound; sent++) {
    try {
      await send(socket, piece)
    } catch {
      return sent
    }
  }
  return bound
}

describe('a refusal in the middle of a body', () => {
  test.each([
    { claim: 'too much, said beforehand', length: true, token: tokens.all, code: 'message-too-large' },
    { claim: 'too much, in chunks', length: false, token: tokens.all, code: 'message-too-large' },
    { claim: 'a wrong token', length: true, token: 'wrong', code: 'not-authenticated' },
  ])('$claim: whoever reads only after sending everything reads it', async ({ length, token, code }) => {
    const size = length ? `content-length: ${20 * mebibyte}` : 'transfer-encoding: chunked'
    const socket = publication(registry, size, token).pause()
    for (let sent = 0; sent < 20; sent++) {
      if (!length) await send(socket, `${mebibyte.toString(16)}\r\n`)
      await send(socket, piece)
      if (!length) await send(socket, '\r\n')
    }
    if (!length) await send(socket, '0\r\n\r\n')
    await send(socket, 'GET /health/live HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')
    const answers = (await socket.setEncoding('utf8').toArray()).join('')
    expect(answers).toContain(`"code":"${code}"`)
    expect(answers).toMatch(/HTTP\/1\.1 200 OK/)
  })

  test('so does whoever says that the connection shall end', async () => {
    const socket = publication(registry, `connection: close\r\ncontent-length: ${20 * mebibyte}`).pause()
    for (let sent = 0; sent < 20; sent++) await send(socket, piece)
    expect((await socket.setEncoding('utf8').toArray()).join('')).toContain('"code":"message-too-large"')
  })

  test('fetch reads it, with the limit in it', async () => {
    const files = { 'a.md': 'x'.repeat(20 * mebibyte) }
    const response = await registry.publish({}, { files, query: '?lang=en' })
    expect([response.status, await answerOf(response)]).toMatchObject([
      413,
      { code: 'message-too-large', detail: expect.stringContaining('more than 16 MiB') },
    ])
  })

  test.each(['keep-alive', 'close'])('one that goes on and on is cut off by size (%s)', async (connection) => {
    const socket = publication(strict, `connection: ${connection}\r\ncontent-length: ${10_000 * mebibyte}`)
    expect(await sendOn(socket, 2000)).toBeLessThan(1000)
  })

  test.each(['keep-alive', 'close'])('one that trickles is cut off by time (%s)', async (connection) => {
    const socket = publication(strict, `connection: ${connection}\r\ncontent-length: ${20 * mebibyte}`)
    socket.on('error', () => undefined).resume()
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const timer = setInterval(() => socket.write('x'), 50)
    const late = setTimeout(5_000, 'still open', { ref: false })
    expect(await Promise.race([closed, late])).not.toBe('still open')
    clearInterval(timer)
  })

  test('whoever goes away in the middle leaves no error behind for the operator', async () => {
    const socket = publication(registry, 'content-length: 1000')
    await send(socket, '{')
    socket.destroy()
    const told = () => registry.events.filter(({ event }) => event === 'broken off' || event === 'failed')
    await vi.waitUntil(() => told().length > 0)
    expect(told()).toMatchObject([{ level: 'debug', event: 'broken off' }])
  })
})
