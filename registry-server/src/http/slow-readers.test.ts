import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startRegistry, tokens } from '../../testing/registry.ts'
import { sampleFiles } from '../../testing/sample.ts'

test('whoever asks and asks and reads nothing is let go of', async () => {
  const registry = await startRegistry({ readingTimeLimit: 300 })
  onTestFinished(() => registry.stop())
  const { hostname, port } = new URL(registry.url)
  const socket = connect(Number(port), hostname).pause()
  onTestFinished(() => {
    socket.destroy()
  })
  const gone = new Promise<string>((resolve) => socket.on('error', () => resolve('gone')))
  const asking = setInterval(() => socket.write('GET /openapi.json HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(100)), 50)
  expect(await Promise.race([gone, setTimeout(10_000, 'still there', { ref: false })])).toBe('gone')
  clearInterval(asking)
})

test('whoever waits longer for an answer of ours gets it', async () => {
  const gate = async () => {
    await setTimeout(1_000)
    return []
  }
  const registry = await startRegistry({ readingTimeLimit: 200, gate })
  onTestFinished(() => registry.stop())
  const { hostname, port } = new URL(registry.url)
  const socket = connect(Number(port), hostname)
  const body = JSON.stringify({ files: sampleFiles() })
  const head = ['PUT /v1/contracts/toy/versions/1.0.0 HTTP/1.1', 'host: x', `authorization: Bearer ${tokens.all}`]
  const about = ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`, 'connection: close']
  socket.write([...head, ...about, '', body].join('\r\n'))
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 201 /)
})
