import { ftruncateSync, openSync, writeSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleMessage } from '../testing/example.contract.ts'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

// Everything that may be wrong with a message: each has its code, its exit code, and loses nothing.

const { folder, write, remove } = scratch()
afterAll(remove)

const accept = exampleMessage('accept')

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
