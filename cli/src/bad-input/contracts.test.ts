import { existsSync } from 'node:fs'
import { baseUri } from '@fallnetz/core'
import { afterAll, describe, expect, test } from 'vitest'
import { exampleMessage } from '../testing/example.contract.ts'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

// Everything that may be wrong with a schema, a contract or the place for the output: each has its code, its exit code, and loses nothing.

const { folder, write, remove } = scratch()
afterAll(remove)

const accept = exampleMessage('accept')

describe('a schema', () => {
  test.each([
    { claim: 'an unknown $id', schema: `${baseUri}referral/1.0.0/applaud.schema.json`, code: 'schema-not-found' },
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

function contractWith(schema: object): string {
  const text = { de: 'Spielzeug.', en: 'Toy.' }
  const manifest = {
    $schema: `${baseUri}meta/1.0.0/contract.schema.json`,
    ...{ id: 'toy', version: '1.0.0', kind: 'library', status: 'draft', title: text, description: text },
    ...{ dependsOn: [], steward: text, legalBasis: [] },
  }
  const $id = `${baseUri}toy/1.0.0/word.schema.json`
  write('toys/toy/1.0.0/contract.json', manifest)
  write('toys/toy/1.0.0/word.schema.json', { $schema: 'https://json-schema.org/draft/2020-12/schema', $id, ...schema })
  return 'toys'
}
