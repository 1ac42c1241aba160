import { afterAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'
import { type Answer, serve } from '../testing/registry.contract.ts'

// Everything that may be wrong with a system under test: each has its code, its exit code, and loses nothing.

const { folder, write, remove } = scratch()
const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing) await close()
  remove()
})

describe('a system under test', () => {
  const words = ['--role', 'target', '--contract', 'referral@1.0.0', '--target', 'target.json']
  const garbage: Answer = (_, response) => response.end('\u001b[31m<html>'.repeat(100))

  test.each([
    { claim: 'nobody listens', address: 'http://127.0.0.1:9', exit: 2, code: 'target-unreachable' },
    { claim: 'no web address', address: 'localhost:8081', exit: 2, code: 'address-invalid' },
    {
      claim: 'an address with a password',
      address: 'http://erika:geheim@127.0.0.1:9',
      exit: 2,
      code: 'address-invalid',
    },
  ])('$claim: $code', async ({ address, exit, code }) => {
    write('target.json', targetFile())
    const said = await fallnetz(['test', address, ...words], { cwd: folder, env: { TOKEN: 'sehr-geheim-1' } })
    expect(said.code).toBe(exit)
    expect(said.err).toContain(`Error ${code}\n`)
    expect(said.out + said.err).not.toContain('geheim')
  })

  test('hangs: target-unreachable', async () => {
    write('target.json', targetFile())
    const said = await fallnetz(['test', await start(() => undefined), ...words], {
      cwd: folder,
      env: { TOKEN: 'sehr-geheim-1' },
    })
    expect(said.code).toBe(2)
    expect(said.err).toContain('Error target-unreachable\n')
  })

  test('answers garbage: that is a no, and garbage does not reach the screen', async () => {
    write('target.json', targetFile())
    const said = await fallnetz(['test', await start(garbage), ...words], {
      cwd: folder,
      env: { TOKEN: 'sehr-geheim-1' },
    })
    expect(said.code).toBe(1)
    expect(said.out).not.toContain('\u001b')
    expect(said.out).not.toContain('sehr-geheim-1')
  })

  test.each([
    { claim: 'no target file', content: undefined, code: 'file-not-found' },
    { claim: 'a target file that is no JSON', content: '{', code: 'json-syntax' },
    { claim: 'a target file that says nothing', content: '{}', code: 'target-file-invalid' },
    {
      claim: 'a variable that is not set',
      content: JSON.stringify(targetFile('env:NOBODY')),
      code: 'environment-variable-missing',
    },
    {
      claim: 'a token that no header can carry',
      content: JSON.stringify(targetFile('zwei\nzeilen')),
      code: 'target-file-invalid',
    },
  ])('$claim: $code', async ({ content, code }) => {
    if (content !== undefined) write(`${code}.json`, content)
    const all = ['test', 'http://127.0.0.1:9', ...words.slice(0, -1), `${code}.json`]
    const said = await fallnetz(all, { cwd: folder, env: { TOKEN: 'sehr-geheim-1' } })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
  })
})

describe('a target file', () => {
  const words = ['test', 'http://127.0.0.1:9', '--role', 'target', '--contract', 'referral', '--target']

  test.each([
    { claim: 'that contains itself', name: 'loop.yaml', code: 'yaml-syntax' },
    { claim: 'without an end', name: '/dev/zero', code: 'json-too-large' },
    { claim: 'in UTF-16', name: 'utf16.json', code: 'not-utf8' },
    { claim: 'that is empty', name: 'empty.json', code: 'input-empty' },
  ])('$claim: $code, with its name', async ({ name, code }) => {
    write('loop.yaml', 'a: &a [*a]\n')
    write('utf16.json', Buffer.from('\ufeff{}', 'utf16le'))
    write('empty.json', '')
    const said = await fallnetz([...words, name], { cwd: folder })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n  ${name}: `)
  })

  test.each([
    { claim: 'in a folder that does not exist', reports: ['json=nowhere/x'], code: 'output-not-written' },
    { claim: 'in place of a folder', reports: ['json=.'], code: 'output-not-written' },
    { claim: 'in one file', reports: ['json=same', 'html=./same'], code: 'option-conflict' },
  ])('reports $claim are refused before anything is sent: $code', async ({ reports, code }) => {
    write('target.json', targetFile())
    let asked = 0
    const url = await start((_, response) => {
      asked += 1
      response.end()
    })
    const all = ['test', url, ...words.slice(2), 'target.json', ...reports.flatMap((one) => ['--report', one])]
    const said = await fallnetz(all, { cwd: folder, env: { TOKEN: 'sehr-geheim-1' } })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
    expect(asked).toBe(0)
  })
})

async function start(answer: Answer): Promise<string> {
  const server = await serve(answer)
  closing.push(server.close)
  return server.url
}

function targetFile(token = 'env:TOKEN'): object {
  const actor = (name: string) => ({
    organisation: `urn:fallnetz:test:organisation:${name}`,
    auth: { kind: 'bearer', token },
  })
  return {
    system: { name: 'Nichts', version: '0' },
    environment: 'test',
    organisation: 'urn:fallnetz:test:organisation:traeger',
    actors: { source: actor('kommune'), target: actor('traeger'), stranger: actor('fremde') },
    limits: { answerWithinMs: 300 },
  }
}
