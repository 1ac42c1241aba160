import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exampleMessage } from '../testing/example.contract.ts'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

// What is typed by mistake, or comes from a variable nobody has set: never taken for something else.

const { folder, write, remove } = scratch()
afterAll(remove)

describe('a command line', () => {
  test.each([
    { claim: 'an empty path', words: ['validate', ''], code: 'argument-missing' },
    { claim: 'an empty side', words: ['compare', '', 'x.json'], code: 'argument-missing' },
    { claim: 'an empty name', words: ['show', ''], code: 'argument-missing' },
    { claim: 'an empty value', words: ['validate', 'good.json', '--schemas', ''], code: 'option-value-missing' },
    {
      claim: 'an empty value after =',
      words: ['generate', 'openapi', 'referral', '--out='],
      code: 'option-value-missing',
    },
    {
      claim: 'two values where one counts',
      words: ['validate', 'good.json', '--format', 'json', '--format', 'text'],
      code: 'option-repeated',
    },
    {
      claim: 'the same value twice',
      words: ['show', 'referral', '--lang=en', '--lang', 'en'],
      code: 'option-repeated',
    },
    { claim: 'an option without a value twice', words: ['deadline', '--list', '--list'], code: 'option-repeated' },
    { claim: 'an empty folder of contracts', words: ['validate', 'good.json', '--schemas', '.'], code: 'no-contracts' },
    {
      claim: 'a number that nobody would use yet',
      words: ['validate', 'good.json', '--timeout', '0'],
      code: 'option-value-invalid',
    },
  ])('$claim: $code', async ({ words, code }) => {
    write('good.json', exampleMessage('accept'))
    const said = await fallnetz(words, { cwd: folder })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
  })

  test('after -- every word is a name, also one that looks like a language', async () => {
    write('--lang', exampleMessage('accept'))
    write('de', exampleMessage('accept'))
    const said = await fallnetz(['validate', '--', '--lang', 'de'], { cwd: folder })
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(/^--lang: valid .*\nde: valid /)
  })

  test.each([
    { claim: 'in UTF-16', content: Buffer.from('{}', 'utf16le'), code: 'json-syntax' },
    { claim: 'in Latin-1', content: Buffer.from('{"title":"ä"}', 'latin1'), code: 'not-utf8' },
    { claim: 'with a byte order mark', content: '\ufeff{}', code: 'json-syntax' },
    { claim: 'that is empty', content: '', code: 'input-empty' },
  ])('a schema $claim: $code, with the name of the file', async ({ content, code }) => {
    write('good.json', exampleMessage('accept'))
    write('own.schema.json', content)
    const said = await fallnetz(['validate', 'good.json', '--schema', 'own.schema.json'], { cwd: folder })
    expect(said.err).toContain(`Error ${code}\n  own.schema.json: `)
    expect(said.code).toBe(2)
  })

  test.each(['check', 'publish'])('%s takes no contract that is not UTF-8 for one that is', async (command) => {
    write('latin/toy/1.0.0/contract.json', Buffer.from('{"title":{"de":"ä"}}', 'latin1'))
    const more = command === 'publish' ? ['--registry', 'http://127.0.0.1:9', '--token', 'env:TOKEN'] : []
    const said = await fallnetz([command, 'latin/toy/1.0.0', ...more], { cwd: folder, env: { TOKEN: 'wort' } })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error not-utf8\n  ${join(folder, 'latin/toy/1.0.0/contract.json')}: `)
  })
})
