import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallDiskMissing, startProgram } from '../testing/program.ts'
import { sha256 } from '../testing/registry.ts'
import { foundations, sampleFiles } from '../testing/sample.ts'

// Each of these starts processes; on a busy machine that takes its time.
const timeout = 120_000

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'fn-main-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const data = () => join(mkdtempSync(join(home, 'data-')), 'registry')

const color = {
  urn: 'urn:fallnetz:test:color',
  title: { de: 'Farbe', en: 'Color' },
  keyColumn: 'code',
  labelColumns: { de: 'code' },
  columns: [{ id: 'code', title: { de: 'Code', en: 'Code' }, required: true }],
  rows: [{ code: 'red' }],
}

/** A folder of contracts that can be checked: with what every gate needs. */
function contractsFolder(): string {
  const folder = mkdtempSync(join(home, 'contracts-'))
  for (const { id, folder: from } of foundations) cpSync(from, join(folder, id), { recursive: true })
  return folder
}

function write(folder: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe('the program', { timeout }, () => {
  test('loads a folder, answers, publishes by token, ends on SIGTERM and finds everything again', async () => {
    const contracts = contractsFolder()
    write(join(contracts, 'toy', '1.0.0'), sampleFiles({ status: 'published' }))
    write(join(contracts, 'codelists', 'color', '1.0.0'), {
      'codelist.json': JSON.stringify(color),
    })
    const tokens = join(home, 'tokens.json')
    writeFileSync(tokens, JSON.stringify([{ name: 'editors', sha256: sha256('secret') }]))
    const folder = data()
    const environment = { FALLNETZ_DATA: folder, FALLNETZ_TOKENS: tokens, FALLNETZ_PORT: '0' }

    const first = startProgram(['--contracts', contracts], environment)
    const url = await first.ready
    const read = await fetch(`${url}/v1/codelists/color/versions/latest`)
    expect(await read.json()).toMatchObject({ urn: 'urn:fallnetz:test:color' })
    const published = await fetch(`${url}/v1/contracts/more/versions/1.0.0`, {
      method: 'PUT',
      headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      body: JSON.stringify({ files: sampleFiles({ id: 'more' }) }),
    })
    expect(published.status).toBe(201)
    first.child.kill('SIGTERM')
    const { code, errors } = await first.ended
    expect(code).toBe(0)
    const events = errors
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event)
    expect(events).toEqual([...Array(4).fill('loaded'), 'ready', 'published', 'ending', 'ended'])

    const second = startProgram([], environment)
    const list = await (await fetch(`${await second.ready}/v1/contracts`)).json()
    expect(list).toMatchObject({
      contracts: [{ id: 'common' }, { id: 'meta' }, { id: 'more' }, { id: 'toy', versions: [{ status: 'published' }] }],
    })
    second.child.kill('SIGINT')
    expect((await second.ended).code).toBe(0)
  })

  test('a folder that differs from what is published ends it; a draft beside a published version does not', async () => {
    const folder = data()
    const contractsWith = (title: string, status: 'published' | 'draft') => {
      const contracts = contractsFolder()
      write(join(contracts, 'toy', '1.0.0'), sampleFiles({ status, title }))
      return ['--contracts', contracts, '--data', folder, '--port', '0']
    }
    const first = startProgram(contractsWith('Eins', 'published'))
    await first.ready
    first.child.kill('SIGTERM')
    await first.ended
    const draft = startProgram(contractsWith('Zwei', 'draft'))
    const answer = await fetch(`${await draft.ready}/v1/contracts/toy`)
    expect(await answer.json()).toMatchObject({ title: { de: 'Eins' } })
    draft.child.kill('SIGTERM')
    expect((await draft.ended).errors).toContain('"outcome":"kept"')
    const changed = await startProgram(contractsWith('Zwei', 'published')).ended
    expect(changed).toMatchObject({ code: 2, errors: expect.stringContaining('immutable-version') })
  })

  test('help and a new token need no store', async () => {
    const help = await startProgram(['--help']).ended
    expect(help).toMatchObject({ code: 0, output: expect.stringContaining('--trust-proxy') })
    const german = await startProgram(['help'], { FALLNETZ_LANG: 'de' }).ended
    expect(german.output).toContain('veröffentlicht Verträge')
    const { output } = await startProgram(['token', 'redaktion']).ended
    const token = /fnreg_[\w-]{43}/.exec(output)?.[0] ?? ''
    expect(output).toContain(`{"name":"redaktion","sha256":"${sha256(token)}"}`)
  })
})

describe('a disk that runs full', { timeout }, () => {
  test.skipIf(smallDiskMissing !== undefined)('is said, loses nothing, and small things go on', async () => {
    const tokens = join(home, 'disk-tokens.json')
    writeFileSync(tokens, JSON.stringify([{ name: 'editors', sha256: sha256('secret') }]))
    const disk = { folder: mkdtempSync(join(home, 'disk-')), kibibytes: 4096 }
    const args = [
      '--data',
      join(disk.folder, 'registry'),
      '--port',
      '0',
      '--tokens',
      tokens,
      '--contracts',
      contractsFolder(),
    ]
    const { child, ready, ended } = startProgram(args, {}, disk)
    const url = await ready
    const publish = (id: string, files: Record<string, string>) =>
      fetch(`${url}/v1/contracts/${id}/versions/1.0.0`, {
        method: 'PUT',
        headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
        body: JSON.stringify({ files: sampleFiles({ id, files }) }),
      })
    expect((await publish('before', {})).status).toBe(201)
    const catalog = await (await fetch(`${url}/v1/catalog`)).json()
    const parts = Array.from({ length: 24 }, (_, part) => [`part-${part}.md`, String(part).padEnd(250_000, 'x')])
    const refused = await publish('large', Object.fromEntries(parts))
    expect([refused.status, await refused.json()]).toMatchObject([507, { code: 'disk-full' }])
    expect(await (await fetch(`${url}/v1/catalog`)).json()).toEqual(catalog)
    expect((await publish('after', {})).status).toBe(201)
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })
})

describe('what goes wrong at the start is said, with exit code 2', { timeout }, () => {
  test('a busy port', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const { code, errors } = await startProgram(['--port', String(port), '--data', data()]).ended
    expect(code).toBe(2)
    expect(errors).toContain(`port-busy: Something runs on 127.0.0.1:${port} already.`)
    other.close()
  })

  test.skipIf(smallDiskMissing !== undefined)('a full disk', async () => {
    const disk = { folder: mkdtempSync(join(home, 'disk-')), kibibytes: 16 }
    const args = ['--data', join(disk.folder, 'registry'), '--port', '0']
    const { code, errors } = await startProgram(args, {}, disk).ended
    expect([code, errors]).toEqual([2, expect.stringMatching(/^disk-full: /)])
  })

  test.each([
    {
      claim: 'a file in place of the folder',
      args: () => ['--data', join(write(home, { file: '' }), 'file', 'x')],
      code: 'data-folder-unusable',
    },
    {
      claim: 'a file that is no database',
      args: () => ['--data', write(data(), { 'registry.sqlite': 'x'.repeat(5000) })],
      code: 'data-folder-unusable',
    },
    { claim: 'a strange host', args: () => ['--host', '203.0.113.1', '--data', data()], code: 'host-unknown' },
    {
      claim: 'a host that does not exist',
      args: () => ['--host', 'none.invalid', '--data', data()],
      code: 'host-unknown',
    },
    { claim: 'a wrong database URL', args: () => ['--database', 'mysql://x'], code: 'database-url-invalid' },
    {
      claim: 'a database URL of nonsense',
      args: () => ['--database', 'postgresql://[::x'],
      code: 'database-url-invalid',
    },
    {
      claim: 'a database that is not there',
      args: () => ['--database', 'postgresql://u:hidden@127.0.0.1:1/x'],
      code: 'database-unreachable',
    },
    { claim: 'an unknown option', args: () => ['--prot', '1'], code: 'option-invalid' },
    { claim: 'an impossible port', args: () => ['--port', '99999'], code: 'option-invalid' },
    { claim: 'an option without its value', args: () => ['--port', '0', '--data'], code: 'option-invalid' },
    { claim: 'an option set to nothing', args: () => ['--data='], code: 'option-invalid' },
    { claim: 'a word too many', args: () => ['--port', '0', 'schemas'], code: 'option-invalid' },
    { claim: 'a proxy that is no address', args: () => ['--trust-proxy', '10.0.0.0/99'], code: 'option-invalid' },
    { claim: 'an unknown log level', args: () => ['--log-level', 'loud'], code: 'option-invalid' },
    {
      claim: 'a code list that somebody changed',
      args: () => {
        const changed = JSON.stringify({ ...color, digest: `sha256:${'0'.repeat(64)}` })
        const contracts = write(contractsFolder(), { 'codelists/color/1.0.0/codelist.json': changed })
        return ['--contracts', contracts, '--data', data()]
      },
      code: 'codelist-digest-mismatch',
    },
    {
      claim: 'no folder of contracts',
      args: () => ['--contracts', join(home, 'none'), '--data', data()],
      code: 'folder-unreadable',
    },
    {
      claim: 'an empty folder of contracts',
      args: () => ['--contracts', mkdtempSync(join(home, 'empty-')), '--data', data()],
      code: 'no-contracts',
    },
    {
      claim: 'the folder of one contract in place of that of all',
      args: () => ['--contracts', join(contractsFolder(), 'common'), '--data', data()],
      code: 'no-contracts',
    },
    { claim: 'no file of tokens', args: () => ['--tokens', join(home, 'none')], code: 'tokens-unreadable' },
    {
      claim: 'a token in the clear',
      args: () => ['--tokens', join(write(home, { 't.json': '[{"name":"a","sha256":"secret"}]' }), 't.json')],
      code: 'tokens-unreadable',
    },
  ])('$claim → $code', async ({ args, code: wanted }) => {
    const { code, errors } = await startProgram(args(), { FALLNETZ_PORT: '0' }).ended
    expect([code, errors]).toEqual([2, expect.stringMatching(new RegExp(`^${wanted}: `))])
    expect(errors).not.toMatch(/hidden|node_modules/)
    expect(errors.trim().split('\n')).toHaveLength(1)
  })

  test('a folder nobody may write to', async () => {
    const folder = data()
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o500)
    const isRoot = process.getuid?.() === 0
    // Root may write everywhere but into the folders of the kernel.
    const { code, errors } = await startProgram(['--data', isRoot ? '/proc/registry' : folder, '--port', '0']).ended
    expect([code, errors]).toEqual([2, expect.stringMatching(/^data-folder-unusable: /)])
    expect(statSync(folder).isDirectory()).toBe(true)
  })
})
