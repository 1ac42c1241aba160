import { createServer } from 'node:net'
import { readFolder } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fallnetz } from '../testing/in-process.contract.ts'
import { type Answer, registryOf, type Served, serve } from '../testing/registry.contract.ts'
import { installedFolder } from './installed.ts'

const catalog = readFolder(installedFolder())
const servers: Served[] = []
const requests: string[] = []
let good = ''

beforeAll(async () => {
  good = await start((request, response) => {
    requests.push(request.url ?? '')
    registryOf(catalog)(request, response)
  })
})

afterAll(async () => {
  for (const server of servers) await server.close()
})

async function start(answer: Answer): Promise<string> {
  const server = await serve(answer)
  servers.push(server)
  return server.url
}

describe('a registry', () => {
  test('gives the same list as the folder it was made of', async () => {
    const near = await fallnetz(['list', '--format', 'json'])
    const far = await fallnetz(['list', '--format', 'json', '--registry', good])
    expect(far).toEqual(near)
  })

  test('gives the same bundle, without sending its examples', async () => {
    requests.length = 0
    const near = await fallnetz(['bundle', 'referral/accept'])
    const far = await fallnetz(['bundle', 'referral/accept', '--registry', good])
    expect(far).toEqual(near)
    expect(requests.some((path) => path.includes('/examples/'))).toBe(false)
  })

  test('may ask for patience', async () => {
    let first = true
    const answer = registryOf(catalog)
    const url = await start((request, response) => {
      if (!first) return answer(request, response)
      first = false
      return response.writeHead(429, { 'retry-after': '0' }).end()
    })
    expect(await fallnetz(['list', '--registry', url])).toMatchObject({ code: 0, err: '' })
  })

  test.each([
    { claim: 'answers no', code: 'registry-refused', answer: status(503) },
    { claim: 'answers with a page', code: 'registry-unreadable', answer: body('<!doctype html><title>Hallo</title>') },
    { claim: 'answers with other JSON', code: 'registry-unreadable', answer: body('{"contracts":[1]}') },
    { claim: 'answers with names that lead elsewhere', code: 'registry-unreadable', answer: body(withId('../x')) },
    { claim: 'answers with nesting without end', code: 'registry-unreadable', answer: body('['.repeat(100_000)) },
    { claim: 'answers without end', code: 'registry-too-large', answer: endless },
    { claim: 'sends us away', code: 'registry-redirects', answer: redirect },
    { claim: 'hangs up', code: 'registry-unreachable', answer: hangUp },
    { claim: 'never answers', code: 'registry-timeout', answer: () => undefined },
    { claim: 'begins and never ends', code: 'registry-timeout', answer: begin },
    {
      claim: 'changes a file',
      code: 'registry-digest-mismatch',
      answer: changing('referral/versions/1.0.0/files/contract.json'),
    },
    { claim: 'changes a code list', code: 'registry-digest-mismatch', answer: changing('/v1/codelists/urgency') },
  ])('that $claim is $code', async ({ code, answer }) => {
    const said = await fallnetz(['list', '--registry', await start(answer), '--timeout', '1'])
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(new RegExp(`^Error ${code}\\n  .+\\n$`))
  })

  test('that does not speak HTTP is unreachable', async () => {
    const server = createServer((socket) => socket.end('hallo\r\n\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const said = await fallnetz(['list', '--registry', `http://127.0.0.1:${port}`])
    expect(said.err).toContain('registry-unreachable')
    expect(said.err).toContain('not HTTP')
    server.close()
  })

  test.each([
    { claim: 'nobody listens', url: 'http://127.0.0.1:9', code: 'registry-unreachable' },
    { claim: 'the name does not exist', url: 'http://nirgends.invalid', code: 'registry-unreachable' },
    { claim: 'a port kept for other services', url: 'http://127.0.0.1:6000', code: 'registry-unreachable' },
    { claim: 'no web address', url: 'register', code: 'registry-address-invalid' },
    { claim: 'another protocol', url: 'file:///etc', code: 'registry-address-invalid' },
    { claim: 'with a password', url: 'http://erika:geheim@127.0.0.1:9', code: 'registry-address-invalid' },
  ])('$claim: $code', async ({ url, code }) => {
    const said = await fallnetz(['list', '--registry', url])
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}`)
    expect(said.err).not.toContain('geheim')
  })

  test('and a folder at once are one too many', async () => {
    const said = await fallnetz(['list', '--registry', good, '--schemas', '.'])
    expect(said.err).toContain('option-conflict')
  })
})

function status(code: number): Answer {
  return (_, response) => response.writeHead(code).end('{"code":"temporarily-unavailable"}')
}

function body(text: string): Answer {
  return (_, response) => response.end(text)
}

function withId(id: string): string {
  return JSON.stringify({ contracts: [{ id, version: '1.0.0', digest: '', files: [] }], codelists: [] })
}

function endless(...[, response]: Parameters<Answer>): void {
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536))) {}
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

function redirect(...[, response]: Parameters<Answer>): void {
  response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
}

function hangUp(...[request]: Parameters<Answer>): void {
  request.socket.destroy()
}

function begin(...[, response]: Parameters<Answer>): void {
  response.write('{"contracts":[')
}

function changing(what: string): Answer {
  return registryOf(catalog, (path, text) => (path.includes(what) ? `${text} ` : text))
}
