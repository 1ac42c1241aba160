import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exampleMessage } from '../testing/example.contract.ts'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

const examples = join(import.meta.dirname, '../../../schemas/referral/1.0.0/examples')
const accept = exampleMessage('accept')
const decline = exampleMessage('decline-none-known')
const wrong = { envelope: accept['envelope'] }

write('accept.json', accept)
write('wrong.json', wrong)
write('broken.json', '{ "envelope": ')
write('mixed.ndjson', [accept, wrong, decline].map((one) => `${JSON.stringify(one)}\n`).join(''))
write('good/a.json', accept)
write('good/deeper/b.json', decline)
write('good/node_modules/c.json', wrong)
write('good/.d.json', wrong)
write('good/notes.txt', 'no message')

describe('validate --lawful', () => {
  const request = exampleMessage('request-smallest')
  const { envelope } = request as { envelope: { transmission: object } }
  const to = (recipientKind: string) => ({
    ...request,
    envelope: { ...envelope, transmission: { ...envelope.transmission, recipientKind } },
  })
  write('lawful/request.json', request)
  write('unlawful/to-research.json', to('research'))
  write('unlawful/to-assessor.json', to('risk-assessor'))
  write('post.ndjson', [request, to('research'), request].map((one) => `${JSON.stringify(one)}\n`).join(''))

  test('says what the law says of a valid message, and by which rules', async () => {
    const said = await fallnetz(['validate', 'lawful/request.json', '--lawful'], { cwd: folder })
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out.split('\n')[1]).toBe(
      '  Transmission: allowed (sgb10-69-1 → non-public); protection labels: social, special-category; rules: L-01, L-05, L-06, L-12',
    )
  })

  test('what is forbidden or lacks evidence is a no, with the verdict', async () => {
    const said = await fallnetz(['validate', 'unlawful', '--lawful', '--lang', 'de'], { cwd: folder })
    expect(said.code).toBe(1)
    expect(said.out).toContain('Übermittlung: verboten (sgb10-69-1 → research)')
    expect(said.out).toContain('Übermittlung: nur mit Nachweis (sgb10-69-1 → risk-assessor)')
    expect(said.out).toContain('[transmission-forbidden]')
    expect(said.out).toContain('[evidence-missing]')
    expect(said.out).toContain('Nachrichten: 0 gültig, 2 ungültig.')
  })

  test('nobody is told of law who has not asked', async () => {
    const said = await fallnetz(['validate', 'unlawful'], { cwd: folder })
    expect(said.code).toBe(0)
    expect(said.out).not.toContain('Transmission')
  })

  test.each([{ workers: [] }, { workers: ['--workers', '2'] }])('NDJSON line by line %j', async ({ workers }) => {
    const said = await fallnetz(['validate', 'post.ndjson', '--lawful', ...workers], { cwd: folder })
    expect(said.code).toBe(1)
    expect(said.out).toMatch(/post\.ndjson:2:\d+ \/envelope\/sensitivity\/0\n.*\[transmission-forbidden\]/)
    expect(said.out).toContain('Messages: 2 valid, 1 not valid.')
  })

  test('a matrix of one’s own comes with the folder of schemas', async () => {
    const schemas = join(import.meta.dirname, '../../../schemas')
    cpSync(schemas, join(folder, 'own'), { recursive: true, filter: (path) => !path.includes('node_modules') })
    const words = ['validate', 'lawful/request.json', '--lawful', '--schemas', 'own']
    expect(await fallnetz(words, { cwd: folder })).toMatchObject({ code: 0 })
    write('own/rules/transmission-matrix.json', '{}')
    expect(await fallnetz(words, { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Error matrix-unreadable'),
    })
    rmSync(join(folder, 'own/rules'), { recursive: true })
    expect(await fallnetz(words, { cwd: folder })).toMatchObject({ code: 0 })
  })

  test('a building block is no message', async () => {
    write('date.json', '"2026-11-22"')
    const words = ['validate', 'date.json', '--lawful', '--schema', 'common@1.0.0/date.schema.json']
    const said = await fallnetz(words, { cwd: folder })
    expect(said.code).toBe(2)
    expect(said.out).toContain('[transmission-missing]')
  })

  test('every format tells the verdict or what stands in its way', async () => {
    for (const format of ['text', 'json', 'junit', 'sarif', 'github']) {
      const no = await fallnetz(['validate', 'unlawful', '--lawful', '--format', format], { cwd: folder })
      expect(no.out, format).toContain('transmission-forbidden')
      const yes = await fallnetz(['validate', 'lawful', '--lawful', '--format', format], { cwd: folder })
      expect(yes.code).toBe(0)
      if (format !== 'github') expect(yes.out, format).toContain('allowed')
    }
  })
})

describe('validate', () => {
  test.each([
    { claim: 'a valid message is yes', words: ['accept.json'], code: 0, says: 'valid against https://w3id.org' },
    { claim: 'a wrong one is no', words: ['wrong.json'], code: 1, says: '[required]' },
    { claim: 'one nobody can read is neither', words: ['broken.json'], code: 2, says: '[json-syntax]' },
    { claim: 'each input is judged for itself', words: ['broken.json', 'accept.json'], code: 2, says: '1 valid' },
    {
      claim: 'a no is a no, whatever else is unclear',
      words: ['broken.json', 'wrong.json'],
      code: 1,
      says: '1 not valid',
    },
    {
      claim: 'folders are read to the bottom, without hidden files and node_modules',
      words: ['good'],
      code: 0,
      says: '2 valid, 0 not',
    },
    {
      claim: 'NDJSON by its ending, with the line',
      words: ['mixed.ndjson'],
      code: 1,
      says: 'mixed.ndjson:2:1 /payload',
    },
    {
      claim: 'a schema in short form',
      words: ['accept.json', '--schema', 'referral@1.0.0/accept.schema.json'],
      code: 0,
      says: 'valid against',
    },
    { claim: 'shorter still', words: ['accept.json', '--schema', 'referral/accept'], code: 0, says: 'valid against' },
    {
      claim: 'a schema by $id',
      words: ['accept.json', '--schema', 'https://w3id.org/fallnetz/referral/1.0.0/decline.schema.json'],
      code: 1,
      says: '[const]',
    },
    {
      claim: 'two good messages are summed up',
      words: ['accept.json', 'accept.json'],
      code: 0,
      says: 'Messages: 2 valid, 0 not valid.',
    },
  ])('$claim', async ({ words, code, says }) => {
    const said = await fallnetz(['validate', ...words], { cwd: folder })
    expect(said.err).toBe('')
    expect(said.out).toContain(says)
    expect(said.code).toBe(code)
  })

  test.each([
    { claim: '"-" is standard input', words: ['-'] },
    { claim: 'so is nothing at all, in a pipe', words: [] },
  ])('$claim', async ({ words }) => {
    const said = await fallnetz(['validate', ...words], { stdin: JSON.stringify(accept) })
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(/^standard input: valid against/)
  })

  test('at a keyboard nothing at all is a question', async () => {
    const said = await fallnetz(['validate'], { isKeyboard: true })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain('argument-missing')
  })

  test('NDJSON from standard input', async () => {
    const lines = `${JSON.stringify(accept)}\n${JSON.stringify(wrong)}`
    const said = await fallnetz(['validate', '--ndjson', '-', '--format', 'json'], { stdin: lines })
    expect(said.code).toBe(1)
    expect(JSON.parse(said.out)).toMatchObject({
      outcome: 'no',
      counts: { valid: 1, invalid: 1 },
      inputs: [{ source: '-', findings: [{ code: 'required', line: 2 }] }],
    })
  })

  test('the same lines, the same answer, on two threads', async () => {
    const one = await fallnetz(['validate', 'mixed.ndjson', '--format', 'json'], { cwd: folder })
    const two = await fallnetz(['validate', 'mixed.ndjson', '--format', 'json', '--workers', '2'], { cwd: folder })
    expect(two).toEqual(one)
  })

  test('a schema file of one’s own may refer to the standard', async () => {
    write('mine/box.schema.json', {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/box',
      type: 'object',
      properties: { at: { $ref: 'https://w3id.org/fallnetz/common/1.0.0/date.schema.json' }, next: { $ref: '#' } },
      required: ['at'],
      additionalProperties: false,
    })
    write('mine/good.json', { at: '2026-11-22', next: { at: '2026-11-23' } })
    write('mine/bad.json', { at: '22.11.2026' })
    const words = ['validate', 'mine/good.json', 'mine/bad.json', '--schema', 'mine/box.schema.json']
    const said = await fallnetz(words, { cwd: folder })
    expect(said.code).toBe(1)
    expect(said.out).toContain('mine/bad.json:1:7 /at')
    expect(said.out).toContain('mine/good.json: valid against mine/box.schema.json\n')
    expect(said.out).toContain('1 valid, 1 not valid')
  })

  test('German where the environment is', async () => {
    const said = await fallnetz(['validate', 'wrong.json'], { cwd: folder, env: { LANG: 'de_DE.UTF-8' } })
    expect(said.out).toContain('Diese Angabe fehlt.')
    expect(said.out).toContain('Nachrichten: 0 gültig, 1 ungültig.')
  })

  test('a thousand findings are told, the rest is counted', async () => {
    write('many.ndjson', `${JSON.stringify(wrong)}\n`.repeat(1200))
    const said = await fallnetz(['validate', 'many.ndjson', '--format', 'json'], { cwd: folder })
    const [input] = (JSON.parse(said.out) as { inputs: { findings: unknown[]; omitted: number; invalid: number }[] })
      .inputs
    expect(input?.findings.length).toBe(1000)
    expect(input?.invalid).toBe(1200)
    expect((input?.omitted ?? 0) + 1000).toBeGreaterThanOrEqual(1200)
  })

  test('nobody reads any more: the work ends, and nobody promises a yes', async () => {
    const reader = new AbortController()
    reader.abort()
    const said = await fallnetz(['validate', 'good'], { cwd: folder, closed: reader.signal })
    expect(said.code).toBe(2)
  })

  test.each(['valid/accept.json', 'invalid/accept-faulty.json'])('an example file is no message: %s', async (path) => {
    const said = await fallnetz(['validate', join(examples, path)])
    expect(said.code).toBe(2)
    expect(said.out).toContain('[example-not-message]')
  })
})
