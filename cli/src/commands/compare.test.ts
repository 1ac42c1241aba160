import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'
import { registryOf, serve } from '../testing/registry.contract.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

const standard = join(import.meta.dirname, '../../../schemas')
const text = { type: 'string', maxLength: 40 }
const longer = { type: 'string', maxLength: 80 }
write('old.json', text)
write('new.json', longer)
write('new.yaml', 'type: string\nmaxLength: 80\n')
write('api.yaml', 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n')
write('message.json', { name: 'Erika' })
write('broken.json', '{')
write('deep.json', `${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}`)
write('loop.yaml', 'type: object\nproperties: &a\n  b: *a\n')
write(
  'laughs.yaml',
  `a: &a [x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${'*abcdefghi'.slice(index + 1, index + 2) ? `*${'abcdefghi'[index]},`.repeat(9) : ''}]`).join('\n')}\n`,
)
write('letters/letter.json', { properties: { to: { $ref: '../shared/address.json#/$defs/street' } } })
write('shared/address.json', { $defs: { street: text } })
write('letters/next.json', { properties: { to: { $ref: '../shared/next.json#/$defs/street' } } })
write('shared/next.json', { $defs: { street: { type: 'string', maxLength: 9 } } })
write('secret', 'root: x')
write('letters/curious.json', { $ref: '../secret' })
write('a/x.json', text)
write('a/package.json', { name: 'x', type: 'module' })
write('b/x.json', longer)
write('empty/readme.md', '# Nothing')

describe('fallnetz compare', () => {
  test.each([
    { claim: 'files', words: ['old.json', 'new.json'], code: 0, said: /Compatible\. .*minor/ },
    { claim: 'the other way round', words: ['new.json', 'old.json'], code: 1, said: /Breaking\. .*major/ },
    {
      claim: 'a reference to what is no JSON or YAML file',
      words: ['letters/curious.json', 'new.json'],
      code: 2,
      said: /leads to no known schema/,
    },
    { claim: 'JSON against YAML', words: ['new.json', 'new.yaml'], code: 0, said: /Nothing changed/ },
    {
      claim: 'folders, by the names of files',
      words: ['b', 'a'],
      code: 1,
      said: /x\.json# .*\[limit-tightened\]|x\.json# /,
    },
    {
      claim: 'files with those they refer to',
      words: ['letters/letter.json', 'letters/next.json'],
      code: 1,
      said: /"to": "aaaaaaaaaa"/,
    },
    {
      claim: 'a schema in the standard',
      words: [join(standard, 'common/1.0.0/text.schema.json'), 'old.json'],
      code: 1,
      said: /would be refused/,
    },
    {
      claim: 'a contract of the catalogue',
      words: ['common@1.0.0', join(standard, 'common/1.0.0')],
      code: 0,
      said: /Nothing changed/,
    },
    {
      claim: 'all versions before',
      words: ['new.json', 'old.json', 'old.json', '--mode', 'backward-transitive'],
      code: 1,
      said: /new\.json → old\.json/,
    },
    {
      claim: 'forward',
      words: ['old.json', 'new.json', '--mode', 'forward'],
      code: 1,
      said: /does not suit those who read as before/,
    },
    {
      claim: 'in an older draft',
      words: ['old.json', 'new.json', '--dialect', 'draft-07'],
      code: 0,
      said: /Compatible/,
    },
  ])('$claim', async ({ words, code, said }) => {
    const answer = await fallnetz(['compare', ...words], { cwd: folder })
    expect(answer).toMatchObject({ code, err: '' })
    expect(answer.out).toMatch(said)
  })

  test('does what the how-to page says', async () => {
    const page = readFileSync(join(standard, '../docs/how-to/compare-versions.md'), 'utf8')
    const blocks = [...page.matchAll(/```(?:json|text)\n([\s\S]*?)```/g)].map(([, block = '']) => block)
    const [old = '', young = '', said] = blocks
    write('page/old.json', old)
    write('page/new.json', young)
    const answer = await fallnetz(['compare', 'old.json', 'new.json'], { cwd: join(folder, 'page') })
    expect(answer).toEqual({ code: 1, out: said, err: '' })
  })

  test('compares what a registry offers with what lies here', async () => {
    const registry = await serve(registryOf(readFolder(standard)))
    const words = ['compare', 'common@1.0.0', join(standard, 'common/1.0.0'), '--registry', registry.url]
    expect(await fallnetz(words, { cwd: folder })).toMatchObject({ code: 0, err: '' })
    await registry.close()
  })

  test('takes one side from standard input, and speaks German', async () => {
    const answer = await fallnetz(['compare', '-', 'old.json', '--lang', 'de'], {
      cwd: folder,
      stdin: 'maxLength: 80\ntype: string',
    })
    expect(answer.code).toBe(1)
    expect(answer.out).toContain('Eine bisher gültige Meldung würde abgelehnt:')
    expect(answer.out).toMatch(/\nNicht verträglich\. Es folgt eine neue erste Zahl der Version \(major\)\.\n$/)
  })

  test.each([
    { claim: 'a file that is not there', words: ['old.json', 'nowhere.json'], error: 'file-not-found' },
    { claim: 'a contract that is not there', words: ['old.json', 'nothing@1.0.0'], error: 'contract-not-found' },
    { claim: 'different kinds', words: ['old.json', 'api.yaml'], error: 'comparison-impossible' },
    { claim: 'a message', words: ['old.json', 'message.json'], error: 'comparison-impossible' },
    { claim: 'a folder without schemas', words: ['old.json', 'empty'], error: 'comparison-impossible' },
    { claim: 'broken JSON', words: ['old.json', 'broken.json'], error: 'json-syntax' },
    { claim: 'a very deep schema', words: ['old.json', 'deep.json'], error: 'json-too-deep' },
    { claim: 'YAML that contains itself', words: ['old.json', 'loop.yaml'], error: 'yaml-syntax' },
    { claim: 'YAML that multiplies itself', words: ['old.json', 'laughs.yaml'], error: 'yaml-syntax' },
    { claim: 'both sides from standard input', words: ['-', '-'], error: 'option-conflict' },
    { claim: 'several old versions without saying so', words: ['a', 'b', 'a'], error: 'option-conflict' },
    { claim: 'one side only', words: ['old.json'], error: 'argument-missing' },
    { claim: 'a mode that is none', words: ['a', 'b', '--mode', 'sideways'], error: 'option-value-invalid' },
    { claim: 'a name that obeys a terminal', words: ['old.json', '\u001b[2J'], error: 'file-not-found' },
    { claim: 'an empty name', words: ['old.json', 'git:'], error: 'git-place-invalid' },
  ])('cannot tell: $claim', async ({ words, error }) => {
    const answer = await fallnetz(['compare', ...words], { cwd: folder })
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(answer.err).toMatch(new RegExp(`^Error ${error}\n`))
    expect(answer.err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})

describe('in a git repository', { timeout: 60_000 }, () => {
  const repository = join(folder, 'repository')
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false', ...words],
      { cwd: repository, stdio: ['ignore', 'pipe', 'ignore'] },
    )
  const put = (path: string, content: unknown) => {
    mkdirSync(join(repository, path, '..'), { recursive: true })
    writeFileSync(join(repository, path), typeof content === 'string' ? content : JSON.stringify(content))
  }

  beforeAll(() => {
    mkdirSync(repository)
    git('init', '-q')
    put('schemas/name.json', longer)
    put('odd \u001b[31m\n$(touch pwned) `x`.json', longer)
    put(':(top)*.json', longer)
    for (const name of ['common', 'referral'])
      cpSync(join(standard, name), join(repository, 'contracts', name), { recursive: true })
    symlinkSync('/etc/passwd', join(repository, 'link.json'))
    git('add', '-A')
    git('commit', '-qm', 'first')
    git('tag', 'v1.0.0')
    git('branch', 'zweig/größer')
    put('schemas/name.json', text)
    git('commit', '-qam', 'second')
    rmSync(join(repository, 'contracts/referral/1.0.0/end.schema.json'))
  })

  test.each([
    {
      claim: 'a tag against the work in progress',
      words: ['git:v1.0.0:schemas', 'schemas'],
      code: 1,
      said: /name\.json#/,
    },
    {
      claim: 'two revisions',
      words: ['git:HEAD~1:schemas/name.json', 'git:HEAD:schemas/name.json'],
      code: 1,
      said: /would be refused/,
    },
    {
      claim: 'a branch with other letters',
      words: ['git:zweig/größer:schemas', 'git:@:schemas'],
      code: 1,
      said: /would be refused/,
    },
    {
      claim: 'a whole contract with what it stands on beside it',
      words: ['git:HEAD:contracts/referral/1.0.0', 'contracts/referral/1.0.0'],
      code: 1,
      said: /end\.schema\.json# .*\[file-removed\]/,
    },
    {
      claim: 'a name for a shell stays a name',
      words: ['git:HEAD:odd \u001b[31m\n$(touch pwned) `x`.json', 'schemas/name.json'],
      code: 1,
      said: /odd \[U\+001B\]\[31m\[U\+000A\]\$\(touch pwned\)/,
    },
    {
      claim: 'a name that git could take for a pattern stays a name',
      words: ['git:HEAD::(top)*.json', 'git:v1.0.0:schemas/name.json'],
      code: 0,
      said: /Nothing changed/,
    },
  ])('$claim', async ({ words, code, said }) => {
    const answer = await fallnetz(['compare', ...words], { cwd: repository })
    expect(answer).toMatchObject({ code, err: '' })
    expect(answer.out).toMatch(said)
    expect(() => readFileSync(join(repository, 'pwned'))).toThrow('ENOENT')
  })

  test('paths are seen from the folder one stands in', async () => {
    const answer = await fallnetz(['compare', 'git:HEAD~1:name.json', 'git:HEAD:./../schemas/name.json'], {
      cwd: join(repository, 'schemas'),
    })
    expect(answer).toMatchObject({ code: 1, err: '' })
  })

  test.each([
    { claim: 'a revision that is not there', name: 'git:v9:schemas', error: 'git-revision-unknown' },
    { claim: 'a path that is not there', name: 'git:HEAD:nowhere', error: 'file-not-found' },
    { claim: 'a path out of the repository', name: 'git:HEAD:../old.json', error: 'git-place-invalid' },
    { claim: 'an absolute path', name: 'git:HEAD:/etc/passwd', error: 'git-place-invalid' },
    { claim: 'a link', name: 'git:HEAD:link.json', error: 'file-not-found' },
    { claim: 'an option of git', name: 'git:--output=pwned:x', error: 'git-place-invalid' },
    { claim: 'a range', name: 'git:v1.0.0..HEAD:schemas', error: 'git-place-invalid' },
    { claim: 'a command', name: 'git:$(touch pwned):x', error: 'git-place-invalid' },
    { claim: 'no path', name: 'git:HEAD', error: 'git-place-invalid' },
    { claim: 'a path with the end of a text in it', name: 'git:HEAD:a\0b', error: 'git-place-invalid' },
  ])('cannot tell: $claim', async ({ name, error }) => {
    const answer = await fallnetz(['compare', name, 'schemas'], { cwd: repository })
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(answer.err).toMatch(new RegExp(`^Error ${error}\n`))
    expect(() => readFileSync(join(repository, 'pwned'))).toThrow('ENOENT')
  })

  test('outside of any repository it says so', async () => {
    const answer = await fallnetz(['compare', 'git:HEAD:x', 'old.json'], { cwd: folder })
    expect(answer.err).toMatch(/^Error git-repository-missing\n/)
  })
})

describe('fallnetz check', { timeout: 60_000 }, () => {
  const toy = (version: string, status: string, maxLength: number) => {
    const both = (de: string, en: string) => ({ de, en })
    const at = `numbers/${status}/toy/${version}`
    write(`${at}/contract.json`, {
      $schema: 'https://w3id.org/fallnetz/meta/1.0.0/contract.schema.json',
      ...{ id: 'toy', version, kind: 'library', status, dependsOn: [], legalBasis: [] },
      ...{ title: both('Klein', 'Small'), description: both('Klein.', 'Small.'), steward: both('Niemand', 'Nobody') },
    })
    write(`${at}/name.schema.json`, {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://w3id.org/fallnetz/toy/${version}/name.schema.json`,
      ...{ title: 'Name', description: 'A name.', type: 'string', minLength: 1, maxLength },
      'x-i18n': { de: { title: 'Name', description: 'Ein Name.' } },
    })
    write(`${at}/examples/valid/name.json`, {
      why: both('Ein Name.', 'A name.'),
      schema: 'name.schema.json',
      message: 'Leiter',
    })
    write(`${at}/examples/invalid/name.json`, {
      why: both('Nie leer.', 'Never empty.'),
      ...{ schema: 'name.schema.json', message: '', findings: [{ code: 'min-length', at: '' }] },
    })
  }

  test.each([
    { claim: 'refuses a published version whose number lies', status: 'published', code: 1, said: /version-lies/ },
    { claim: 'lets an honest one pass', status: 'published', code: 0, said: /toy@2\.0\.0: in order/, version: '2.0.0' },
  ])('$claim', async ({ status, code, said, version = '1.1.0' }) => {
    toy('1.0.0', status, 40)
    toy(version, status, 9)
    const answer = await fallnetz(['check', join(folder, `numbers/${status}/toy/${version}`)], { cwd: folder })
    expect(answer).toMatchObject({ code, err: '' })
    expect(answer.out).toMatch(said)
    if (code === 1)
      expect(answer.out).toContain('Counterexample: "aaaaaaaaaa". Call the version 2.0.0 or take the change back.')
  })
})
