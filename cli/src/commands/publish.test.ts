import { dirname, join } from 'node:path'
import { readContractFolder } from '@fallnetz/core'
import { afterAll, describe, expect, test } from 'vitest'
import { installedFolder } from '../catalogue/installed.ts'
import { fallnetz } from '../testing/in-process.contract.ts'
import { type Answer, type Served, serve } from '../testing/registry.contract.ts'

const folder = join(installedFolder(), 'referral/1.0.0')
const { digest } = readContractFolder(folder)
const token = 'frn_sehr-geheimes-wort'
const servers: Served[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

interface Received {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly authorization: string | undefined
  readonly body: string
}

describe('publish', () => {
  test('sends the whole folder at once, with the token of the environment', async () => {
    const { said, received } = await published(201, { outcome: 'created', digest, findings: [] })
    expect(said).toMatchObject({ code: 0, err: '', out: `referral@1.0.0 is published (${digest})\n` })
    expect(received).toMatchObject({
      method: 'PUT',
      url: '/v1/contracts/referral/versions/1.0.0?lang=en',
      authorization: `Bearer ${token}`,
    })
    const { files } = JSON.parse(received.body) as { files: Record<string, string> }
    expect(new Map(Object.entries(files))).toEqual(readContractFolder(folder).files)
  })

  test('rehearses when asked to', async () => {
    const { said, received } = await published(200, { outcome: 'replaced', digest }, ['--dry-run'])
    expect(said).toMatchObject({ code: 0, out: `referral@1.0.0 would replace the draft (${digest})\n` })
    expect(received.url).toContain('dryRun=true')
  })

  test('the same bytes again are fine', async () => {
    const { said } = await published(200, { outcome: 'unchanged', digest })
    expect(said).toMatchObject({ code: 0, out: `referral@1.0.0 was already there, byte for byte (${digest})\n` })
  })

  test('findings are a no, each with its file', async () => {
    const findings = [
      { code: 'unbounded', severity: 'error', at: 'accept.schema.json#/properties', message: 'Add maxLength.' },
    ]
    const { said } = await published(422, { code: 'contract-rejected', detail: 'One defect.', findings })
    expect(said.code).toBe(1)
    expect(said.out).toContain('referral/1.0.0/accept.schema.json /properties\n  Add maxLength. [unbounded]')
    expect(said.out).toContain('referral@1.0.0: One defect. [contract-rejected]')
  })

  test.each([
    {
      claim: 'what is published stays',
      status: 409,
      body: { code: 'immutable-version', detail: 'Stays.' },
      code: 1,
      says: '[immutable-version]',
    },
    {
      claim: 'more than the registry takes',
      status: 413,
      body: { code: 'message-too-large', detail: 'Not more than 16 MiB.' },
      code: 1,
      says: 'Not more than 16 MiB. [message-too-large]',
    },
    {
      claim: 'a wrong token',
      status: 401,
      body: { code: 'not-authenticated' },
      code: 2,
      says: 'Error registry-not-allowed',
    },
    {
      claim: 'a token for something else',
      status: 403,
      body: { code: 'not-permitted' },
      code: 2,
      says: 'Error registry-not-allowed',
    },
    { claim: 'a registry in trouble', status: 507, body: { code: 'disk-full' }, code: 2, says: '507 disk-full' },
    { claim: 'something else altogether', status: 404, body: '<html>', code: 2, says: 'Error registry-refused' },
    { claim: 'the page of another server', status: 200, body: '<html>', code: 2, says: 'Error registry-unreadable' },
    {
      claim: 'other bytes than ours',
      status: 201,
      body: { outcome: 'created', digest: 'sha256:1' },
      code: 2,
      says: 'Error registry-digest-mismatch',
    },
  ])('$claim: exit code $code', async ({ status, body, code, says }) => {
    const { said } = await published(status, body)
    expect(said.code).toBe(code)
    expect(said.out + said.err).toContain(says)
  })

  test('a token that comes back is not printed', async () => {
    const { said } = await published(422, {
      code: 'contract-rejected',
      detail: `Token ${token}\u001b[31m`,
      findings: [],
    })
    expect(said.out).toContain('Token •••[U+001B]')
    expect(said.out + said.err).not.toContain(token)
  })

  test.each([
    { claim: 'a token on the command line is refused', words: ['--token', token], code: 'token-on-command-line' },
    { claim: 'a variable that is not set', words: ['--token', 'env:NOBODY'], code: 'environment-variable-missing' },
    { claim: 'no token', words: [], code: 'option-missing' },
    { claim: 'no name of a variable', words: ['--token', 'env:'], code: 'environment-variable-missing' },
    { claim: 'a token with a line end', words: ['--token', 'env:LINES'], code: 'token-invalid' },
    { claim: 'a token with an umlaut', words: ['--token', 'env:UMLAUT'], code: 'token-invalid' },
  ])('$claim: $code', async ({ words, code }) => {
    const said = await fallnetz(['publish', folder, '--registry', 'http://127.0.0.1:9', ...words], {
      env: { TOKEN: token, LINES: `${token}\n`, UMLAUT: `${token}ä` },
    })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
    expect(said.err).not.toContain(token)
  })

  test.each([
    { claim: 'a folder without a contract', path: dirname(folder), code: 'contract-unreadable' },
    { claim: 'no folder', path: join(folder, 'nowhere'), code: 'folder-unreadable' },
    { claim: 'a file', path: join(folder, 'contract.json'), code: 'folder-unreadable' },
  ])('$claim is not sent anywhere: $code', async ({ path, code }) => {
    const words = ['publish', path, '--registry', 'http://127.0.0.1:9', '--token', 'env:TOKEN']
    const said = await fallnetz(words, { env: { TOKEN: token } })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
  })
})

async function published(status: number, body: unknown, more: readonly string[] = []) {
  let received: Received = { method: undefined, url: undefined, authorization: undefined, body: '' }
  const answer: Answer = async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const { method, url, headers } = request
    received = { method, url, authorization: headers.authorization, body: Buffer.concat(chunks).toString('utf8') }
    response.writeHead(status).end(JSON.stringify(body))
  }
  const server = await serve(answer)
  servers.push(server)
  const words = ['publish', folder, '--registry', server.url, '--token', 'env:TOKEN', ...more]
  const said = await fallnetz(words, { env: { TOKEN: token } })
  return { said, received }
}
