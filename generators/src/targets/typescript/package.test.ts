import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseJson, readFolder } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../generators.ts'
import { writeFiles } from '../../write.ts'

const compiler = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url))
const toys = readFolder(fileURLToPath(new URL('../../../toy', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'fallnetz-package-'))
const processId = '00000000-0000-4000-8000-000000000001'
const seen: string[] = []
let party: Server
let baseUrl: string

beforeAll(async () => {
  writeFiles(
    folder,
    await generate('typescript', { catalog: toys, contract: 'visit', options: { package: '@test/visit' } }),
  )
  await run(compiler, ['-p', folder])
  party = await listen()
  const address = party.address()
  baseUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})

afterAll(() => {
  party.close()
  party.closeAllConnections()
  rmSync(folder, { recursive: true })
})

describe('the generated package', () => {
  test('has everything its manifest promises, and depends on nothing', async () => {
    const manifest = parseJson(
      (await generate('typescript', { catalog: toys, contract: 'visit' })).find(({ path }) => path === 'package.json')
        ?.text ?? '',
    )
    expect(manifest).toMatchObject({ name: 'fallnetz-visit', version: '1.0.0', license: 'EUPL-1.2' })
    expect(manifest).not.toHaveProperty('dependencies')
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['index.js', 'index.d.ts', 'validate.js', 'validate.d.ts', 'client.js', 'types.d.ts']),
    )
  })

  test('judges messages where code may not be made from strings', async () => {
    const verdicts = await script(`
      import { isAskMessage, isAgreeMessage, isMessage, validate } from './index.js'
      const ask = ${example('ask')}
      const broken = structuredClone(ask)
      delete broken.payload.person
      show([
        validate(ask).valid, isAskMessage(ask), isAgreeMessage(ask), isMessage('visit.ask', ask), validate(ask).message === ask,
        validate(broken).valid, [null, 5, 'x', [], {}, { envelope: 5 }].map((value) => validate(value).valid),
        validate(broken).errors.map(({ at, code }) => at + ' ' + code), validate({}).errors[0].code,
      ])`)
    expect(verdicts).toEqual([
      ...[true, true, false, true, true],
      ...[false, [false, false, false, false, false, false]],
      ...[['/payload/person required'], 'message-type-unknown'],
    ])
  })

  test('speaks with a party', async () => {
    const answers = await script(`
      import { createClient, isProblem } from './index.js'
      const client = createClient({ baseUrl: '${baseUrl}', token: 'secret', firstRetryMs: 1 })
      const all = async (list) => { const items = []; for await (const item of list) items.push(item); return items }
      const started = await client.sendAsk(${example('ask')})
      const agreed = await client.sendAgree(${example('agree')})
      const refused = await client.sendRefuse(${example('refuse')}, { ifMatch: started.etag }).catch((error) => error)
      await client.acknowledgeMailboxMessage('${processId}')
      show([
        started.body.state, started.location, agreed.etag, isProblem(refused), isProblem(refused, 'wrong-role', 'illegal-transition'),
        isProblem(refused, 'wrong-role'), isProblem(new Error('x')), refused.problem.permitted,
        (await client.readProcess('${processId}')).body.state,
        (await all(client.listProcesses({ state: 'asked', limit: 1 }))).map((item) => item.processId),
        (await all(client.eventPages({ after: '0' }))).map((page) => page.next),
        (await all(client.listMailbox())).length, (await client.readMailboxMessage('${processId}')).body.envelope.messageType,
      ])`)
    expect(answers).toEqual([
      ...['received', `/v1/visits/${processId}`, '"2"', true, true],
      ...[false, false, ['call-off']],
      'received',
      ['a', 'b'],
      ['1', '2'],
      ...[1, 'visit.ask'],
    ])
    expect(seen).toEqual([
      'POST /v1/visits',
      `GET /v1/visits/${processId}`,
      `POST /v1/visits/${processId}/agree "1"`,
      `POST /v1/visits/${processId}/refuse "1"`,
      `POST /v1/mailbox/${processId}/acknowledgement`,
      `GET /v1/visits/${processId}`,
      'GET /v1/visits?state=asked&limit=1',
      'GET /v1/visits?state=asked&after=x&limit=1',
      'GET /v1/events?after=0',
      'GET /v1/events?after=1',
      'GET /v1/mailbox',
      `GET /v1/mailbox/${processId}`,
    ])
  })

  test.each([
    { resolution: 'NodeNext', settings: ['--module', 'NodeNext'] },
    { resolution: 'a bundler', settings: ['--module', 'ESNext', '--moduleResolution', 'bundler'] },
  ])('is understood by a project that resolves like $resolution and has no settings for us', async ({ settings }) => {
    const source = join(folder, 'src')
    mkdirSync(source, { recursive: true })
    writeFileSync(
      join(source, 'main.mts'),
      `import { createClient, type State, validate } from '../index.js'
      export const used: [typeof createClient, State, boolean] = [createClient, 'asked', validate(1).valid]`,
    )
    const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--noUnusedLocals']
    const more = ['--noPropertyAccessFromIndexSignature', '--target', 'ES2022', '--lib', 'ES2023,DOM', '--types', '']
    expect(
      await run(compiler, ['--noEmit', '--ignoreConfig', ...strict, ...more, ...settings, join(source, 'main.mts')]),
    ).toBe('')
  })

  test.each(['./index.ts', './index.js'])('also runs as it is, without being compiled: %s', async (entry) => {
    const asItIs = mkdtempSync(join(tmpdir(), 'fallnetz-package-'))
    try {
      writeFiles(asItIs, await generate('typescript', { catalog: toys, contract: 'visit' }))
      const code = `import { createClient, validate } from '${entry}'
        console.log(typeof createClient, validate(${example('ask')}).valid)`
      writeFileSync(join(asItIs, 'main.mjs'), code)
      expect(await run(join(asItIs, 'main.mjs'), [])).toBe('function true\n')
    } finally {
      rmSync(asItIs, { recursive: true })
    }
  })

  test('takes for a problem of the contract only what is one', async () => {
    const answers = await script(`
      import { isProblem, ProblemResponse } from './index.js'
      const answers = [[409, { code: 'illegal-transition' }], [502, {}], [409, { code: 'toString' }]]
      show(answers.map(([status, body]) => isProblem(new ProblemResponse(status, body))))`)
    expect(answers).toEqual([true, false, false])
  })
})

function example(name: string): string {
  const text = toys.contracts.get('visit@1.0.0')?.files.get(`examples/valid/${name}.json`) ?? ''
  return `${text.trim()}.message`.replace(/^/, '(').replace(/\.message$/, ').message')
}

/** A party that plays its part of the test above, and nothing else. */
function listen(): Promise<Server> {
  const answers: Record<string, [status: number, body: unknown, headers?: Record<string, string>]> = {
    'POST /v1/visits': [202, { state: 'received' }, { etag: '"1"', location: `/v1/visits/${processId}` }],
    [`GET /v1/visits/${processId}`]: [200, { state: 'received', permitted: ['agree'] }, { etag: '"1"' }],
    [`POST /v1/visits/${processId}/agree "1"`]: [202, { state: 'agreed' }, { etag: '"2"' }],
    [`POST /v1/visits/${processId}/refuse "1"`]: [409, { code: 'illegal-transition', permitted: ['call-off'] }],
    'GET /v1/visits?state=asked&limit=1': [200, { items: [{ processId: 'a' }], next: 'x' }],
    'GET /v1/visits?state=asked&after=x&limit=1': [200, { items: [{ processId: 'b' }], next: null }],
    'GET /v1/events?after=0': [200, { events: [], next: '1', more: true }],
    'GET /v1/events?after=1': [200, { events: [], next: '2', more: false }],
    'GET /v1/mailbox': [200, { items: [{ messageId: 'a' }], next: null }],
    [`GET /v1/mailbox/${processId}`]: [200, { envelope: { messageType: 'visit.ask' } }],
    [`POST /v1/mailbox/${processId}/acknowledgement`]: [204, undefined],
  }
  const server = createServer((request, response) => {
    const call = `${request.method} ${request.url} ${request.headers['if-match'] ?? ''}`.trim()
    seen.push(call)
    const [status, body, headers] = answers[call] ?? [404, { code: 'path-not-found' }]
    request.resume()
    response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** Runs a module inside the package, in a process of its own, and gives back what it shows. */
async function script(source: string): Promise<unknown> {
  const path = join(folder, 'script.mjs')
  writeFileSync(path, `const show = (value) => console.log(JSON.stringify(value))\n${source}`)
  return parseJson(await run('--disallow-code-generation-from-strings', [path]))
}

function run(first: string, more: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--no-warnings', first, ...more], (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(stdout + stderr)),
    )
  })
}
