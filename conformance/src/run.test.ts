import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Catalog, readFolder } from '@fallnetz/core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { runSuite } from './run.ts'
import { readTargetFile, type TargetFile } from './target-file.ts'

let catalog: Catalog
const open: Server[] = []
const sockets = new Set<Socket>()

beforeAll(() => {
  catalog = readFolder(fileURLToPath(new URL('../../schemas', import.meta.url)))
})
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  for (const server of open.splice(0)) server.close()
})

describe('where there is nothing to answer with, it says so', () => {
  test.each<{ claim: string; server: () => Server | undefined }>([
    { claim: 'nobody listens', server: () => undefined },
    { claim: 'somebody listens and is silent', server: () => raw(() => {}) },
    { claim: 'somebody talks, but not HTTP', server: () => raw((socket) => socket.end('220 mail.example ESMTP\r\n')) },
    { claim: 'somebody hangs up', server: () => raw((socket) => socket.destroy()) },
  ])('$claim', async ({ server }) => {
    const url = await addressOf(server())
    await expect(run({ url })).rejects.toMatchObject({ name: 'KnownError', code: 'target-unreachable' })
  })

  test.each([
    { claim: 'no web address', options: { url: 'file:///etc/passwd' }, code: 'target-unreachable' },
    { claim: 'no such contract', options: { contract: 'nothing@1.0.0' }, code: 'contract-not-found' },
    { claim: 'a contract without a process', options: { contract: 'common@1.0.0' }, code: 'process-unreadable' },
    { claim: 'a role that starts itself', options: { role: 'source' }, code: 'role-not-testable' },
    { claim: 'a role that does not exist', options: { role: 'king' }, code: 'role-not-testable' },
    { claim: 'a selection that picks nothing', options: { only: ['no-such-check'] }, code: 'selection-unknown' },
  ])('$claim: $code', async ({ options, code }) => {
    await expect(run({ url: 'http://127.0.0.1:9', ...options })).rejects.toMatchObject({ name: 'KnownError', code })
  })
})

describe('a system that answers, but wrongly, fails and never hangs the run', () => {
  test.each<{ claim: string; listener: RequestListener }>([
    {
      claim: 'always a page of HTML',
      listener: (_, response) => void response.setHeader('content-type', 'text/html').end('<h1>Hi</h1>'),
    },
    {
      claim: 'always a redirect',
      listener: (request, response) => void response.writeHead(302, { location: request.url }).end(),
    },
    {
      claim: 'always an error',
      listener: (_, response) => void response.writeHead(500).end('Error: x\n at y (/srv/z.js:1:1)'),
    },
    {
      claim: 'always an empty object',
      listener: (_, response) => void response.setHeader('content-type', 'application/json').end('{}'),
    },
  ])('$claim', async ({ listener }) => {
    const url = await addressOf(http(listener))
    const report = await run({ url })
    expect(report.outcome).toBe('failed')
    expect(report.checks.filter((check) => check.verdict === 'harness-error')).toEqual([])
    expect(report.checks.filter((check) => check.verdict === 'pass').map((check) => check.id)).toEqual([])
  })

  test('silence after the first answer ends the run early, and nothing unrun is green', async () => {
    let answers = 0
    const url = await addressOf(
      http((_, response) => {
        answers += 1
        if (answers === 1) response.writeHead(401).end()
      }),
    )
    const report = await run({ url })
    expect(report.outcome).toBe('failed')
    expect(report.checks.some((check) => check.verdict === 'blocked')).toBe(true)
    expect(report.requirements.every((one) => one.outcome !== 'passed')).toBe(true)
  })
})

test('an interruption ends the run at once, in order, and cleans up at the driver', async () => {
  const ended: string[] = []
  const abort = new AbortController()
  const url = await addressOf(
    http((request, response) => {
      const path = request.url ?? ''
      const answer = (status: number, body: unknown): void =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      if (path === '/driver/') return answer(200, self)
      if (path === '/driver/runs') return answer(201, {})
      if (request.method === 'DELETE') {
        ended.push(path)
        return answer(204, undefined)
      }
      if (request.headers.authorization === undefined) return answer(401, {})
      // Everything else hangs until the run is interrupted.
      setTimeout(() => abort.abort(), 50)
    }),
  )
  const driver = { url: `${url}/driver`, token: 'fahrer' }
  const report = await run({
    url,
    signal: abort.signal,
    target: { ...target, limits: { answerWithinMs: 60_000 }, driver },
  })
  expect(report.outcome).not.toBe('passed')
  expect(ended).toHaveLength(1)
  expect(report.checks.some((check) => check.reasons.some(({ text }) => text.en.includes('interrupted')))).toBe(true)
})

test('a driver that is none is named as the reason', async () => {
  const url = await addressOf(http((_, response) => void response.writeHead(404).end()))
  const report = await run({
    url,
    only: ['crossing-commands'],
    target: { ...target, driver: { url, token: 'fahrer' } },
  })
  const check = report.checks.find((one) => one.id === 'crossing-commands')
  expect(check?.verdict).toBe('blocked')
  expect(check?.reasons[0]?.text.en).toContain('driver of the system answers 404 instead of 200')
})

const self = {
  system: { name: 'x', version: '1' },
  environment: 'test',
  contracts: [{ id: 'referral', version: '1.0.0', roles: ['target'] }],
  commands: [],
}

const target: TargetFile = readTargetFile({
  system: { name: 'Attrappe', version: '1' },
  environment: 'test',
  organisation: 'urn:fallnetz:test:organisation:traeger',
  actors: {
    source: { organisation: 'urn:fallnetz:test:organisation:kommune', auth: { kind: 'bearer', token: 'quelle' } },
    target: { organisation: 'urn:fallnetz:test:organisation:traeger' },
    stranger: { organisation: 'urn:fallnetz:test:organisation:fremd', auth: { kind: 'bearer', token: 'fremd' } },
  },
  limits: { answerWithinMs: 500, requestTimeoutMs: 100 },
})

function run(options: Partial<Parameters<typeof runSuite>[0]> & { url: string }) {
  return runSuite({ target, catalog, contract: 'referral@1.0.0', role: 'target', seed: 1, ...options })
}

function http(listener: RequestListener): Server {
  return createHttpServer(listener).on('connection', (socket) => sockets.add(socket))
}

function raw(behave: (socket: Socket) => void): Server {
  return createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    behave(socket)
  })
}

async function addressOf(server: Server | undefined): Promise<string> {
  const listening = server ?? createServer()
  await new Promise<void>((resolve) => void listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  if (server === undefined) await new Promise((resolve) => listening.close(resolve))
  else open.push(server)
  return `http://127.0.0.1:${port}`
}
