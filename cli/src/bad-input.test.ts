import { existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from './testing/in-process.contract.ts'
import { type Answer, serve } from './testing/registry.contract.ts'

// Everything that may be wrong with what comes in: each has its code, its exit code, and loses nothing.

const { folder, write, remove } = scratch()
const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing) await close()
  remove()
})

const accept = exampleMessage('accept')
const base = 'https://w3id.org/fallnetz/'

describe('a message', () => {
  beforeAll(() => {
    write('syntax.json', '{"envelope": {"messageType": referral}}')
    write('cut.json', JSON.stringify(accept).slice(0, 200))
    write('empty.json', '')
    write('spaces.json', ' \n\t ')
    write('binary.json', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]))
    write('utf16.json', Buffer.from(`\ufeff${JSON.stringify(accept)}`, 'utf16le'))
    write('bom.json', `\ufeff${JSON.stringify(accept)}`)
    write('deep.json', '['.repeat(10_000) + ']'.repeat(10_000))
    write('deep-objects.json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)
    write('no-envelope.json', {})
    write('list.json', [accept])
    write('number.json', '1')
    write('type.json', withEnvelope({ messageType: 'referral.applaud' }))
    write('no-version.json', withEnvelope({ schemaVersion: undefined }))
    write('version.json', withEnvelope({ schemaVersion: '7.0.0' }))
    write('version-number.json', withEnvelope({ schemaVersion: 1 }))
    write('proto.json', JSON.stringify(accept).replace(/}$/, ',"__proto__":{"testMessage":false}}'))
    write('constructor.json', JSON.stringify(accept).replace(/}$/, ',"constructor":{"prototype":{"a":1}}}'))
    write('twice.json', JSON.stringify(accept).replace(/}$/, ',"payload":{}}'))
    write('escape.json', { ...accept, '\u001b]0;rm -rf\u0007': 1 })
    write('empty/readme.txt', 'no message')
    large('large.json', 50 * 1024 * 1024)
  })

  test.each([
    { file: 'syntax.json', code: 'json-syntax', exit: 2 },
    { file: 'cut.json', code: 'json-syntax', exit: 2 },
    { file: 'empty.json', code: 'input-empty', exit: 2 },
    { file: 'spaces.json', code: 'json-syntax', exit: 2 },
    { file: 'binary.json', code: 'not-utf8', exit: 2 },
    { file: 'utf16.json', code: 'not-utf8', exit: 2 },
    { file: 'bom.json', code: 'json-syntax', exit: 2 },
    { file: 'deep.json', code: 'json-too-deep', exit: 2 },
    { file: 'deep-objects.json', code: 'json-too-deep', exit: 2 },
    { file: 'large.json', code: 'json-too-large', exit: 2 },
    { file: 'no-envelope.json', code: 'message-type-unknown', exit: 2 },
    { file: 'list.json', code: 'message-type-unknown', exit: 2 },
    { file: 'number.json', code: 'message-type-unknown', exit: 2 },
    { file: 'type.json', code: 'message-type-unknown', exit: 2 },
    { file: 'no-version.json', code: 'schema-version-unknown', exit: 2 },
    { file: 'version.json', code: 'schema-version-unknown', exit: 2 },
    { file: 'version-number.json', code: 'schema-version-unknown', exit: 2 },
    { file: 'proto.json', code: 'prototype-name', exit: 1 },
    { file: 'constructor.json', code: 'prototype-name', exit: 1 },
    { file: 'twice.json', code: 'duplicate-name', exit: 1 },
    { file: 'escape.json', code: 'additional-properties', exit: 1 },
    { file: 'missing.json', code: 'file-not-found', exit: 2 },
    { file: 'syntax.json/inside.json', code: 'file-not-found', exit: 2 },
    { file: 'empty', code: 'no-messages', exit: 2 },
    { file: '/proc/self/mem', code: 'file-unreadable', exit: 2 },
  ])('$file: $code, exit code $exit', async ({ file, code, exit }) => {
    const said = await fallnetz(['validate', file], { cwd: folder })
    expect(said.err).toBe('')
    expect(said.out).toContain(`[${code}]`)
    expect(said.code).toBe(exit)
    expect(said.out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  test.each([
    { claim: 'nothing on standard input', stdin: '', code: 'input-empty' },
    { claim: '50 MB on standard input', stdin: megabytes(50), code: 'json-too-large' },
    { claim: 'binary on standard input', stdin: new Uint8Array([0xff, 0xfe, 0x00]), code: 'not-utf8' },
  ])('$claim: $code', async ({ stdin, code }) => {
    const said = await fallnetz(['validate', '-'], { stdin })
    expect(said).toMatchObject({ code: 2, err: '' })
    expect(said.out).toContain(`[${code}]`)
  })

  test('in NDJSON a bad line is a finding, and the others are judged', async () => {
    const lines = [accept, '{', '['.repeat(10_000), accept].map((one) =>
      typeof one === 'string' ? one : JSON.stringify(one),
    )
    const said = await fallnetz(['validate', '--ndjson', '-', '--format', 'json'], { stdin: lines.join('\n') })
    expect(said.code).toBe(1)
    expect(JSON.parse(said.out)).toMatchObject({
      counts: { valid: 2, invalid: 2 },
      inputs: [
        {
          findings: [
            { code: 'json-syntax', line: 2 },
            { code: 'json-too-deep', line: 3 },
          ],
        },
      ],
    })
  })

  test('NDJSON that holds nothing is no yes', async () => {
    const said = await fallnetz(['validate', '--ndjson', '-'], { stdin: '\n\n' })
    expect(said.code).toBe(2)
    expect(said.out).toContain('[input-empty]')
  })
})

describe('a schema', () => {
  test.each([
    { claim: 'an unknown $id', schema: `${base}referral/1.0.0/applaud.schema.json`, code: 'schema-not-found' },
    {
      claim: 'an unknown file of a known contract',
      schema: 'referral@1.0.0/applaud.schema.json',
      code: 'schema-not-found',
    },
    { claim: 'an unknown contract', schema: 'refferal@1.0.0/accept.schema.json', code: 'contract-not-found' },
    { claim: 'an unknown version', schema: 'referral@7.0.0/accept.schema.json', code: 'contract-not-found' },
    { claim: 'a schema that is no JSON', schema: 'no.schema.json', code: 'json-syntax' },
    { claim: 'a schema that is no object', schema: 'list.schema.json', code: 'schema-unreadable' },
  ])('$claim: $code', async ({ schema, code }) => {
    write('good.json', accept)
    write('no.schema.json', '{')
    write('list.schema.json', '[]')
    const said = await fallnetz(['validate', 'good.json', '--schema', schema], { cwd: folder })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
  })

  test('nearly right is helped', async () => {
    const said = await fallnetz(['bundle', 'referral@1.0.0/acept.schema.json'])
    expect(said.err).toContain('Did you mean referral@1.0.0/accept.schema.json')
  })
})

describe('a contract', () => {
  test.each([
    { claim: 'a foreign $ref', schema: { $ref: 'https://example.org/x.schema.json' }, code: 'reference-foreign' },
    { claim: 'a $ref to a file', schema: { $ref: 'file:///etc/passwd' }, code: 'reference-foreign' },
    { claim: 'a looping reference', schema: { $ref: '#' }, code: 'schema-unusable' },
    { claim: 'a pattern that never ends', schema: { type: 'string', pattern: '^(a+)+$(?=x)' }, code: 'pattern-unsafe' },
  ])('with $claim: $code, and no request is made', async ({ schema, code }) => {
    const schemas = contractWith(schema)
    write('word.json', '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"')
    const words = ['validate', 'word.json', '--schema', 'toy@1.0.0/word.schema.json', '--schemas', schemas]
    const said = await fallnetz(words, { cwd: folder })
    expect(said.code).toBe(2)
    expect(said.out + said.err).toContain(code)
    expect(said.out + said.err).not.toContain('    at ')
  })

  test.each([
    { claim: 'a foreign $ref', schema: { $ref: 'https://example.org/x.schema.json' }, code: 'reference-foreign' },
    { claim: 'a looping reference', schema: { $ref: '#' }, code: 'reference-loop' },
  ])('check tells of $claim', async ({ schema, code }) => {
    const said = await fallnetz(['check', contractWith(schema)], { cwd: folder })
    expect(said.out).toContain(`[${code}]`)
    expect(said.code).toBe(1)
  })

  test.each([
    { claim: 'no folder', path: 'nowhere', code: 'folder-unreadable' },
    { claim: 'a folder without contracts', path: 'nothing', code: 'no-contracts' },
    { claim: 'a contract.json that is no JSON', path: 'ruined', code: 'json-syntax' },
    { claim: 'a contract.json that says nothing', path: 'silent', code: 'contract-unreadable' },
  ])('$claim: $code', async ({ path, code }) => {
    write('nothing/readme.txt', '')
    write('ruined/toy/1.0.0/contract.json', '{')
    write('silent/toy/1.0.0/contract.json', '{}')
    const said = await fallnetz(['check', path], { cwd: folder })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
  })
})

describe('an output', () => {
  test.each([
    { claim: 'a full disk', path: '/dev/full', says: 'disk is full' },
    { claim: 'a folder that does not exist', path: 'nowhere/x.json', says: 'folder does not exist' },
    { claim: 'a folder in place of a file', path: '.', says: 'This is a folder' },
    { claim: 'a file in place of a folder', path: 'good.json/x.json', says: 'is a file, not a folder' },
  ])('$claim: output-not-written', async ({ path, says }) => {
    write('good.json', accept)
    const said = await fallnetz(['bundle', 'referral/accept', '--out', path], { cwd: folder })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain('Error output-not-written')
    expect(said.err).toContain(says)
    expect(existsSync('/dev/full')).toBe(true)
  })
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
  ])('$claim: $code', async ({ content, code }) => {
    if (content !== undefined) write(`${code}.json`, content)
    const all = ['test', 'http://127.0.0.1:9', ...words.slice(0, -1), `${code}.json`]
    const said = await fallnetz(all, { cwd: folder, env: { TOKEN: 'sehr-geheim-1' } })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
  })
})

async function start(answer: Answer): Promise<string> {
  const server = await serve(answer)
  closing.push(server.close)
  return server.url
}

function exampleMessage(name: string): Record<string, unknown> {
  const path = join(import.meta.dirname, `../../schemas/referral/1.0.0/examples/valid/${name}.json`)
  const example: unknown = JSON.parse(readFileSync(path, 'utf8'))
  // Every example file is an object with its message inside.
  return (example as { message: Record<string, unknown> }).message
}

function withEnvelope(changes: Record<string, unknown>): object {
  return { ...accept, envelope: { ...(accept['envelope'] as object), ...changes } }
}

function large(name: string, bytes: number): void {
  const file = openSync(write(name, '{"envelope": "'), 'r+')
  ftruncateSync(file, bytes)
  writeSync(file, '"}', bytes - 2)
}

async function* megabytes(count: number): AsyncGenerator<Uint8Array> {
  for (let one = 0; one < count; one += 1) yield Buffer.alloc(1024 * 1024, ' ')
}

function contractWith(schema: object): string {
  const text = { de: 'Spielzeug.', en: 'Toy.' }
  const manifest = {
    $schema: `${base}meta/1.0.0/contract.schema.json`,
    ...{ id: 'toy', version: '1.0.0', kind: 'library', status: 'draft', title: text, description: text },
    ...{ dependsOn: [], steward: text, legalBasis: [] },
  }
  const $id = `${base}toy/1.0.0/word.schema.json`
  write('toys/toy/1.0.0/contract.json', manifest)
  write('toys/toy/1.0.0/word.schema.json', { $schema: 'https://json-schema.org/draft/2020-12/schema', $id, ...schema })
  return 'toys'
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
